import type { Cache, Clock, Limiter } from '@logmill/core';
import { type CacheCounters, createCountedCache } from './cache/counted.ts';
import { createMemoryCache } from './cache/memory.ts';
import { createRedisCache, type RedisCacheCounters } from './cache/redis.ts';
import { createTieredCache } from './cache/tiered.ts';
import { createMemoryLimiter } from './limiter/memory.ts';
import { createRedisLimiter } from './limiter/redis.ts';
import { createRedisConnection, type RedisCounters } from './redis/connection.ts';

/** `in-process`: no Redis is configured. `degraded`: one is, and it does not answer. */
export type InfraState = 'in-process' | 'redis' | 'degraded';

export interface Infra {
  readonly cache: Cache;
  readonly limiter: Limiter;
  state(): InfraState;
  readonly counters: {
    readonly cache: Readonly<CacheCounters & RedisCacheCounters>;
    readonly redis: () => Readonly<RedisCounters> | undefined;
  };
  /** Resolves once Redis answers, or after `withinMs` in any case: the service starts without it, too. */
  ready(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

export interface InfraOptions {
  /** Absent: cache and limiter live in this process. */
  readonly redisUrl?: string;
  readonly clock: Clock;
  /** Bound on the cache in this process, which also stands in front of Redis. */
  readonly cacheBytesMax: number;
  /** Longest time an entry that Redis has is answered without asking it. */
  readonly nearTtlSeconds?: number;
  readonly expectedInstances: number;
  readonly onStateChange?: (state: InfraState) => void;
}

/** Cache and limiter as configured, with the same semantics either way. */
export function createInfra(options: InfraOptions): Infra {
  const { redisUrl, clock, cacheBytesMax, nearTtlSeconds = 60, expectedInstances, onStateChange = () => {} } = options;
  const counters = { hits: 0, misses: 0, corrupt: 0, writeFailures: 0 };
  const near = createMemoryCache({ clock, bytesMax: cacheBytesMax });
  if (redisUrl === undefined) {
    return {
      cache: createCountedCache(near, counters),
      limiter: createMemoryLimiter(clock),
      state: () => 'in-process',
      counters: { cache: counters, redis: () => undefined },
      ready: async () => {},
      close: async () => {},
    };
  }
  const connection = createRedisConnection({
    url: redisUrl,
    onChange: (available) => onStateChange(available ? 'redis' : 'degraded'),
  });
  return {
    cache: createCountedCache(
      createTieredCache(near, createRedisCache(connection, counters), nearTtlSeconds),
      counters,
    ),
    limiter: createRedisLimiter({ connection, clock, expectedInstances }),
    state: () => (connection.available ? 'redis' : 'degraded'),
    counters: { cache: counters, redis: () => connection.counters },
    ready: (withinMs) => connection.ready(withinMs),
    close: () => connection.close(),
  };
}
