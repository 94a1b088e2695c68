import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownText } from '../../src/aggregates/sketches/own-text.ts';
import {
  addNumber,
  createQuantileSketch,
  isCollapsed,
  mergeQuantiles,
  type QuantileSketch,
  quantileBinsMax,
  quantileError,
  quantileOf,
} from '../../src/aggregates/sketches/quantile-sketch.ts';
import {
  addCounts,
  type Counted,
  emptyTally,
  insert,
  mergeTallies,
  rankedEntries,
  type Tally,
  totalOf,
} from '../../src/aggregates/sketches/tally.ts';

function sketchOf(values: readonly number[]): QuantileSketch {
  const sketch = createQuantileSketch(values[0]!);
  for (const value of values.slice(1)) addNumber(sketch, value);
  return sketch;
}

/** Magnitudes that the bins tell apart. */
const numbers = fc.array(
  fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 400 },
);
const quantiles = [0, 0.25, 0.5, 0.95, 0.99, 1];

describe('a quantile', () => {
  test('is within its stated error of the value that has the rank', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sketch = sketchOf(values);
        const sorted = [...values].sort((a, b) => a - b);
        for (const q of quantiles) {
          const exact = sorted[Math.max(1, Math.ceil(q * values.length)) - 1]!;
          expect(Math.abs(quantileOf(sketch, q) - exact)).toBeLessThanOrEqual(Math.abs(exact) * quantileError + 1e-9);
        }
      }),
    );
  });

  test('is the same for any parts in any order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, at) => {
        const cut = 1 + (at % values.length);
        const [head, tail] = [values.slice(0, cut), values.slice(cut)];
        const merged = tail.length === 0 ? sketchOf(head) : sketchOf(tail.toReversed());
        if (tail.length > 0) mergeQuantiles(merged, sketchOf(head));
        for (const q of quantiles) expect(quantileOf(merged, q)).toBe(quantileOf(sketchOf(values), q));
      }),
    );
  });

  test('keeps its error at the top when magnitudes are too many for the bins, and says so', () => {
    const values = Array.from({ length: 5000 }, (_, i) => 1e-12 * 1.01 ** i);
    for (const order of [values, values.toReversed()]) {
      const sketch = sketchOf(order);
      expect(isCollapsed(sketch)).toBe(true);
      expect(sketch.positive!.counts.length).toBeLessThanOrEqual(quantileBinsMax);
      expect(quantileOf(sketch, 0.99) / values[4949]!).toBeCloseTo(1, 1);
      expect(quantileOf(sketch, 0.01)).toBe(quantileOf(sketchOf(values), 0.01));
    }
  });
});

describe('a tally', () => {
  const keysMax = 8;

  function tallyOf(keys: readonly string[]): Tally<string, Counted> {
    const tally = emptyTally<string, Counted>();
    for (const key of keys) {
      const entry = tally.entries.get(key);
      if (entry === undefined) insert(tally, key, { count: 1 }, keysMax);
      else entry.count++;
    }
    return tally;
  }

  const keys = fc.array(
    fc.nat(60).map((n) => `k${Math.floor(n ** 1.5 / 8)}`),
    { maxLength: 600 },
  );

  test('loses no count, and undercounts by no more than it says, in any parts', () => {
    fc.assert(
      fc.property(keys, fc.nat(), (all, at) => {
        const cut = all.length === 0 ? 0 : at % all.length;
        const tally = tallyOf(all.slice(0, cut));
        mergeTallies(tally, tallyOf(all.slice(cut)), keysMax, addCounts);
        expect(totalOf(tally)).toBe(all.length);
        expect(tally.entries.size).toBeLessThanOrEqual(2 * keysMax);
        const exact = Map.groupBy(all, (key) => key);
        for (const [key, { count }] of tally.entries) {
          expect(count).toBeLessThanOrEqual(exact.get(key)!.length);
          expect(count).toBeGreaterThanOrEqual(exact.get(key)!.length - tally.error);
        }
        if (exact.size <= 2 * keysMax) expect(tally.error).toBe(0);
      }),
    );
  });

  test('ranks by count, then by key', () => {
    expect(rankedEntries(tallyOf(['b', 'a', 'c', 'c'])).map(([key]) => key)).toEqual(['c', 'a', 'b']);
  });
});

test.each([
  ['abc', 2, 'ab'],
  ['abc', 9, 'abc'],
  ['a\u{1f600}b', 2, 'a'],
  ['a\u{1f600}b', 3, 'a\u{1f600}'],
  ['', 5, ''],
])('own text of %j, %i characters, is %j', (text, charsMax, expected) => {
  expect(ownText(text, charsMax)).toBe(expected);
});
