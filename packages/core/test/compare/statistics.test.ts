import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjust, pValueOf } from '../../src/compare/statistics.ts';

describe('the p-value of two shares', () => {
  // Fisher's in exact fractions; the first is the textbook's table 1 9 / 11 3. G by Python's math.erfc.
  test.each<[[number, number], [number, number], number, string]>([
    [[1, 10], [11, 14], 0.00275946, 'Fisher'],
    [[0, 100], [7, 100], 0.01401777, 'Fisher'],
    [[3, 10], [3, 10], 1, 'Fisher'],
    [[50, 1000], [90, 1000], 0.00041807, 'G'],
    [[500, 1000], [510, 1000], 0.65470201, 'G'],
  ])('%j against %j is %f (%s)', (baseline, candidate, p) => {
    const value = pValueOf({ count: baseline[0], of: baseline[1] }, { count: candidate[0], of: candidate[1] });
    expect(value).toBeCloseTo(p, 7);
  });

  const share = fc.nat(2000).chain((of) => fc.nat(of).map((count) => ({ count, of })));

  test('is a probability, the same from either side', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const p = pValueOf(a, b);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(pValueOf(b, a)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('equal shares are no difference', () => {
    fc.assert(
      fc.property(share, (a) => {
        expect(pValueOf(a, a)).toBeCloseTo(1, 6);
      }),
    );
  });
});

test('Benjamini–Hochberg: each p-value times its number of rivals over its rank, never falling', () => {
  expect(adjust([0.01, 0.04, 0.03, 0.005])).toEqual([0.02, 0.04, 0.04, 0.02]);
  expect(adjust([])).toEqual([]);
});
