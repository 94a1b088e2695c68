import { type Cache, contentKey } from '@logmill/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryCache } from '../src/cache/memory.ts';
import { createRedisCache } from '../src/cache/redis.ts';
import { type CacheParts, cacheBackends } from '../src/cache/registry.ts';
import { createTieredCache } from '../src/cache/tiered.ts';
import { createNodeSha256 } from '../src/sha256.ts';
import { cacheLaws } from './laws/cache-laws.ts';
import { redisMissing, until } from './support/redis-server.ts';
import { createRig, type Rig } from './support/rig.ts';
import { createTurningClock } from './support/turning-clock.ts';

const partsOf = (rig: Rig): CacheParts => ({
  clock: rig.clock,
  bytesMax: 4 << 20,
  nearTtlSeconds: 60,
  counters: { corrupt: 0, writeFailures: 0 },
  redis: rig.redis,
});

const backends = Object.entries(cacheBackends);

test('there are caches to hold to the laws', () => {
  expect(backends.length).toBeGreaterThan(0);
});

for (const [id, backend] of backends) {
  describe.skipIf(backend.needsRedis && redisMissing !== undefined)(`cache ${id}`, () => {
    const rig = createRig(backend);
    let cache: Cache;
    beforeEach(() => {
      cache = backend.create(partsOf(rig));
    });
    cacheLaws(() => cache, rig.pass);
  });
}

describe('in memory', () => {
  const clock = createTurningClock();

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

describe.skipIf(redisMissing)('on Redis', () => {
  const rig = createRig({ needsRedis: true });
  const counters = { corrupt: 0, writeFailures: 0 };
  let cache: Cache;
  let key = '';
  let serial = 0;
  beforeEach(() => {
    key = `key-${++serial}`;
    counters.corrupt = 0;
    counters.writeFailures = 0;
    cache = createRedisCache(rig.redis(), counters);
  });
  const stored = async () => {
    await cache.setMany([{ key, value: 'value' }], 60);
    await until(async () => (await cache.get(key)) === 'value', 5000);
  };

  test('every entry has an end, spread over the last tenth of its life', async () => {
    const entries = Array.from({ length: 50 }, (_, i) => ({ key: `${key}-${i}`, value: 'x' }));
    await cache.setMany(entries, 1000);
    await until(async () => (await cache.getMany(entries.map((entry) => entry.key))).every(Boolean), 5000);
    const ends = new Set<unknown>();
    for (const entry of entries) ends.add(await rig.server().command('TTL', `logmill:cache:${entry.key}`));
    expect(Math.min(...([...ends] as number[]))).toBeGreaterThan(850);
    expect(Math.max(...([...ends] as number[]))).toBeLessThanOrEqual(1000);
    expect(ends.size).toBeGreaterThan(5);
  });

  test.each([
    ['garbage', 'not json'],
    ['a cut entry', '[1,"KEY","val'],
    ['an older schema', '[0,"KEY","value"]'],
    ['another key’s entry', '[1,"someone else","value"]'],
    ['a value of another type', '[1,"KEY",7]'],
    ['nothing', ''],
  ])('D47 %s in Redis is a miss, is counted, and is replaced', async (_what, text) => {
    await rig.server().command('SET', `logmill:cache:${key}`, text.replace('KEY', key));
    expect(await cache.get(key)).toBeUndefined();
    expect(await cache.getMany([key])).toEqual([undefined]);
    expect(counters.corrupt).toBe(2);
    await stored();
  });

  test('a value of another Redis type is a miss, and Redis stays in use', async () => {
    await rig.server().command('LPUSH', `logmill:cache:${key}`, 'x');
    expect(await cache.get(key)).toBeUndefined();
    expect(rig.redis().available).toBe(true);
  });

  test('D48 a full Redis refuses to store, which is counted and nothing else', async () => {
    await stored();
    await rig.server().command('CONFIG', 'SET', 'maxmemory', 1);
    await cache.setMany([{ key: `${key}-more`, value: 'value' }], 60);
    await until(() => counters.writeFailures === 1, 5000);
    expect(await cache.getMany([key, `${key}-more`])).toEqual(['value', undefined]);
    expect(rig.redis().available).toBe(true);
    await rig.server().command('CONFIG', 'SET', 'maxmemory', 0);
    key = `${key}-more`;
    await stored();
  });

  test('a value too large is not sent, and counted', async () => {
    const before = rig.redis().counters.commands;
    await cache.setMany([{ key, value: 'x'.repeat((1 << 20) + 1) }], 60);
    expect(counters.writeFailures).toBe(1);
    expect(rig.redis().counters.commands).toBe(before);
  });

  test('no more than 8 Mi characters are on their way at a time', async () => {
    const value = 'x'.repeat(1 << 20);
    const entries = Array.from({ length: 12 }, (_, i) => ({ key: `${key}-${i}`, value }));
    await cache.setMany(entries, 60);
    expect(counters.writeFailures).toBe(4);
    await until(async () => (await cache.get(`${key}-7`)) === value, 5000);
    // What was on its way has arrived, so there is room again.
    await until(async () => {
      await cache.setMany(entries.slice(8), 60);
      return (await cache.get(`${key}-11`)) === value;
    }, 5000);
  });

  test('what another process stored is found, and then kept near', async () => {
    const near = createMemoryCache({ clock: rig.clock, bytesMax: 1 << 20 });
    const tiered = createTieredCache(near, cache, 60);
    await stored();
    expect(await tiered.get(key)).toBe('value');
    await rig.server().command('DEL', `logmill:cache:${key}`);
    expect(await tiered.getMany([key])).toEqual(['value']);
    await rig.pass(60_000);
    expect(await tiered.get(key)).toBeUndefined();
  });

  test('no text that was analysed shows in Redis', async () => {
    const secret = 'password=hunter2';
    await cache.setMany([{ key: contentKey(createNodeSha256, 'parse', ['plain', secret]), value: '{}' }], 60);
    await until(async () => ((await rig.server().command('KEYS', '*parse:*')) as string[]).length === 1, 5000);
    for (const name of (await rig.server().command('KEYS', '*')) as string[]) expect(name).not.toContain('hunter2');
  });
});
