import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { toServiceError } from '@logmill/api';
import { ServiceError } from '@logmill/core';
import type { Logger } from 'pino';
import { type AdmissionOptions, type Admitted, admit } from './admission.ts';
import type { CrossOrigin } from './cross-origin.ts';
import { serveRest, serveRpc, takesRpc } from './edge.ts';
import { attachExchange, Exchange, type ExchangeOptions } from './exchange.ts';
import { type StreamOptions, serveStream } from './files/serve-stream.ts';
import { releaseBytes } from './release-bytes.ts';
import { replyError } from './reply.ts';
import { type Route, routeOf } from './routes.ts';

export interface FrontOptions extends ExchangeOptions {
  readonly admission: AdmissionOptions;
  /** For bodies of any length, which take the same way whether the edge is on or not. */
  readonly streams: StreamOptions;
  readonly log: Logger;
  /** Whether the edge answers what it can; else everything goes to the libraries. */
  readonly edge: boolean;
  /** The Express application: the libraries' adapters, probes, documents, everything else. */
  readonly app: RequestListener;
  /** Undefined when pages of other origins may not call. */
  readonly crossOrigin: CrossOrigin | undefined;
  /** Extra headers that depend on the moment, as `x-logmill-degraded`. */
  readonly decorate: (exchange: Exchange) => void;
}

/** Takes every request first: gives it its id, admits it, and hands it to the edge or to Express. */
export function createFront(options: FrontOptions): RequestListener {
  const { log, decorate, crossOrigin } = options;
  return (req, res) => {
    const exchange = new Exchange(req, res, options);
    decorate(exchange);
    attachExchange(exchange);
    const route = routeOf(req.method ?? '', req.url ?? '/');
    // Express has it first in line, and answers preflight requests with it.
    if (route === undefined || (crossOrigin !== undefined && req.method === 'OPTIONS'))
      return passToApp(exchange, options);
    crossOrigin?.(req, res, () => {});
    exchange.route = route.name;
    exchange.isTaggable = route.kind === 'rest';
    serve(exchange, route, options).catch((thrown: unknown) => {
      replyError(exchange, toServiceError(thrown), log, route.kind === 'rpc' ? 'rpc' : 'problem');
    });
  };
}

async function serve(exchange: Exchange, route: Route, options: FrontOptions): Promise<void> {
  if (route.kind === 'wrongMethod') return refuseMethod(exchange, route.allow);
  if (route.kind === 'stream')
    return serveStream(exchange, route.operation, options.streams, options.admission, options.log);
  const admitted = await admit(exchange, route, options.admission, options.edge);
  if (options.edge) {
    const served =
      route.kind === 'rest'
        ? serveRest(exchange, route.operation, admitted)
        : takesRpc(exchange, route, admitted)
          ? serveRpc(exchange, route, admitted, options.log)
          : undefined;
    if (served !== undefined) return served.finally(() => admitted.body && releaseBytes(admitted.body));
  }
  const refusal = admitted.refusals.find((refused) => refused !== undefined);
  if (refusal !== undefined) throw refusal;
  passBody(exchange.req, route, admitted);
  passToApp(exchange, options);
}

function refuseMethod(exchange: Exchange, allow: readonly string[]): void {
  exchange.setHeader('allow', allow.join(', '));
  if (exchange.req.method === 'OPTIONS') {
    exchange.send(204, 'text/plain', '');
    return;
  }
  throw new ServiceError('METHOD_NOT_SUPPORTED', `This path takes ${allow.join(', ')}.`);
}

/** The body was read here, once. The tRPC adapter takes its text, trpc-to-openapi its value, both from `req.body`. */
function passBody(req: IncomingMessage & { body?: unknown }, route: Route, { body, json }: Admitted): void {
  // The adapters know no HEAD; node:http leaves the body out by itself.
  if (req.method === 'HEAD' && route.kind === 'rest') req.method = 'GET';
  if (body === undefined) return;
  // Checked in admission; trpc-to-openapi compares it to the letter.
  req.headers['content-type'] = 'application/json';
  req.body = route.kind === 'rpc' ? body.toString('utf8') : withoutJson(json as object);
}

/** trpc-to-openapi turns the body into JSON again just to get a signal, which takes time and fails for deep nesting. */
function withoutJson(value: object): object {
  return Object.defineProperty(value, 'toJSON', { value: () => null });
}

function passToApp(exchange: Exchange, { app }: FrontOptions): void {
  exchange.handOver();
  app(exchange.req, exchange.res as ServerResponse & { req: IncomingMessage });
}
