import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createOpenApiDocument, type Services } from '@logmill/api';
import { createEventLoopExecutor, createProcessExecutor, createThreadExecutor, openPartPool } from '@logmill/compute';
import type { Clock } from '@logmill/core';
import { createInfra, createNodeSha256 } from '@logmill/infra';
import type { Logger } from 'pino';
import { openApiKeys } from './auth/api-keys.ts';
import { type Config, workersOf } from './config/config.ts';
import { logAccess } from './http/access-log.ts';
import { createApp } from './http/app.ts';
import { createBaseHeaders } from './http/base-headers.ts';
import { createCrossOrigin } from './http/cross-origin.ts';
import { createStreamEngine } from './http/files/stream-engine.ts';
import { createUploadSlots } from './http/files/upload-slots.ts';
import { createFront } from './http/front.ts';
import { createMetrics } from './http/metrics.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createHttpServer } from './http/server.ts';
import { readingsOf } from './readings.ts';
import { createDrain } from './shutdown.ts';

export interface RunningService {
  /** Where it listens, for instance `http://127.0.0.1:8000`. */
  readonly url: string;
  /** Stops taking requests, finishes those under way, releases everything. Resolves to how many had to be cut. */
  close(): Promise<number>;
}

export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** How long the start waits for Redis. */
const redisStartMs = 1000;

const clock: Clock = { nowMs: () => Date.now() };
const monotonicMs = (): number => performance.now();

/** Constructs the whole service from its configuration and starts to listen. The only place that knows all parts. */
export async function startService(config: Config, log: Logger): Promise<RunningService> {
  const infra = createInfra({
    ...(config.REDIS_URL === undefined ? {} : { redisUrl: config.REDIS_URL }),
    redisTimeoutMs: config.REDIS_TIMEOUT,
    clock,
    cacheBytesMax: config.CACHE_MEMORY,
    expectedInstances: config.INSTANCES,
    onStateChange: (state) => log.warn({ redis: state }, 'redis state changed'),
  });
  // Limits are exact from the first request on when Redis is there.
  await infra.ready(Math.max(redisStartMs, config.REDIS_TIMEOUT));
  const keys =
    config.API_KEYS_FILE === undefined
      ? undefined
      : openApiKeys(config.API_KEYS_FILE, (err) => log.error({ err }, 'API keys not read'));
  const pool = { workers: workersOf(config), queueMax: config.QUEUE_MAX, deadlineMs: config.TASK_DEADLINE };
  const executors = {
    eventLoop: createEventLoopExecutor({ deadlineMs: config.TASK_DEADLINE }),
    threads: createThreadExecutor(pool),
    processes: createProcessExecutor(pool),
  };
  const filePool = openPartPool(workersOf(config), { givesWay: true });
  const fileSlots = createUploadSlots({
    slotsMax: config.MAX_FILES,
    slotsPerClientMax: config.MAX_FILES_PER_CLIENT,
  });
  const services: Services = {
    cache: infra.cache,
    cacheTtlSeconds: config.CACHE_TTL_SECONDS,
    executors,
    limits: {
      linesMax: config.MAX_LINES,
      lineCharsMax: config.MAX_LINE_CHARS,
      roundsMax: config.MAX_ROUNDS,
      recordLinesMax: config.MAX_RECORD_LINES,
    },
    createSha256: createNodeSha256,
    clock,
    pause: () => nextTurn(),
    monotonicMs,
  };
  const loopDelay = monitorEventLoopDelay({ resolution: 10 });
  loopDelay.enable();
  const metrics = createMetrics([...readingsOf(infra, executors, loopDelay), ...fileSlots.readings], monotonicMs);
  const drain = createDrain();
  const crossOrigin = createCrossOrigin(config.CORS_ORIGINS);
  const app = createApp({
    log,
    metrics,
    document: createOpenApiDocument({ version }),
    notReady: () => (drain.draining ? 'shutting down' : undefined),
    facts: () => ({ version, redis: infra.state(), loopDelayMsP99: loopDelay.percentile(99) / 1e6 }),
    crossOrigin,
  });
  const front = createFront({
    services,
    admission: {
      rateLimit: createRateLimit(infra.limiter, {
        limit: config.RATE_LIMIT,
        windowMs: config.RATE_WINDOW_SECONDS * 1000,
      }),
      keys,
      proxyHops: config.TRUST_PROXY,
      bodyBytesMax: config.BODY_LIMIT,
      batchCallsMax: config.MAX_BATCH_CALLS,
    },
    streams: {
      services: { engine: createStreamEngine(filePool), lineCharsMax: config.MAX_FILE_LINE_CHARS },
      slots: fileSlots,
      limits: {
        fileBytesMax: config.FILE_LIMIT,
        fileTextBytesMax: config.FILE_TEXT_LIMIT,
        fileRatioMax: config.FILE_RATIO_LIMIT,
        fileMs: config.FILE_TIMEOUT,
      },
      silentMs: config.REQUEST_TIMEOUT,
    },
    log,
    edge: config.EDGE === 'on',
    app,
    crossOrigin,
    baseHeaders: createBaseHeaders(),
    decorate: (exchange) => {
      if (infra.state() === 'degraded') exchange.setHeader('x-logmill-degraded', 'redis');
      if (drain.draining) exchange.setHeader('connection', 'close');
      drain.enter();
    },
    onFinish: (exchange) => {
      drain.leave();
      metrics.observe(exchange);
      logAccess(exchange, log, monotonicMs);
    },
  });
  const server = createHttpServer(front, { requestTimeoutMs: config.REQUEST_TIMEOUT });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, config.HOST, resolve);
  });
  // The first request need not wait for workers to start.
  void Promise.allSettled([...Object.values(executors).map((executor) => executor.warm()), filePool.start()]);
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      const cut = await drain.finish(server, { delayMs: config.DRAIN_DELAY, graceMs: config.SHUTDOWN_GRACE });
      keys?.close();
      loopDelay.disable();
      await Promise.all([
        ...Object.values(executors).map((executor) => executor.close()),
        filePool.close(),
        infra.close(),
      ]);
      return cut;
    },
  };
}

function urlOf({ address, port, family }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && host !== '127.0.0.1' ? `[${host}]` : host}:${port}`;
}
