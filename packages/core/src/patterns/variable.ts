import { createDistinctSketch, estimateDistinct } from './distinct-sketch.ts';
import type { SlotValues } from './slot-values.ts';
import { commonType, type ValueType } from './value-type.ts';

/** One place of values of a pattern. */
export interface Variable {
  readonly type: ValueType;
  /** How many different values were seen; an estimate with a standard error of 3.25 % when not `exact`. */
  readonly distinct: number;
  /**
   * The most frequent values, most frequent first, then by code units. Counts are exact when `exact`; else they are
   * estimated from `sampled` messages drawn by hash, with a standard error of the share p of sqrt(p (1 - p) / sampled).
   */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly exact: boolean;
  readonly sampled: number;
}

/** What is known of one place from one shape. */
export interface Place {
  /** The shape's values there; undefined when it has a constant there. */
  readonly slot: SlotValues | undefined;
  /** The constant, '' where `slot` is given. */
  readonly constant: string;
  readonly count: number;
  /** Values of the shape's sampled messages there, with the number of messages each stands for. */
  readonly sampled: () => Iterable<readonly [value: string, count: number]>;
}

/** Puts together what the shapes of a pattern know of one place. */
export function variableOf(places: readonly Place[], topMax: number): Variable {
  const exact = places.every(({ slot }) => slot?.sketch === undefined);
  const counts = new Map<string, number>();
  const add = (value: string, count: number): void => {
    counts.set(value, (counts.get(value) ?? 0) + count);
  };
  let sampled = 0;
  for (const { slot, constant, count, sampled: sample } of places) {
    if (slot === undefined) add(constant, count);
    else if (slot.sketch === undefined) {
      const slotCounts = slot.counts();
      for (const [i, text] of slot.texts().entries()) add(text, slotCounts[i]!);
    } else
      for (const [value, stands] of sample()) {
        sampled++;
        add(value, stands);
      }
  }
  const values = [...counts].map(([value, count]) => ({ value, count: Math.round(count) }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    type: commonType(counts.keys()) ?? '*',
    distinct: exact ? counts.size : distinctOf(places),
    // A value met once in a sample says nothing about how frequent it is.
    values: values.slice(0, topMax),
    exact,
    sampled,
  };
}

function distinctOf(places: readonly Place[]): number {
  const sketch = createDistinctSketch();
  for (const { slot } of places) slot?.addDistinctTo(sketch);
  return estimateDistinct(sketch);
}

/** Whether nothing was ever seen there: `ruser=`, `()`. */
export function isAlwaysEmpty(places: readonly Place[]): boolean {
  return places.every(({ slot, constant }) =>
    slot === undefined ? constant === '' : slot.size === 1 && slot.texts()[0] === '',
  );
}
