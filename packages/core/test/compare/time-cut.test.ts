import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTimeCut } from '../../src/index.ts';

const options = { referenceMs: Date.parse('2026-06-01T00:00:00Z') };

function cutOf(lines: readonly string[], at: string): number | string {
  const finder = createTimeCut(Date.parse(at), options);
  for (const line of lines) finder.push(line);
  try {
    return finder.finish();
  } catch (error) {
    return (error as Error).message;
  }
}

/** Records on the wrong side when the second part begins with line `index`. */
function wrong(minutes: readonly number[], index: number, at: number): number {
  return minutes.filter((minute, i) => minute >= at === i < index).length;
}

test('no other cut leaves fewer records on the wrong side, whether stamps have a year or not', () => {
  const minute = fc.integer({ min: 10, max: 30 });
  const stamp = fc.boolean();
  fc.assert(
    fc.property(fc.array(minute, { minLength: 2, maxLength: 12 }), stamp, minute, (minutes, withYear, at) => {
      const lines = minutes.map((m) =>
        withYear ? `2026-01-30 12:${m}:00 INFO x` : `Jan 30 12:${m}:00 web app[${m}]: x`,
      );
      const cut = cutOf(lines, `2026-01-30T12:${at}:00Z`);
      const best = Math.min(...Array.from({ length: minutes.length + 1 }, (_, index) => wrong(minutes, index, at)));
      if (typeof cut === 'number') expect(wrong(minutes, cut, at)).toBe(best);
      else expect(Math.min(wrong(minutes, 0, at), wrong(minutes, minutes.length, at))).toBe(best);
    }),
  );
});

test('a log that writes years at first and none later is cut at the same place', () => {
  const lines = ['2026-01-30 12:00:00 INFO a', 'Jan 30 12:10:00 web app[1]: b', '2026-01-30 12:20:00 INFO c'];
  expect(cutOf(lines, '2026-01-30T12:05:00Z')).toBe(1);
  expect(cutOf(lines, '2026-01-30T12:15:00Z')).toBe(2);
  expect(cutOf(lines, '2026-01-30T12:25:00Z')).toContain('Nothing stands after 2026-01-30T12:25:00Z');
});
