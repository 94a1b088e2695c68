import { expect, test } from 'vitest';
import { createProgress, progressLine } from '../../src/terminal/progress.ts';

const MB = 1_000_000;

function progressAt(columns = 80) {
  const written: string[] = [];
  const clock = { nowMs: 0 };
  const progress = createProgress({
    write: (text) => written.push(text),
    nowMs: () => clock.nowMs,
    columns: () => columns,
  });
  return { written, clock, progress };
}

test('nothing is said of what takes less than a second', () => {
  const { written, clock, progress } = progressAt();
  progress.expect(10 * MB);
  for (clock.nowMs = 0; clock.nowMs < 1000; clock.nowMs += 100) progress.read(MB);
  progress.end();
  expect(written).toEqual([]);
});

test('after a second it says how much, how fast and how long, and takes that away at the end', () => {
  const { written, clock, progress } = progressAt();
  progress.expect(100 * MB);
  clock.nowMs = 1000;
  progress.read(25 * MB);
  clock.nowMs = 1100;
  progress.read(MB);
  progress.took(5000);
  clock.nowMs = 2000;
  progress.read(24 * MB);
  progress.end();
  expect(written).toEqual([
    '\r\u001b[2K25 % of 100 MB · 25.0 MB/s · 3 s left',
    '\r\u001b[2K50 % of 100 MB · 25.0 MB/s · 5,000 lines · 2 s left',
    '\r\u001b[2K',
  ]);
});

test('of a pipe nobody knows how much is left', () => {
  expect(progressLine({ bytes: 3 * MB, expected: undefined, lines: 7, elapsedMs: 2000 })).toBe(
    '3.0 MB · 1.5 MB/s · 7 lines',
  );
  const { written, clock, progress } = progressAt(20);
  progress.expect(MB);
  progress.expect(undefined);
  clock.nowMs = 5000;
  progress.read(MB);
  expect(written).toEqual(['\r\u001b[2K1.0 MB · 200 kB/s']);
});
