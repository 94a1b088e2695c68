import type { Clock, LimitDecision, LimitPolicy } from '@logmill/core';

/** Keys kept at most; beyond that the oldest windows are forgotten, which can only allow too much. */
const keysMax = 100_000;

interface Window {
  count: number;
  endsMs: number;
}

/** Fixed windows in memory: the semantics of the Redis script, for one process. */
export class WindowTable {
  private readonly windows = new Map<string, Window>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  take(key: string, cost: number, policy: LimitPolicy, degraded = false): LimitDecision {
    const nowMs = this.clock.nowMs();
    const window = this.windowOf(key, policy, nowMs);
    const allowed = window.count + cost <= policy.limit;
    if (allowed) window.count += cost;
    return {
      allowed,
      limit: policy.limit,
      remaining: Math.max(0, policy.limit - window.count),
      resetMs: window.endsMs - nowMs,
      degraded,
    };
  }

  /** Units counted in the current window, 0 when there is none. */
  countOf(key: string): number {
    const window = this.windows.get(key);
    return window !== undefined && window.endsMs > this.clock.nowMs() ? window.count : 0;
  }

  private windowOf(key: string, policy: LimitPolicy, nowMs: number): Window {
    const known = this.windows.get(key);
    if (known !== undefined && known.endsMs > nowMs) return known;
    // Re-inserted at the end, so that the first key is always the oldest window.
    this.windows.delete(key);
    if (this.windows.size >= keysMax) this.windows.delete(this.windows.keys().next().value!);
    const fresh = { count: 0, endsMs: nowMs + policy.windowMs };
    this.windows.set(key, fresh);
    return fresh;
  }
}
