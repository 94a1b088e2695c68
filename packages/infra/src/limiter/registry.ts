import type { Clock, Limiter } from '@logmill/core';
import type { RedisConnection } from '../redis/connection.ts';
import { createMemoryLimiter } from './memory.ts';
import { createRedisLimiter } from './redis.ts';

/** What a limiter may be made of. */
export interface LimiterParts {
  readonly clock: Clock;
  /** Instances that share the limit when each has to decide alone. */
  readonly expectedInstances: number;
  /** Throws when no Redis is configured. */
  readonly redis: () => RedisConnection;
}

export interface LimiterBackend {
  readonly needsRedis: boolean;
  create(parts: LimiterParts): Limiter;
}

/**
 * One row per way to count. To add one: a file with its create function, and a row; limiter.test.ts holds every row to what
 * the port promises.
 */
export const limiterBackends = {
  memory: { needsRedis: false, create: ({ clock }) => createMemoryLimiter(clock) },
  redis: {
    needsRedis: true,
    create: ({ clock, expectedInstances, redis }) =>
      createRedisLimiter({ connection: redis(), clock, expectedInstances }),
  },
} as const satisfies Record<string, LimiterBackend>;

export type LimiterBackendId = keyof typeof limiterBackends;
