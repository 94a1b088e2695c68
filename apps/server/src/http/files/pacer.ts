import type { LimitDecision } from '@logmill/core';

/** Text that one unit of the rate limit pays for. */
export const bytesPerUnit = 4 << 20;

export interface PacerOptions {
  /** Takes one unit. */
  readonly draw: () => Promise<LimitDecision>;
  /** Resolves after a time; rejects when nobody waits any more. */
  readonly wait: (ms: number) => Promise<unknown>;
}

/**
 * Takes a unit for each started `bytesPerUnit` beyond the first, which is paid for already. Where the limit is used up it waits for the next window: nobody can
 * know beforehand what a body costs, and refusing it half way would waste what was paid.
 */
export function createPacer({ draw, wait }: PacerOptions): (textBytes: number) => Promise<void> {
  let units = 1;
  return async (textBytes) => {
    while (textBytes > units * bytesPerUnit) {
      const { allowed, resetMs } = await draw();
      if (allowed) units++;
      else await wait(Math.max(1, resetMs));
    }
  };
}
