import { appRouter, type Call, type Services } from '@logmill/api';
import { createEventLoopExecutor } from '@logmill/compute';
import { createInfra, createNodeSha256 } from '@logmill/infra';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express, { type Response } from 'express';
import { listen } from './listen.ts';

/** Our procedures behind tRPC's own Express adapter and nothing else: no limiter, no log, no metrics, no Redis. */
const executor = createEventLoopExecutor({ deadlineMs: 30_000 });
const infra = createInfra({ clock: { nowMs: () => Date.now() }, cacheBytesMax: 32 << 20, expectedInstances: 1 });
const services: Services = {
  cache: infra.cache,
  cacheTtlSeconds: 3600,
  executors: { eventLoop: executor, threads: executor, processes: executor },
  limits: { linesMax: 250_000, lineCharsMax: 262_144, roundsMax: 1_000_000, recordLinesMax: 50_000 },
  clock: { nowMs: () => Date.now() },
  createSha256: createNodeSha256,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  monotonicMs: () => performance.now(),
};

const app = express();
app.use('/trpc', createExpressMiddleware({ router: appRouter, createContext: ({ res }) => ({ call: callOf(res) }) }));
listen(app);

function callOf(res: Response): Call {
  return {
    services,
    requestId: '',
    signal: () => AbortSignal.timeout(30_000),
    answerTag: () => false,
    addHeader: (name, value) => {
      res.setHeader(name, value);
    },
  };
}
