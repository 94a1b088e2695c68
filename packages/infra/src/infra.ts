import type { Cache, Clock, Limiter } from '@logmill/core';
import { type CacheCounters, createCountedCache } from './cache/counted.ts';
import type { RedisCacheCounters } from './cache/redis.ts';
import { type CacheBackendId, cacheBackends } from './cache/registry.ts';
import { type LimiterBackendId, limiterBackends } from './limiter/registry.ts';
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
  /** Connects. Resolves once Redis answers, or after `withinMs` in any case: the service starts without it, too. */
  ready(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

export interface InfraOptions {
  /** Absent: cache and limiter live in this process. */
  readonly redisUrl?: string;
  /** How long Redis may be silent while answers are due; the connection's default when absent. */
  readonly redisTimeoutMs?: number;
  readonly clock: Clock;
  /** Bound on the cache in this process, which also stands in front of Redis. */
  readonly cacheBytesMax: number;
  /** Longest time an entry that Redis has is answered without asking it. */
  readonly nearTtlSeconds?: number;
  readonly expectedInstances: number;
  /** Default `tiered` with Redis, `memory` without. */
  readonly cacheBackend?: CacheBackendId;
  /** Default `redis` with Redis, `memory` without. */
  readonly limiterBackend?: LimiterBackendId;
  readonly onStateChange?: (state: InfraState) => void;
}

/** Cache and limiter as configured, with the same semantics either way. Connects on first use. */
export function createInfra(options: InfraOptions): Infra {
  const {
    redisUrl,
    redisTimeoutMs,
    clock,
    cacheBytesMax,
    nearTtlSeconds = 60,
    expectedInstances,
    onStateChange = () => {},
  } = options;
  const counters = { hits: 0, misses: 0, corrupt: 0, writeFailures: 0 };
  const connection =
    redisUrl === undefined
      ? undefined
      : createRedisConnection({
          url: redisUrl,
          ...(redisTimeoutMs === undefined ? {} : { commandTimeoutMs: redisTimeoutMs }),
          onChange: (available) => onStateChange(available ? 'redis' : 'degraded'),
        });
  const redis = () => {
    if (connection === undefined) throw new Error('A backend was chosen that needs Redis, and no Redis is configured.');
    return connection;
  };
  const { cacheBackend = connection === undefined ? 'memory' : 'tiered' } = options;
  const { limiterBackend = connection === undefined ? 'memory' : 'redis' } = options;
  const cache = cacheBackends[cacheBackend].create({
    clock,
    bytesMax: cacheBytesMax,
    nearTtlSeconds,
    counters,
    redis,
  });
  return {
    cache: createCountedCache(cache, counters),
    limiter: limiterBackends[limiterBackend].create({ clock, expectedInstances, redis }),
    state() {
      if (connection === undefined) return 'in-process';
      return connection.available ? 'redis' : 'degraded';
    },
    counters: { cache: counters, redis: () => connection?.counters },
    ready: async (withinMs) => connection?.ready(withinMs),
    close: async () => connection?.close(),
  };
}
