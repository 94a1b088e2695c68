import type { Cache, Clock } from '@logmill/core';
import type { RedisConnection } from '../redis/connection.ts';
import { createMemoryCache } from './memory.ts';
import { createRedisCache, type RedisCacheCounters } from './redis.ts';
import { createTieredCache } from './tiered.ts';

/** What a cache may be made of. */
export interface CacheParts {
  readonly clock: Clock;
  readonly bytesMax: number;
  readonly nearTtlSeconds: number;
  readonly counters: RedisCacheCounters;
  /** Throws when no Redis is configured. */
  readonly redis: () => RedisConnection;
}

export interface CacheBackend {
  readonly needsRedis: boolean;
  create(parts: CacheParts): Cache;
}

/**
 * One row per way to keep results. To add one: a file with its create function, and a row; cache.test.ts holds every row to
 * what the port promises.
 */
export const cacheBackends = {
  memory: { needsRedis: false, create: createMemoryCache },
  redis: { needsRedis: true, create: ({ redis, counters }) => createRedisCache(redis(), counters) },
  tiered: {
    needsRedis: true,
    create: (parts) =>
      createTieredCache(
        createMemoryCache(parts),
        createRedisCache(parts.redis(), parts.counters),
        parts.nearTtlSeconds,
      ),
  },
} as const satisfies Record<string, CacheBackend>;

export type CacheBackendId = keyof typeof cacheBackends;
