import type { Cache } from '@logmill/core';

/**
 * `near` in front of `far`: what `far` had is kept in `near` for `nearTtlSeconds`, so that a value another process stored may
 * be answered for so long after its end. Keys name the content their value was computed from: it is no less true then.
 */
export function createTieredCache(near: Cache, far: Cache, nearTtlSeconds: number): Cache {
  return {
    async get(key) {
      const value = await near.get(key);
      if (value !== undefined) return value;
      const found = await far.get(key);
      if (found !== undefined) await near.setMany([{ key, value: found }], nearTtlSeconds);
      return found;
    },
    async getMany(keys) {
      const values = await near.getMany(keys);
      const missing = keys.filter((_, i) => values[i] === undefined);
      if (missing.length === 0) return values;
      const found = await far.getMany(missing);
      const entries = missing.flatMap((key, i) => (found[i] === undefined ? [] : [{ key, value: found[i] }]));
      if (entries.length > 0) await near.setMany(entries, nearTtlSeconds);
      let next = 0;
      return values.map((value) => value ?? found[next++]);
    },
    async setMany(entries, ttlSeconds) {
      await near.setMany(entries, Math.min(ttlSeconds, nearTtlSeconds));
      await far.setMany(entries, ttlSeconds);
    },
  };
}
