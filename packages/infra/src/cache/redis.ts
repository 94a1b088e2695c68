import type { Cache, CacheEntry } from '@logmill/core';
import { type RedisConnection, unavailable } from '../redis/connection.ts';
import { openValue, sealValue } from './envelope.ts';

/** Prefix of every entry in Redis. */
const keyPrefix = 'logmill:cache:';

/** Larger values are not worth their transfer. */
const valueCharsMax = 1 << 20;

/** Values on their way to Redis at one time; what exceeds it is not stored. */
const charsUnderWayMax = 8 << 20;

/** Keys asked for by one command: Redis and this event loop are each held for about a millisecond. */
const keysPerRead = 1000;

/** Entries written at a time, for the same reason; a write costs more than a read. */
const entriesPerWrite = 100;

/** Entries spread their end over this share of their life, so that a burst of equal age does not miss all at once. */
const ttlJitter = 0.1;

export interface RedisCacheCounters {
  /** Entries that were there and could not be used. */
  corrupt: number;
  /** Entries that were not stored: refused or not answered by Redis, too large, or too many at a time. */
  writeFailures: number;
}

/** A cache shared by all processes that use the same Redis. */
export function createRedisCache(connection: RedisConnection, counters: RedisCacheCounters): Cache {
  let charsUnderWay = 0;

  const open = (key: string, stored: string | null): string | undefined => {
    if (stored === null) return undefined;
    const value = openValue(key, stored);
    if (value === undefined) counters.corrupt++;
    return value;
  };
  const admit = (entries: readonly CacheEntry[]): CacheEntry[] => {
    const admitted = entries.filter(({ value }) => {
      if (value.length > valueCharsMax || charsUnderWay + value.length > charsUnderWayMax) return false;
      charsUnderWay += value.length;
      return true;
    });
    counters.writeFailures += entries.length - admitted.length;
    return admitted;
  };
  const write = async (entries: readonly CacheEntry[], ttlSeconds: number): Promise<void> => {
    for (let from = 0; from < entries.length; from += entriesPerWrite) {
      const slice = entries.slice(from, from + entriesPerWrite);
      // Auto-pipelining sends these, and what else this turn asks, in one write; a pipeline of their own would be one more.
      const result = await connection.run((redis) =>
        Promise.all(
          slice.map(({ key, value }) => redis.setex(keyPrefix + key, jittered(ttlSeconds), sealValue(key, value))),
        ),
      );
      if (result === unavailable) counters.writeFailures += slice.length;
    }
    for (const { value } of entries) charsUnderWay -= value.length;
  };

  return {
    async get(key) {
      const stored = await connection.run((redis) => redis.get(keyPrefix + key));
      return stored === unavailable ? undefined : open(key, stored);
    },
    async getMany(keys) {
      const values: (string | undefined)[] = [];
      for (let from = 0; from < keys.length; from += keysPerRead) {
        const slice = keys.slice(from, from + keysPerRead);
        const stored = await connection.run((redis) => redis.mget(slice.map((key) => keyPrefix + key)));
        for (const [i, key] of slice.entries()) {
          values.push(stored === unavailable ? undefined : open(key, stored[i] ?? null));
        }
      }
      return values;
    },
    async setMany(entries, ttlSeconds) {
      // Handed over, not awaited: an answer does not wait for its own storage.
      void write(admit(entries), ttlSeconds);
    },
  };
}

function jittered(ttlSeconds: number): number {
  return Math.max(1, Math.round(ttlSeconds * (1 - Math.random() * ttlJitter)));
}
