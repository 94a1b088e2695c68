import type { IncomingMessage, ServerResponse } from 'node:http';
import { appRouter, type Context, toProblem, toServiceError } from '@logmill/api';
import type { Logger } from 'pino';
import { createOpenApiNodeHttpHandler } from 'trpc-to-openapi';
import { type Exchange, exchangeOf } from './exchange.ts';
import { noteError } from './reply.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => Promise<void>;

/** REST as trpc-to-openapi serves it, with our error body in the place of its own. Requests that were not admitted go on. */
export function createRestLibrary(log: Logger): Handler {
  const handler = createOpenApiNodeHttpHandler<typeof appRouter, IncomingMessage, ServerResponse>({
    router: appRouter,
    createContext: ({ req }: { req: IncomingMessage }): Context => ({ call: exchangeOf(req) }),
    responseMeta: ({ errors, ctx }) => {
      const [error] = errors;
      if (error === undefined || ctx === undefined) return {};
      return { headers: { 'content-type': 'application/problem+json' } as never };
    },
    onError: ({ error, req }) => {
      const exchange = exchangeOf(req);
      const serviceError = toServiceError(error);
      noteError(exchange, serviceError, log);
      replaceBody(exchange.res, JSON.stringify(toProblem(serviceError, exchange.requestId)));
    },
  }) as Handler;
  return async (req, res, next) => {
    const exchange = exchangeOf(req);
    if (!exchange.admitted) return next();
    tagSuccess(exchange);
    return handler(req, res, next);
  };
}

/** The library knows neither entity tags nor 304: a successful answer is given its tag, and loses its body when the client has it. */
function tagSuccess(exchange: Exchange): void {
  const { res } = exchange;
  const end = res.end.bind(res) as (chunk?: string) => ServerResponse;
  res.end = ((chunk: string) => {
    if (res.statusCode !== 200 || exchange.tag === undefined) return end(chunk);
    res.setHeader('etag', exchange.tag);
    if (!exchange.isCurrent) return end(chunk);
    res.statusCode = 304;
    for (const name of ['content-type', 'content-length', 'cache-status', 'server-timing']) res.removeHeader(name);
    return end();
  }) as ServerResponse['end'];
}

/** The library writes its body with one `end`, after onError. */
function replaceBody(res: ServerResponse, body: string): void {
  const end = res.end.bind(res) as (chunk: string) => ServerResponse;
  res.end = (() => {
    res.setHeader('content-type', 'application/problem+json');
    return end(body);
  }) as ServerResponse['end'];
}
