import type { Clock, LimitDecision, LimitPolicy } from '@logmill/core';

/** Keys kept at most; beyond that the oldest windows are forgotten, which can only allow too much. */
const keysMax = 100_000;

export interface Window {
  readonly count: number;
  /** Epoch milliseconds. */
  readonly endsMs: number;
}

/** Whether a window is under way. One that ends later than a whole window from now was begun before the clock was set back. */
export function isCurrent(window: Window, policy: LimitPolicy, nowMs: number): boolean {
  return window.endsMs > nowMs && window.endsMs - nowMs <= policy.windowMs;
}

/** Fixed windows in memory: the semantics of the Redis script, for one process. */
export class WindowTable {
  private readonly windows = new Map<string, Window & { count: number }>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** A window begun by this ends with the policy's window, or at `endsMs`. */
  take(key: string, cost: number, policy: LimitPolicy, endsMs?: number): LimitDecision {
    const nowMs = this.clock.nowMs();
    const window = this.windowOf(key, policy, nowMs, endsMs);
    const allowed = window.count + cost <= policy.limit;
    if (allowed) window.count += cost;
    return {
      allowed,
      limit: policy.limit,
      remaining: Math.max(0, policy.limit - window.count),
      resetMs: window.endsMs - nowMs,
      degraded: false,
    };
  }

  /** Units counted in the current window, 0 when there is none. */
  countOf(key: string, policy: LimitPolicy): number {
    const window = this.windows.get(key);
    return window !== undefined && isCurrent(window, policy, this.clock.nowMs()) ? window.count : 0;
  }

  private windowOf(key: string, policy: LimitPolicy, nowMs: number, endsMs = nowMs + policy.windowMs) {
    const known = this.windows.get(key);
    if (known !== undefined && isCurrent(known, policy, nowMs)) return known;
    // Re-inserted at the end, so that the first key is always the oldest window.
    this.windows.delete(key);
    if (this.windows.size >= keysMax) this.windows.delete(this.windows.keys().next().value!);
    const fresh = { count: 0, endsMs };
    this.windows.set(key, fresh);
    return fresh;
  }
}
