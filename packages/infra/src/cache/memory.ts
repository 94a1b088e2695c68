import type { Cache, Clock } from '@logmill/core';
import { LRUCache } from 'lru-cache';

export interface MemoryCacheOptions {
  readonly clock: Clock;
  /** Bound on the text kept, keys included, in UTF-16 units times two; the least recently used goes first. */
  readonly bytesMax: number;
}

/** What an entry costs besides its text: map slot, node, numbers. */
const entryOverheadBytes = 128;

/** A cache in this process. An empty value is a value. */
export function createMemoryCache({ clock, bytesMax }: MemoryCacheOptions): Cache {
  const entries = new LRUCache<string, { value: string; endsMs: number }>({
    maxSize: bytesMax,
    maxEntrySize: Math.max(1, Math.floor(bytesMax / 8)),
    sizeCalculation: ({ value }, key) => 2 * (value.length + key.length) + entryOverheadBytes,
  });
  const read = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.endsMs > clock.nowMs()) return entry.value;
    entries.delete(key);
    return undefined;
  };
  return {
    get: async (key) => read(key),
    getMany: async (keys) => keys.map(read),
    async setMany(added, ttlSeconds) {
      const endsMs = clock.nowMs() + ttlSeconds * 1000;
      for (const { key, value } of added) entries.set(key, { value, endsMs });
    },
  };
}
