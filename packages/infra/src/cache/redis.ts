import type { Cache } from '@logmill/core';
import { type RedisConnection, unavailable } from '../redis/connection.ts';
import { openValue, sealValue } from './envelope.ts';

/** Prefix of every entry in Redis. */
const keyPrefix = 'logmill:cache:';

/** Larger values are not worth their transfer. */
const valueCharsMax = 1 << 20;

/** Entries spread their end over this share of their life, so that a burst of equal age does not miss all at once. */
const ttlJitter = 0.1;

export interface RedisCacheCounters {
  /** Entries that were there and could not be used. */
  corrupt: number;
  writeFailures: number;
}

/** A cache shared by all processes that use the same Redis. */
export function createRedisCache(connection: RedisConnection, counters: RedisCacheCounters): Cache {
  const open = (key: string, stored: string | null): string | undefined => {
    if (stored === null) return undefined;
    const value = openValue(key, stored);
    if (value === undefined) counters.corrupt++;
    return value;
  };
  return {
    async get(key) {
      const stored = await connection.run((redis) => redis.get(keyPrefix + key));
      return stored === unavailable ? undefined : open(key, stored);
    },
    async getMany(keys) {
      if (keys.length === 0) return [];
      const stored = await connection.run((redis) => redis.mget(keys.map((key) => keyPrefix + key)));
      return stored === unavailable ? keys.map(() => undefined) : keys.map((key, i) => open(key, stored[i] ?? null));
    },
    async setMany(entries, ttlSeconds) {
      const kept = entries.filter(({ value }) => value.length <= valueCharsMax);
      if (kept.length === 0) return;
      // Handed over, not awaited: an answer does not wait for its own storage.
      void connection
        // Auto-pipelining sends these, and what else this turn asks, in one write; a pipeline of their own would be one more.
        .run((redis) =>
          Promise.all(
            kept.map(({ key, value }) => redis.setex(keyPrefix + key, jittered(ttlSeconds), sealValue(key, value))),
          ),
        )
        .then((result) => {
          if (result === unavailable) counters.writeFailures += kept.length;
        });
    },
  };
}

function jittered(ttlSeconds: number): number {
  return Math.max(1, Math.round(ttlSeconds * (1 - Math.random() * ttlJitter)));
}
