import type { Clock } from '@logmill/core';

/** A clock that a test turns by hand. */
export interface TurningClock extends Clock {
  turn(ms: number): void;
}

export function createTurningClock(startMs = 1_800_000_000_000): TurningClock {
  let now = startMs;
  return {
    nowMs: () => now,
    turn(ms) {
      now += ms;
    },
  };
}
