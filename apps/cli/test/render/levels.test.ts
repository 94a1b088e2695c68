import type { LevelsOverTime } from '@logmill/core';
import { expect, test } from 'vitest';
import { toLevelsReport } from '../../src/render/levels-report.ts';
import { levelsText } from '../../src/render/levels-text.ts';

const minute = (at: number): string =>
  new Date(Date.parse('2026-01-30T12:00:00Z') + at * 60_000).toISOString().replace('.000', '');

const counted = (minutes: LevelsOverTime['minutes'], untimed = 0): LevelsOverTime => ({
  lines: { total: 12, parsed: 11, blank: 0, unparsed: 1, truncated: 0, bytes: 600, records: 11 },
  levels: {
    severities: { UNSET: 0, TRACE: 0, DEBUG: 0, INFO: 10, WARN: 0, ERROR: 1, FATAL: 0 },
    texts: [],
    otherTexts: 0,
    withoutText: 0,
  },
  widthMs: 60_000,
  minutes,
  untimed,
  limitsHit: [],
});

test('minutes become at most 240 buckets and no record is lost', () => {
  for (const last of [0, 1, 239, 240, 1000, 100_000]) {
    const { timeline } = toLevelsReport(
      counted([
        { start: minute(0), counts: { INFO: 4 } },
        { start: minute(last), counts: { INFO: 6, ERROR: 1 } },
      ]),
    );
    expect(timeline.buckets).toBeLessThanOrEqual(240);
    expect(timeline.counts.INFO).toHaveLength(timeline.buckets);
    expect(timeline.counts.INFO!.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(timeline.counts.ERROR!.at(-1)).toBe(1);
    expect(timeline.start).toBe('2026-01-30T12:00:00Z');
  }
});

test('a log without times has no timeline, but levels', () => {
  expect(toLevelsReport(counted([], 11)).timeline).toEqual({
    widthMs: 0,
    buckets: 0,
    counts: {},
    before: 0,
    after: 0,
    untimed: 11,
  });
  expect(levelsText(counted([], 11), 'app.log', { width: 80, coloured: false })).toBe(
    [
      'app.log',
      '12 lines · 11 records · 600 B · 1 line not read',
      '',
      'Timeline and levels  no times, so no timeline',
      'ERROR         1   9.1 %',
      'INFO         10  90.9 %',
      'not in the timeline: 11 records without a time',
      '',
    ].join('\n'),
  );
});
