/** Time as a value, so that tests turn it by hand. */
export interface Clock {
  /** Epoch milliseconds, UTC. */
  nowMs(): number;
}
