import { describe, expect, test } from 'vitest';
import type { TimeSection } from '../../src/aggregates/time.ts';
import { finishReport } from '../../src/report/finish-report.ts';
import { createReport } from '../../src/report/report-fold.ts';
import type { ReportOptions } from '../../src/report/report-options.ts';
import { mergeInOrder, options, shardStates } from '../report/support/shard-report.ts';

function timeOf(lines: readonly string[], settings: Partial<ReportOptions> = {}): TimeSection {
  const fold = createReport({ ...options, ...settings });
  fold.addLines(lines);
  return fold.finish().time;
}

const plain = (clock: string): string => `2026-01-31 ${clock} INFO x`;
const bsd = (stamp: string): string => `${stamp} host app[1]: x`;

test('first and last are the earliest and the latest, in whatever order', () => {
  expect(timeOf([plain('12:00:05'), plain('11:00:00.250'), plain('12:00:01')])).toMatchObject({
    first: '2026-01-31T11:00:00.250Z',
    last: '2026-01-31T12:00:05Z',
    timed: 3,
    untimed: 0,
  });
});

test('a time earlier than the one before is out of order, a minute earlier a clock jump', () => {
  const { outOfOrder, clockJumps, largestJumps } = timeOf([
    plain('12:00:05'),
    plain('12:00:04'),
    plain('12:00:09'),
    plain('11:58:00'),
  ]);
  expect([outOfOrder, clockJumps]).toEqual([2, 1]);
  expect(largestJumps).toEqual([
    {
      ms: 129_000,
      from: { line: 3, time: '2026-01-31T12:00:09Z' },
      to: { line: 4, time: '2026-01-31T11:58:00Z' },
    },
  ]);
});

test('a silence is a gap when it is far longer than the usual step', () => {
  const busy = Array.from({ length: 60 }, (_, i) => plain(`12:00:${String(i).padStart(2, '0')}`));
  const { gaps } = timeOf([...busy, plain('12:40:00'), plain('12:40:01')]);
  expect(gaps).toEqual([
    {
      ms: 39 * 60_000 + 1000,
      from: { line: 60, time: '2026-01-31T12:00:59Z' },
      to: { line: 61, time: '2026-01-31T12:40:00Z' },
    },
  ]);
  expect(timeOf([plain('12:00:00'), plain('12:05:00'), plain('12:10:00')]).gaps).toEqual([]);
});

describe('stamps without a year', () => {
  const turn = [bsd('Dec 30 23:59:58'), bsd('Dec 31 23:59:58'), bsd('Jan  1 00:00:01'), bsd('Dec 31 23:59:59')];
  const referenceMs = Date.UTC(2025, 11, 1);

  test('roll over with the stream, and say that the year was inferred', () => {
    expect(timeOf(turn, { referenceMs })).toMatchObject({
      first: '2025-12-30T23:59:58Z',
      last: '2026-01-01T00:00:01Z',
      rollOvers: 1,
      outOfOrder: 1,
      yearInferred: 4,
      zoneAssumed: 4,
    });
  });

  test.each([[[1]], [[2]], [[3]], [[1, 2, 3]]])('the same in shards cut at %j', (cuts) => {
    const settings = { ...options, referenceMs };
    const state = mergeInOrder(shardStates(turn, cuts, settings), [2, 1, 0]);
    expect(finishReport(state).time).toEqual(timeOf(turn, settings));
  });

  test('many years of them keep their order', () => {
    const years = Array.from({ length: 5 }, () =>
      ['Mar', 'Jul', 'Nov'].map((month) => bsd(`${month} 10 12:00:00`)),
    ).flat();
    expect(timeOf(years, { referenceMs: Date.UTC(2020, 2, 1) })).toMatchObject({
      first: '2020-03-10T12:00:00Z',
      last: '2024-11-10T12:00:00Z',
      rollOvers: 4,
      outOfOrder: 0,
    });
  });

  test('a shard far from the reference takes the year of the shards before it', () => {
    const log = ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'].map((month) =>
      bsd(`${month} 10 12:00:00`),
    );
    const settings = { ...options, referenceMs: Date.UTC(2026, 2, 1) };
    const alone = timeOf(log, settings);
    expect(alone).toMatchObject({ first: '2026-06-10T12:00:00Z', last: '2027-02-10T12:00:00Z' });
    expect(finishReport(mergeInOrder(shardStates(log, [4, 7], settings), [0, 1])).time).toEqual(alone);
  });

  test('29 February makes its year a leap year', () => {
    expect(timeOf([bsd('Feb 28 12:00:00'), bsd('Feb 29 12:00:00')])).toMatchObject({
      first: '2024-02-28T12:00:00Z',
      last: '2024-02-29T12:00:00Z',
    });
  });

  test('the zone of the options is applied to what the year turned out to be', () => {
    expect(
      timeOf([bsd('Jul  1 12:00:00')], { zone: 'Europe/Berlin', referenceMs: Date.UTC(2026, 6, 1) }),
    ).toMatchObject({
      first: '2026-07-01T10:00:00Z',
    });
  });
});

test('times without a date roll over midnight', () => {
  expect(
    timeOf(['23:59:58 INFO x', '00:00:01 INFO x', '00:00:02 INFO x'], { referenceMs: Date.UTC(2026, 0, 31, 23) }),
  ).toMatchObject({
    first: '2026-01-31T23:59:58Z',
    last: '2026-02-01T00:00:02Z',
    rollOvers: 1,
    yearInferred: 3,
  });
});

test('inside an envelope that tells the date, that is the date', () => {
  const line = JSON.stringify({ log: `${bsd('Dec 31 23:59:58')}\n`, stream: 'stdout', time: '2021-01-01T00:00:01Z' });
  expect(timeOf([line])).toMatchObject({ first: '2020-12-31T23:59:58Z', yearInferred: 1 });
});
