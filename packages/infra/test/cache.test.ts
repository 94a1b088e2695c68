import type { Cache } from '@logmill/core';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryCache } from '../src/cache/memory.ts';
import { createRedisCache } from '../src/cache/redis.ts';
import { createTieredCache } from '../src/cache/tiered.ts';
import { createRedisConnection, type RedisConnection } from '../src/redis/connection.ts';
import { redisMissing, startRedis, type TestRedis, until } from './support/redis-server.ts';
import { createTurningClock } from './support/turning-clock.ts';

let key = '';
let serial = 0;
beforeEach(() => {
  key = `key-${++serial}`;
});

/** What every cache promises. Values may become visible a moment after `setMany`. */
function cacheLaws(cacheOf: () => Cache) {
  const set = async (...entries: [string, string][]) => {
    await cacheOf().setMany(
      entries.map(([entryKey, value]) => ({ key: entryKey, value })),
      60,
    );
    await until(
      async () =>
        (await cacheOf().getMany(entries.map(([entryKey]) => entryKey))).every((value) => value !== undefined),
      2000,
    );
  };

  test('what was stored is found, what was not is absent', async () => {
    await set([key, 'value']);
    expect(await cacheOf().get(key)).toBe('value');
    expect(await cacheOf().get(`${key}-other`)).toBeUndefined();
  });

  test('several are found in one go, in order, with gaps where there is none', async () => {
    await set([`${key}a`, '1'], [`${key}b`, '2']);
    expect(await cacheOf().getMany([`${key}b`, `${key}x`, `${key}a`])).toEqual(['2', undefined, '1']);
    expect(await cacheOf().getMany([])).toEqual([]);
  });

  test('the later value wins', async () => {
    await set([key, 'old']);
    await cacheOf().setMany([{ key, value: 'new' }], 60);
    await until(async () => (await cacheOf().get(key)) === 'new', 2000);
  });

  test('D24 any text survives, lone surrogates included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
        const unique = `${key}-${++serial}`;
        await set([unique, `${value}\ud800`]);
        expect(await cacheOf().get(unique)).toBe(`${value}\ud800`);
      }),
      { numRuns: 20 },
    );
  });
}

describe('memory', () => {
  const clock = createTurningClock();
  const cache = createMemoryCache({ clock, bytesMax: 1 << 20 });
  cacheLaws(() => cache);

  test('a value is absent once its ttl has passed', async () => {
    await cache.setMany([{ key, value: 'x' }], 10);
    clock.turn(9_999);
    expect(await cache.get(key)).toBe('x');
    clock.turn(1);
    expect(await cache.get(key)).toBeUndefined();
  });

  test('it never keeps more than its bound; the least recently used goes first', async () => {
    const small = createMemoryCache({ clock, bytesMax: 16_000 });
    for (let i = 0; i < 100; i++) {
      await small.get('0');
      await small.setMany([{ key: String(i), value: 'x'.repeat(500) }], 60);
    }
    expect(await small.get('0')).toBeDefined();
    expect(await small.get('99')).toBeDefined();
    expect(await small.get('1')).toBeUndefined();
  });

  test('a value too large for it is not kept and pushes nothing out', async () => {
    const small = createMemoryCache({ clock, bytesMax: 16_000 });
    await small.setMany(
      [
        { key: 'a', value: 'x' },
        { key: 'b', value: 'x'.repeat(16_000) },
      ],
      60,
    );
    expect(await small.getMany(['a', 'b'])).toEqual(['x', undefined]);
  });
});

describe.skipIf(redisMissing)('redis', () => {
  let redis: TestRedis;
  let connection: RedisConnection;
  const counters = { corrupt: 0, writeFailures: 0 };
  let cache: Cache;
  beforeAll(async () => {
    redis = await startRedis();
    connection = createRedisConnection({ url: redis.url });
    cache = createRedisCache(connection, counters);
    await until(async () => (await connection.run((client) => client.ping())) === 'PONG', 3000);
  });
  afterAll(async () => {
    await connection.close();
    await redis.close();
  });

  cacheLaws(() => cache);

  describe('behind a cache in the process', () => {
    const clock = createTurningClock();
    const near = createMemoryCache({ clock, bytesMax: 1 << 20 });
    cacheLaws(() => createTieredCache(near, cache, 60));

    test('what another process stored is found, and then kept near', async () => {
      await cache.setMany([{ key, value: 'x' }], 60);
      const tiered = createTieredCache(near, cache, 60);
      await until(async () => (await tiered.get(key)) === 'x', 2000);
      await redis.command('DEL', `logmill:cache:${key}`);
      expect(await tiered.getMany([key])).toEqual(['x']);
    });
  });

  const stored = async () => {
    await cache.setMany([{ key, value: 'value' }], 60);
    await until(async () => (await cache.get(key)) === 'value', 2000);
  };

  test('every entry has an end', async () => {
    await stored();
    expect(await redis.command('TTL', `logmill:cache:${key}`)).toBeGreaterThan(50);
  });

  test.each([
    ['garbage', 'not json'],
    ['a cut entry', '[1,"key'],
    ['an older schema', JSON.stringify([0, 'KEY', 'value'])],
    ['another key’s entry', JSON.stringify([1, 'someone else', 'value'])],
    ['nothing', ''],
  ])('D47 %s in Redis is a miss, and is replaced', async (_what, text) => {
    const corruptBefore = counters.corrupt;
    await redis.command('SET', `logmill:cache:${key}`, text.replace('KEY', key));
    expect(await cache.get(key)).toBeUndefined();
    expect(await cache.getMany([key])).toEqual([undefined]);
    expect(counters.corrupt).toBe(corruptBefore + 2);
    await stored();
  });

  test('D48 a full Redis refuses to store, which is counted and nothing else', async () => {
    await redis.command('CONFIG', 'SET', 'maxmemory', 1);
    const failuresBefore = counters.writeFailures;
    await cache.setMany([{ key, value: 'value' }], 60);
    await until(() => counters.writeFailures === failuresBefore + 1, 2000);
    expect(await cache.get(key)).toBeUndefined();
    expect(connection.available).toBe(true);
    await redis.command('CONFIG', 'SET', 'maxmemory', 0);
    await stored();
  });
});
