import type { Cache } from '@logmill/core';

export interface CacheCounters {
  hits: number;
  misses: number;
}

/** The same cache, counting what it finds. */
export function createCountedCache(cache: Cache, counters: CacheCounters): Cache {
  const count = (value: string | undefined): string | undefined => {
    if (value === undefined) counters.misses++;
    else counters.hits++;
    return value;
  };
  return {
    get: async (key) => count(await cache.get(key)),
    getMany: async (keys) => (await cache.getMany(keys)).map(count),
    setMany: (entries, ttlSeconds) => cache.setMany(entries, ttlSeconds),
  };
}
