/** Short-lived memory for results. Never throws: a store that cannot answer is a miss, which the implementation counts. */
export interface Cache {
  /** The value stored under `key`; undefined when there is none, when it expired, or when the store could not answer. */
  get(key: string): Promise<string | undefined>;
  /** One entry per key, in order, fetched in one round trip. */
  getMany(keys: readonly string[]): Promise<(string | undefined)[]>;
  /** Stores every entry for `ttlSeconds` (> 0), in one round trip. Resolves when handed over, not when stored. */
  setMany(entries: readonly CacheEntry[], ttlSeconds: number): Promise<void>;
}

export interface CacheEntry {
  readonly key: string;
  readonly value: string;
}
