import type { LogTime } from '../report/log-time.ts';
import { type LevelSlot, slotCount } from './level-slots.ts';
import { addRecords, type LevelsState } from './levels-state.ts';

/** Minutes beyond which they should be added to the state. */
const rowsMax = 1024;

/** Counts by minute and slot, added to a state now and then: what a line costs is one addition. */
export class MinuteRows {
  readonly #rows = new Map<LogTime, Float64Array>();
  readonly #slots: readonly LevelSlot[];
  readonly #state: LevelsState;

  constructor(slots: readonly LevelSlot[], state: LevelsState) {
    this.#slots = slots;
    this.#state = state;
  }

  /** The counts of the minute that begins at `time`, by slot. Valid until `flush` or `clear`. */
  at(time: LogTime): Float64Array {
    const known = this.#rows.get(time);
    if (known !== undefined) return known;
    const row = new Float64Array(slotCount);
    this.#rows.set(time, row);
    return row;
  }

  get isFull(): boolean {
    return this.#rows.size > rowsMax;
  }

  /** Adds everything to the state. */
  flush(): void {
    for (const [time, row] of this.#rows)
      for (let i = 0; i < row.length; i++) {
        const count = row[i]!;
        if (count === 0) continue;
        const { text, severity } = this.#slots[i]!;
        addRecords(this.#state, severity, text, time, count);
      }
    this.#rows.clear();
  }

  /** Forgets everything. */
  clear(): void {
    this.#rows.clear();
  }
}
