import type { Cache } from '@logmill/core';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../support/redis-server.ts';

let serial = 0;

/** What every cache promises. Values may become visible a moment after `setMany`. */
export function cacheLaws(cacheOf: () => Cache, pass: (ms: number) => Promise<void>): void {
  let key = '';
  beforeEach(() => {
    key = `key-${++serial}`;
  });
  const set = async (entries: readonly { key: string; value: string }[], ttlSeconds = 60) => {
    const keys = entries.map((entry) => entry.key);
    await cacheOf().setMany(entries, ttlSeconds);
    await until(async () => (await cacheOf().getMany(keys)).every((value) => value !== undefined), 5000);
  };

  test('what was stored is found, what was not is absent', async () => {
    await set([{ key, value: 'value' }]);
    expect(await cacheOf().get(key)).toBe('value');
    expect(await cacheOf().get(`${key}-other`)).toBeUndefined();
  });

  test('an empty value is a value', async () => {
    await set([{ key, value: '' }]);
    expect(await cacheOf().get(key)).toBe('');
  });

  test('several are found in one go, in order, with gaps where there is none', async () => {
    await set([
      { key: `${key}a`, value: '1' },
      { key: `${key}b`, value: '2' },
    ]);
    expect(await cacheOf().getMany([`${key}b`, `${key}x`, `${key}a`, `${key}b`])).toEqual(['2', undefined, '1', '2']);
    expect(await cacheOf().getMany([])).toEqual([]);
  });

  test('many thousands are stored and found', async () => {
    const entries = Array.from({ length: 2500 }, (_, i) => ({ key: `${key}-${i}`, value: String(i) }));
    await set(entries);
    expect(await cacheOf().getMany(entries.map((entry) => entry.key))).toEqual(entries.map((entry) => entry.value));
  });

  test('the later value wins', async () => {
    await set([{ key, value: 'old' }]);
    await cacheOf().setMany([{ key, value: 'new' }], 60);
    await until(async () => (await cacheOf().get(key)) === 'new', 5000);
  });

  test('a value is absent once its ttl has passed', async () => {
    await set([{ key, value: 'x' }], 10);
    await pass(8_000);
    expect(await cacheOf().get(key)).toBe('x');
    await pass(2_000);
    expect(await cacheOf().get(key)).toBeUndefined();
  });

  test('D24 any text survives, lone surrogates included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
        const unique = `key-${++serial}`;
        await set([{ key: unique, value: `${value}\ud800` }]);
        expect(await cacheOf().get(unique)).toBe(`${value}\ud800`);
      }),
      { numRuns: 20 },
    );
  });
}
