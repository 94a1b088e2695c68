import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, timeToDrainMs } from '../src/load/admission.ts';
import { createPace } from '../src/load/pace.ts';
import { createPoisonedInputs } from '../src/pool/poisoned-inputs.ts';
import { splitLines, sumOfUnits } from '../src/split-lines.ts';

describe('admission', () => {
  test.each([
    ['nothing in hand is no time', [], 2, 0],
    ['waiting work is shared by the workers', [{ estimateMs: 100, spentMs: 0 }], 2, 50],
    ['what is half done counts half', [{ estimateMs: 100, spentMs: 50 }], 1, 50],
    ['what overran is expected to go on for as long', [{ estimateMs: 1, spentMs: 1001 }], 1, 1000],
  ])('%s', (_guarantee, loads, workers, ms) => {
    expect(timeToDrainMs(loads, workers)).toBe(ms);
  });

  test.each([
    ['a short wait is admitted', 10, 100, 1, 1000, undefined],
    ['a long wait is refused with the time to wait', 5000, 100, 1, 9000, 5000],
    ['a task that takes long itself may wait as long', 5000, 100, 6000, 9000, undefined],
    ['a wait past the deadline would be in vain', 800, 1000, 1, 500, 1000],
  ])('%s', (_guarantee, waitMs, waitMsMax, ownMs, deadlineMs, retryAfterMs) => {
    const ask = () => admit(waitMs, waitMsMax, { ownMs, deadlineMs });
    if (retryAfterMs === undefined) expect(ask).not.toThrow();
    else expect(ask).toThrow(expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', retryAfterMs }));
  });
});

describe('pace', () => {
  test('estimates come to what runs take, for each task apart', () => {
    const pace = createPace();
    for (let i = 0; i < 100; i++) pace.learn('slow', 1, 20);
    expect(pace.estimateMs('slow', 1)).toBeCloseTo(20, 0);
    expect(pace.estimateMs('other', 1)).toBe(1);
  });

  test('one run that stalled does not turn the estimate over', () => {
    const pace = createPace();
    pace.learn('task', 1, 1_000_000);
    expect(pace.estimateMs('task', 1)).toBeLessThan(2);
  });
});

describe('poisoned inputs', () => {
  const input = { lines: ['a\ud800', 'b'] };

  test('an input is known again by its content, and no other is', () => {
    const poisoned = createPoisonedInputs();
    poisoned.record('task', 2, input, 2);
    expect(poisoned.deathsOf('task', 2, JSON.parse(JSON.stringify(input)))).toBe(2);
    expect(poisoned.deathsOf('task', 2, { lines: ['a\ud801', 'b'] })).toBe(0);
    expect(poisoned.deathsOf('other', 2, input)).toBe(0);
  });

  test('the oldest of very many is forgotten', () => {
    const poisoned = createPoisonedInputs();
    for (let i = 0; i < 101; i++) poisoned.record('task', 1, i, 2);
    expect([poisoned.deathsOf('task', 1, 0), poisoned.deathsOf('task', 1, 1)]).toEqual([0, 2]);
  });

  test('after ten minutes an input gets another chance', () => {
    let nowMs = 0;
    const poisoned = createPoisonedInputs(() => nowMs);
    poisoned.record('task', 1, input, 2);
    nowMs = 10 * 60_000;
    expect(poisoned.deathsOf('task', 1, input)).toBe(0);
  });
});

describe('splitting lines', () => {
  const unitsOf = (line: string) => 1 + line.length;

  test('no line is lost or moved, and no run has more than its share and one line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 })), fc.integer({ min: 1, max: 9 }), (lines, parts) => {
        const runs = splitLines(lines, parts, unitsOf);
        expect(runs.flat()).toEqual(lines);
        expect(runs.length).toBeGreaterThanOrEqual(1);
        expect(runs.length).toBeLessThanOrEqual(parts);
        const longest = Math.max(0, ...lines.map(unitsOf));
        const share = sumOfUnits(lines, unitsOf) / parts;
        for (const run of runs) expect(sumOfUnits(run, unitsOf)).toBeLessThanOrEqual(share + longest);
      }),
    );
  });
});
