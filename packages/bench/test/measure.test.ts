import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSummary } from '../src/load/generator.ts';
import { describeVerdict, tableOfComparisons } from '../src/measure/comparison.ts';
import { interleave, median, pairedRatio, quantile } from '../src/measure/rounds.ts';
import { formatMarkdown, formatText } from '../src/measure/table.ts';

const figures = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('medians and ratios', () => {
  test('half of the samples lie on either side of the median', () => {
    fc.assert(
      fc.property(figures, (samples) => {
        const middle = median(samples);
        expect(samples.filter((sample) => sample < middle).length).toBeLessThanOrEqual(samples.length / 2);
        expect(samples.filter((sample) => sample > middle).length).toBeLessThanOrEqual(samples.length / 2);
      }),
    );
  });

  test('quantiles grow with their share, from the least sample to the greatest', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (samples, share) => {
        expect(quantile(samples, 0)).toBe(Math.min(...samples));
        expect(quantile(samples, 1)).toBe(Math.max(...samples));
        expect(quantile(samples, share)).toBeGreaterThanOrEqual(Math.min(...samples));
        expect(quantile(samples, share)).toBeLessThanOrEqual(Math.max(...samples));
      }),
    );
  });

  test('a machine that gets slower from round to round does not change the paired ratio', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0.1, max: 10, noNaN: true }), (peer, ratio) => {
        const paired = pairedRatio(
          peer.map((sample) => sample * ratio),
          peer,
        );
        expect(paired.median).toBeCloseTo(ratio, 8);
        expect(paired.max).toBeCloseTo(paired.min, 8);
      }),
    );
  });
});

test('rounds take the sides in turns, and turn round every second time', async () => {
  const order: string[] = [];
  const side = (name: string) => async (round: number) => {
    order.push(name);
    return round;
  };
  expect(await interleave(3, { a: side('a'), b: side('b') })).toEqual({ a: [0, 1, 2], b: [0, 1, 2] });
  expect(order.join('')).toBe('abbaab');
});

test.each([
  [0.79, { atLeast: 0.8, aim: 1.1 }, 'NO'],
  [0.8, { atLeast: 0.8, aim: 1.1 }, 'bar, not aim'],
  [1.1, { atLeast: 0.8, aim: 1.1 }, 'yes'],
  [2, { atMost: 2 }, 'yes'],
  [2.01, { atMost: 2 }, 'NO'],
  [5, undefined, '–'],
])('a ratio of %f against %o is told as %s', (ratio, bar, verdict) => {
  expect(describeVerdict(ratio, bar)).toBe(verdict);
});

describe('tables', () => {
  const table = tableOfComparisons('T', [{ what: 'a | b', ours: [3, 4], peer: [1, 2], bar: { atLeast: 2 } }], {
    unit: 'ms',
    digits: 1,
  });

  test('as text, all columns end in line', () => {
    const [, ...lines] = formatText(table).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  test('as Markdown, every row has as many cells as the head', () => {
    const rows = formatMarkdown(table)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)).size).toBe(1);
    expect(rows[2]).toContain('a \\| b');
  });
});

test('the summary is the last line, whatever the generator printed before', () => {
  const out =
    'Running 1s test @ http://127.0.0.1:1\n  1 requests in 1s\n\n{"requests":10,"durationSeconds":1.5,"failures":0}\n';
  expect(readSummary(out)).toEqual({ requests: 10, durationSeconds: 1.5, failures: 0 });
});
