import type { Logger } from 'pino';
import type { Exchange } from './exchange.ts';

/** One line a request, without anything of its content. Probes and metrics are not logged unless they fail. */
export function logAccess(exchange: Exchange, log: Logger, monotonicMs: () => number): void {
  const { req, requestId, route, status, bytesIn, bytesOut } = exchange;
  if (quietRoutes.has(route) && status < 500) return;
  const entry = {
    requestId,
    method: req.method,
    route,
    status,
    durationMs: round(monotonicMs() - exchange.startedMs),
    bytesIn,
    bytesOut,
  };
  if (status >= 500) log.error(entry, 'request');
  else log.info(entry, 'request');
}

const quietRoutes: ReadonlySet<string> = new Set(['/livez', '/readyz', '/healthz', '/metrics']);

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
