import type { Clock, Limiter } from '@logmill/core';
import { WindowTable } from './window-table.ts';

/** Limits in this process alone. */
export function createMemoryLimiter(clock: Clock): Limiter {
  const table = new WindowTable(clock);
  return {
    take: (key, cost, policy) => table.take(key, cost, policy),
    knownDenied: (key, policy) => (table.countOf(key, policy) >= policy.limit ? table.take(key, 1, policy) : undefined),
  };
}
