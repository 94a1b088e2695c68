import { createRedisCache } from '../../src/cache/redis.ts';
import { createRedisLimiter } from '../../src/limiter/redis.ts';
import { createRedisConnection } from '../../src/redis/connection.ts';

/**
 * A process of its own that takes from a limit, as an instance of the service does. Started by `fork` with the Redis URL
 * as its argument; does what each message says.
 */
export type TakeOrder =
  /** Takes one unit at a time, `concurrency` at once, `takes` in all; answers with a TakeReport. */
  | { readonly kind: 'takes'; readonly key: string; readonly limit: number; takes: number; concurrency: number }
  /** Takes from ever new keys, and stores results, until it is killed. */
  | { readonly kind: 'forever'; readonly key: string };

export interface TakeReport {
  readonly allowed: number;
  readonly degraded: number;
}

const clock = { nowMs: () => Date.now() };
// What is counted is asked here, not how long it may take on a busy machine.
const connection = createRedisConnection({ url: process.argv[2]!, commandTimeoutMs: 10_000 });
const limiter = createRedisLimiter({ connection, clock, expectedInstances: 4 });
const cache = createRedisCache(connection, { corrupt: 0, writeFailures: 0 });
await connection.ready(10_000);

process.on('message', (order: TakeOrder) => {
  if (order.kind === 'forever') void takeForever(order.key);
  else void takeMany(order).then((report) => process.send!(report));
});
process.on('disconnect', () => process.exit());
process.send!('ready');

async function takeMany({ key, limit, takes, concurrency }: TakeOrder & { kind: 'takes' }): Promise<TakeReport> {
  const report = { allowed: 0, degraded: 0 };
  let left = takes;
  const connection = async (): Promise<void> => {
    while (left-- > 0) {
      const decision = await limiter.take(key, 1, { limit, windowMs: 600_000 });
      if (decision.allowed) report.allowed++;
      if (decision.degraded) report.degraded++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, connection));
  return report;
}

async function takeForever(key: string): Promise<void> {
  for (let i = 0; ; i++) {
    const decision = await limiter.take(`${key}-${i}`, 1, { limit: 10, windowMs: 600_000 });
    await cache.setMany([{ key: `${key}-${i}`, value: 'x' }], 600);
    if (!decision.degraded) process.send!('took');
  }
}
