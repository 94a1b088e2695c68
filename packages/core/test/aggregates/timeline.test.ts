import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineSection } from '../../src/aggregates/timeline.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { options } from '../report/support/shard-report.ts';

function timelineOf(times: readonly number[]): TimelineSection {
  const fold = createReport(options);
  for (const ms of times) fold.addLine(`${new Date(ms).toISOString()} INFO x`);
  return fold.finish().timeline;
}

const noon = Date.UTC(2026, 0, 31, 12);
const hour = Array.from({ length: 3600 }, (_, i) => noon + i * 1000);
const sum = (counts: readonly number[] = []): number => counts.reduce((total, count) => total + count, 0);

describe('the width is round and chosen by the span', () => {
  test.each([
    ['a second', 1000, 1000],
    ['four minutes', 240_000, 1000],
    ['an hour', 3_600_000, 15_000],
    ['a day', 86_400_000, 600_000],
    ['a month', 30 * 86_400_000, 10_800_000],
    ['two hundred days', 200 * 86_400_000, 86_400_000],
    ['ten years', 3653 * 86_400_000, 30 * 86_400_000],
  ])('%s', (_name, spanMs, widthMs) => {
    const times = Array.from({ length: 1000 }, (_, i) => noon + Math.floor((i * (spanMs - 1000)) / 999));
    const { widthMs: width, buckets, counts, start } = timelineOf(times);
    expect(width).toBe(widthMs);
    expect(buckets).toBeLessThanOrEqual(240);
    expect(sum(counts.INFO)).toBe(1000);
    expect(Date.parse(start!) % widthMs).toBe(0);
  });
});

test.each([
  ['1970', [Date.UTC(1970, 0, 1)], { before: 1, after: 0 }],
  ['9999', [Date.UTC(9999, 11, 31)], { before: 0, after: 1 }],
  ['both', [Date.UTC(1970, 0, 1), Date.UTC(9999, 11, 31)], { before: 1, after: 1 }],
])('one line from %s neither explodes nor flattens it, wherever it stands', (_name, outliers, apart) => {
  const usual = timelineOf(hour);
  for (const times of [
    [...outliers, ...hour],
    [...hour, ...outliers],
    [...hour.slice(0, 1000), ...outliers, ...hour.slice(1000)],
  ])
    expect(timelineOf(times)).toEqual({ ...usual, ...apart });
});

test('a few lines of the day before are no outliers', () => {
  const { before, buckets, counts } = timelineOf([noon - 3 * 3_600_000, ...hour]);
  expect(before).toBe(0);
  expect(sum(counts.INFO)).toBe(3601);
  expect(buckets).toBeLessThanOrEqual(240);
});

test('two times far apart are a timeline, not an outlier', () => {
  const { before, after, counts } = timelineOf([noon, noon + 900 * 86_400_000]);
  expect([before, after, sum(counts.INFO)]).toEqual([0, 0, 2]);
});

test('no record is lost, whatever the times', () => {
  const anyTime = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(9999, 11, 31) });
  fc.assert(
    fc.property(fc.array(fc.oneof(anyTime, fc.constantFrom(...hour)), { maxLength: 200 }), (times) => {
      const section = timelineOf(times);
      expect(section.before + section.after + section.untimed + sum(section.counts.INFO)).toBe(times.length);
      expect(section.buckets).toBeLessThanOrEqual(240);
      expect(timelineOf(times.toReversed())).toEqual(section);
    }),
  );
});

test('thousands of times from anywhere keep the state small', () => {
  const times = Array.from({ length: 20_000 }, (_, i) => Date.UTC(1700, 0, 1) + i * 12_345_678_901);
  const section = timelineOf(times);
  expect(section.before + section.after + sum(section.counts.INFO)).toBe(20_000);
  expect(section.buckets).toBeLessThanOrEqual(240);
});

test('records without a time are counted apart', () => {
  const fold = createReport(options);
  fold.addLines(['{"level":"info","msg":"x"}', '{"level":"info","msg":"y"}']);
  expect(fold.finish().timeline).toEqual({ widthMs: 0, buckets: 0, counts: {}, before: 0, after: 0, untimed: 2 });
});
