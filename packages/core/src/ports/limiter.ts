/** Counts costs against keys in fixed windows. A denial is a decision; `take` never rejects. */
export interface Limiter {
  /**
   * Counts `cost` (whole units, at least 1) against `key`, unless that would exceed the policy's limit: then nothing is
   * counted and the decision is a denial. Without its store it decides locally and marks the decision degraded.
   */
  take(key: string, cost: number, policy: LimitPolicy): LimitDecision | Promise<LimitDecision>;
  /** The denial that any `take` of this key would get, where that is known without asking the store; else undefined. */
  knownDenied(key: string, policy: LimitPolicy): LimitDecision | undefined;
}

export interface LimitPolicy {
  /** Units allowed in one window. */
  readonly limit: number;
  /** The window starts with the first cost counted and never moves: up to twice the limit can pass around its border. */
  readonly windowMs: number;
}

export interface LimitDecision {
  readonly allowed: boolean;
  readonly limit: number;
  /** Units left in the window, never negative. */
  readonly remaining: number;
  /** Time until the window ends. */
  readonly resetMs: number;
  /** True when the shared store could not be asked. */
  readonly degraded: boolean;
}
