import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';

/** Sets the headers that let pages of other origins read an answer; answers their preflight requests itself (Fetch standard, CORS protocol). */
export type CrossOrigin = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void;

/** Undefined without origins: then pages of other origins may not call. */
export function createCrossOrigin(origins: readonly string[]): CrossOrigin | undefined {
  if (origins.length === 0) return undefined;
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    exposedHeaders: [
      'x-request-id',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'cache-status',
      'server-timing',
      'x-logmill-degraded',
    ],
    maxAge: 86_400,
  }) as CrossOrigin;
}
