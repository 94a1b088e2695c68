import { vi } from 'vitest';
import type { Timing } from '../../src/timing.ts';

export interface TurnedTiming extends Timing {
  /** Every wait that was asked for, in order. */
  readonly waits: readonly number[];
  /** Fires the oldest timer of exactly this length, as soon as there is one. */
  fire(ms: number): Promise<void>;
}

/** Time that passes only by hand: waits end at once, timers when told to. */
export function createTurnedTiming(options: { random?: () => number; nowMs?: number } = {}): TurnedTiming {
  const waits: number[] = [];
  const timers: { ms: number; action: () => void }[] = [];
  return {
    waits,
    nowMs: () => options.nowMs ?? 0,
    random: options.random ?? (() => 0),
    after(ms, action) {
      const timer = { ms, action };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
    async wait(ms) {
      waits.push(ms);
    },
    async fire(ms) {
      const timer = await vi.waitUntil(() => timers.find((candidate) => candidate.ms === ms));
      timer.action();
    },
  };
}
