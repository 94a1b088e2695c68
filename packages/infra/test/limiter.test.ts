import type { Limiter, LimitPolicy } from '@logmill/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryLimiter } from '../src/limiter/memory.ts';
import { createRedisLimiter } from '../src/limiter/redis.ts';
import { createRedisConnection, type RedisConnection } from '../src/redis/connection.ts';
import { redisMissing, startRedis, type TestRedis, until } from './support/redis-server.ts';
import { createTurningClock } from './support/turning-clock.ts';

let key = '';
let serial = 0;
beforeEach(() => {
  key = `client-${++serial}`;
});

/** What every limiter promises. `passMs` lets time go by as the backend's own clock sees it. */
function limiterLaws(limiterOf: () => Limiter, passMs: (ms: number) => Promise<void> | void) {
  const policy: LimitPolicy = { limit: 10, windowMs: 400 };
  const take = (cost: number) => limiterOf().take(key, cost, policy);

  test('costs are counted until the limit is reached, then denied', async () => {
    expect(await take(4)).toMatchObject({ allowed: true, limit: 10, remaining: 6, degraded: false });
    expect(await take(6)).toMatchObject({ allowed: true, remaining: 0 });
    expect(await take(1)).toMatchObject({ allowed: false, remaining: 0 });
  });

  test('a denied cost is not counted', async () => {
    await take(8);
    expect(await take(3)).toMatchObject({ allowed: false, remaining: 2 });
    expect(await take(2)).toMatchObject({ allowed: true, remaining: 0 });
  });

  test('the window ends as announced, and does not move with later costs', async () => {
    const first = await take(10);
    expect(first.resetMs).toBeGreaterThan(0);
    expect(first.resetMs).toBeLessThanOrEqual(400);
    await passMs(200);
    const later = await take(1);
    expect(later.resetMs).toBeLessThanOrEqual(250);
    await passMs(250);
    expect(await take(1)).toMatchObject({ allowed: true, remaining: 9 });
  });

  test('keys do not share a window', async () => {
    await take(10);
    expect(await limiterOf().take(`${key}-other`, 1, policy)).toMatchObject({ allowed: true });
  });

  test('a key with nothing left is known to be denied without asking, until its window ends', async () => {
    expect(limiterOf().knownDenied(key, policy)).toBeUndefined();
    await take(10);
    expect(limiterOf().knownDenied(key, policy)).toMatchObject({ allowed: false, remaining: 0 });
    await passMs(450);
    expect(limiterOf().knownDenied(key, policy)).toBeUndefined();
  });

  test('a cost over the whole limit is denied, the rest stays usable', async () => {
    expect(await take(11)).toMatchObject({ allowed: false, remaining: 10 });
    expect(await take(1)).toMatchObject({ allowed: true });
  });
}

describe('memory', () => {
  const clock = createTurningClock();
  const limiter = createMemoryLimiter(clock);
  limiterLaws(
    () => limiter,
    (ms) => clock.turn(ms),
  );
});

describe.skipIf(redisMissing)('redis', () => {
  let redis: TestRedis;
  let connection: RedisConnection;
  let limiter: Limiter;
  const clock = { nowMs: () => Date.now() };
  beforeAll(async () => {
    redis = await startRedis();
    connection = createRedisConnection({ url: redis.url });
    limiter = createRedisLimiter({ connection, clock, expectedInstances: 2 });
    await until(async () => !(await limiter.take('ready', 1, { limit: 1e9, windowMs: 1000 })).degraded, 3000);
  });
  afterAll(async () => {
    await connection.close();
    await redis.close();
  });

  // Redis keeps its own time: here it really passes.
  limiterLaws(
    () => limiter,
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  );

  const policy: LimitPolicy = { limit: 10, windowMs: 60_000 };

  test('every counter has an end', async () => {
    await limiter.take(key, 1, policy);
    expect(await redis.command('PTTL', `logmill:limit:${key}`)).toBeGreaterThan(0);
  });

  test('D34 a counter found without an end is given one', async () => {
    await redis.command('SET', `logmill:limit:${key}`, 3);
    expect(await limiter.take(key, 1, policy)).toMatchObject({ allowed: true, remaining: 6 });
    expect(await redis.command('PTTL', `logmill:limit:${key}`)).toBeGreaterThan(0);
  });

  test.each([['SCRIPT', 'FLUSH'], ['FLUSHALL']])('D39 %s %s in the middle does no harm', async (...command) => {
    await limiter.take(key, 1, policy);
    const takes = Array.from({ length: 50 }, (_, i) => limiter.take(`${key}-${i}`, 1, policy));
    await redis.command(...(command as [string]));
    for (const decision of [...(await Promise.all(takes)), await limiter.take(key, 1, policy)]) {
      expect(decision).toMatchObject({ allowed: true, degraded: false });
    }
  });

  test('D40 a foreign value under the key is decided on locally', async () => {
    const failuresBefore = connection.counters.failures;
    await redis.command('LPUSH', `logmill:limit:${key}`, 'x');
    expect(await limiter.take(key, 1, policy)).toMatchObject({ allowed: true, degraded: true, limit: 5 });
    expect(connection.counters.failures).toBe(failuresBefore + 1);
    expect(connection.available).toBe(true);
  });

  test('while Redis is away each instance allows its part of the limit, and says so', async () => {
    const half = `${key}-half`;
    await limiter.take(half, 6, policy);
    await redis.kill();
    await until(async () => (await limiter.take('probe', 1, policy)).degraded, 2000);
    // Two instances share the four units that were left.
    expect([await limiter.take(half, 2, policy), await limiter.take(half, 1, policy)]).toMatchObject([
      { allowed: true },
      { allowed: false },
    ]);
    const decisions = [];
    for (let i = 0; i < 10; i++) decisions.push(await limiter.take(key, 1, policy));
    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(decisions.every(({ degraded }) => degraded)).toBe(true);
    await redis.start();
    await until(async () => !(await limiter.take(`${key}-back`, 1, policy)).degraded, 3000);
  });
});
