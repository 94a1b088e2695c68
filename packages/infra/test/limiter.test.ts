import type { LimitPolicy } from '@logmill/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { createRedisLimiter } from '../src/limiter/redis.ts';
import { limiterBackends } from '../src/limiter/registry.ts';
import { limiterLaws } from './laws/limiter-laws.ts';
import { redisMissing, until } from './support/redis-server.ts';
import { createRig } from './support/rig.ts';

const backends = Object.entries(limiterBackends);

test('there are limiters to hold to the laws', () => {
  expect(backends.length).toBeGreaterThan(0);
});

for (const [id, backend] of backends) {
  describe.skipIf(backend.needsRedis && redisMissing !== undefined)(`limiter ${id}`, () => {
    const rig = createRig(backend);
    let limiter: ReturnType<typeof backend.create>;
    beforeEach(() => {
      limiter = backend.create({ clock: rig.clock, expectedInstances: 2, redis: rig.redis });
    });
    limiterLaws(() => limiter, rig.pass);
  });
}

describe.skipIf(redisMissing)('on Redis', () => {
  const rig = createRig({ needsRedis: true });
  const policy: LimitPolicy = { limit: 10, windowMs: 60_000 };
  let limiter: ReturnType<typeof createRedisLimiter>;
  let key = '';
  let serial = 0;
  beforeEach(() => {
    key = `client-${++serial}`;
    limiter = createRedisLimiter({ connection: rig.redis(), clock: rig.clock, expectedInstances: 2 });
  });

  test('takes of one key in one turn ask Redis once, those of several keys or policies apart', async () => {
    const asked = async (takes: () => unknown[]): Promise<number> => {
      const before = rig.redis().counters.commands;
      await Promise.all(takes());
      return rig.redis().counters.commands - before;
    };
    expect(await asked(() => Array.from({ length: 100 }, () => limiter.take(key, 1, policy)))).toBe(1);
    expect(await asked(() => ['a', 'b', 'a'].map((part) => limiter.take(key + part, 1, policy)))).toBe(2);
    expect(await asked(() => [5, 7].map((limit) => limiter.take(`${key}-policy`, 1, { ...policy, limit })))).toBe(2);
  });

  test('limiters that take at the same time never allow more than the limit together', async () => {
    const other = createRedisLimiter({ connection: rig.redis(), clock: rig.clock, expectedInstances: 2 });
    const decisions = [];
    for (let turn = 0; turn < 5; turn++) {
      const takes = [limiter, other].flatMap((each) => [1, 2].map(async (cost) => each.take(key, cost, policy)));
      decisions.push(...(await Promise.all(takes)).map(({ allowed }, i) => ({ allowed, cost: 1 + (i % 2) })));
    }
    const allowedUnits = decisions.filter(({ allowed }) => allowed).reduce((sum, { cost }) => sum + cost, 0);
    expect(allowedUnits).toBe(policy.limit);
  });

  test('every counter has an end', async () => {
    await limiter.take(key, 1, policy);
    expect(await rig.server().command('PTTL', `logmill:limit:${key}`)).toBeGreaterThan(0);
  });

  test('D34 a counter found without an end is given one', async () => {
    await rig.server().command('SET', `logmill:limit:${key}`, 3);
    expect(await limiter.take(key, 1, policy)).toMatchObject({ allowed: true, remaining: 6 });
    expect(await rig.server().command('PTTL', `logmill:limit:${key}`)).toBeGreaterThan(0);
  });

  test.each([['SCRIPT', 'FLUSH'], ['FLUSHALL']])('D39 %s %s in the middle does no harm', async (...command) => {
    await limiter.take(key, 1, policy);
    const takes = Array.from({ length: 50 }, async (_, i) => limiter.take(`${key}-${i}`, 1, policy));
    await rig.server().command(...(command as [string]));
    for (const decision of [...(await Promise.all(takes)), await limiter.take(key, 1, policy)]) {
      expect(decision).toMatchObject({ allowed: true, degraded: false });
    }
  });

  test.each([
    ['of another type', 'LPUSH', 'x'],
    ['that is no number', 'SET', 'x'],
  ])('D40 a foreign value %s under the key is decided on locally', async (_what, command, value) => {
    const failuresBefore = rig.redis().counters.failures;
    await rig.server().command(command, `logmill:limit:${key}`, value);
    expect(await limiter.take(key, 1, policy)).toMatchObject({ allowed: true, degraded: true, limit: 5 });
    expect(rig.redis().counters.failures).toBe(failuresBefore + 1);
    expect(rig.redis().available).toBe(true);
  });

  test('a take is one command', async () => {
    await limiter.take(key, 1, policy);
    const before = rig.redis().counters.commands;
    await limiter.take(key, 1, policy);
    expect(rig.redis().counters.commands).toBe(before + 1);
  });

  test('while Redis is away each instance allows its part of what was left, and says so', async () => {
    await limiter.take(key, 6, policy);
    await rig.server().kill();
    await until(() => !rig.redis().available, 5000);
    // Two instances share the four units that were left; of a key never seen, each allows half.
    const costs = [2, 1].map(async (cost) => limiter.take(key, cost, policy));
    expect(await Promise.all(costs)).toMatchObject([
      { allowed: true, degraded: true },
      { allowed: false, degraded: true },
    ]);
    const decisions = await Promise.all(Array.from({ length: 10 }, async () => limiter.take(`${key}-new`, 1, policy)));
    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(5);
    expect(decisions.every(({ degraded }) => degraded)).toBe(true);
    expect(limiter.knownDenied(`${key}-new`, policy)).toBeUndefined();
    await rig.server().start();
    await until(() => rig.redis().available, 5000);
    expect(await limiter.take(`${key}-new`, 1, policy)).toMatchObject({ allowed: true, degraded: false, remaining: 9 });
  });
});
