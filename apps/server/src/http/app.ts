import { appRouter, type OpenApiDocument, toServiceError } from '@logmill/api';
import { ServiceError } from '@logmill/core';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { createDocs, docsPaths } from '../docs/docs.ts';
import type { CrossOrigin } from './cross-origin.ts';
import { exchangeOf } from './exchange.ts';
import type { Metrics } from './metrics.ts';
import { noteError, replyError } from './reply.ts';
import { createRestLibrary } from './rest-library.ts';
import { rpcPrefix } from './routes.ts';

export interface AppOptions {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly document: OpenApiDocument;
  /** Undefined when ready, else why not. */
  readonly notReady: () => string | undefined;
  /** Facts for `/readyz?verbose`. */
  readonly facts: () => Record<string, unknown>;
  /** Undefined when pages of other origins may not call. */
  readonly crossOrigin: CrossOrigin | undefined;
}

/** Express with everything that is not on the hot path: the libraries' adapters, probes, metrics, documents. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (options.crossOrigin !== undefined) app.use(options.crossOrigin);
  app.use(probes(options));
  app.get('/metrics', route('/metrics'), async (_req, res) => {
    res.type(options.metrics.contentType).send(await options.metrics.text());
  });
  app.use(createDocs(options.document));
  app.use(rpcPrefix, rpcAdapter(options.log));
  app.use(createRestLibrary(options.log));
  app.use(notFoundOrMethod());
  app.use(onError(options.log));
  return app;
}

const route =
  (name: string): RequestHandler =>
  (req, _res, next) => {
    exchangeOf(req).route = name;
    next();
  };

function probes({ notReady, facts }: AppOptions): RequestHandler {
  const router = express.Router();
  router.get(['/livez', '/healthz'], (req, res) => {
    exchangeOf(req).route = req.path;
    res.json({ status: 'ok' });
  });
  router.get('/readyz', route('/readyz'), (req, res) => {
    const reason = notReady();
    const details = req.query.verbose === undefined ? {} : facts();
    res
      .status(reason === undefined ? 200 : 503)
      .json({ status: reason === undefined ? 'ok' : 'unavailable', ...(reason ? { reason } : {}), ...details });
  });
  return router;
}

/** tRPC as its own adapter serves it. Requests that were not admitted go on. */
function rpcAdapter(log: Logger): RequestHandler {
  const adapter = createExpressMiddleware({
    router: appRouter,
    createContext: ({ req }) => ({ call: exchangeOf(req) }),
    onError: ({ error, req }) => noteError(exchangeOf(req), toServiceError(error), log),
  });
  return (req, res, next) => (exchangeOf(req).admitted ? adapter(req, res, next) : next());
}

/** 405 with Allow where another method would be answered, else 404. */
function notFoundOrMethod(): RequestHandler {
  return (req) => {
    const allow = methodsOf(req.path);
    if (allow.length === 0) throw new ServiceError('NOT_FOUND');
    exchangeOf(req).setHeader('allow', allow.join(', '));
    throw new ServiceError('METHOD_NOT_SUPPORTED', `This path takes ${allow.join(', ')}.`);
  };
}

const getPaths: ReadonlySet<string> = new Set(['/livez', '/readyz', '/healthz', '/metrics', ...docsPaths]);

function methodsOf(path: string): readonly string[] {
  return getPaths.has(path.toLowerCase()) ? ['GET', 'HEAD'] : [];
}

function onError(log: Logger): ErrorRequestHandler {
  return (thrown, req, _res, _next) => {
    const error =
      thrown instanceof Error && 'status' in thrown && thrown.status === 400
        ? new ServiceError('BAD_REQUEST')
        : toServiceError(thrown);
    replyError(exchangeOf(req), error, log, 'problem');
  };
}
