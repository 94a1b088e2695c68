import type { Task } from '../task.ts';

/** A task that one worker does in one step. A unit is a character it reads. */
export function wholeTask<Input>(
  units: (input: Input) => number,
  work: (input: Input) => string,
): Task<Input, string, Input, string> {
  return {
    units,
    unitsPerMs: 20_000,
    unitsWorthAWorker: Number.POSITIVE_INFINITY,
    split: (input) => [input],
    *run(input) {
      yield; // whatever else waits comes first: this is one long step
      return work(input);
    },
    merge: ([json]) => json!,
  };
}

export function textUnits(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
