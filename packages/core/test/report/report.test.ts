import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { formats } from '../../src/formats/registry.ts';
import { analyzeLines, planShards } from '../../src/report/analyze-lines.ts';
import { finishReport, type Report } from '../../src/report/finish-report.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { reportBytesMin } from '../../src/report/report-options.ts';
import { mergeReports, type ReportState } from '../../src/report/report-state.ts';
import { evenCuts } from '../../src/report/shards.ts';
import { utf8Length } from '../../src/report/utf8-length.ts';
import { mergeInOrder, options, shardStates } from './support/shard-report.ts';

const log = ['2026-01-31 12:00:05 ERROR boom', '2026-01-31 12:00:06 INFO up', 'garbage'];

function finish(lines: readonly string[], settings = options): Report {
  const fold = createReport(settings);
  fold.addLines(lines);
  return fold.finish();
}

describe('the envelope', () => {
  test('is equal for options that mean the same, different for others', () => {
    const hashOf = (settings: typeof options): string => finish(log, settings).envelope.options;
    expect(hashOf({ ...options, mode: 'auto', zone: 'UTC', bucketsMax: 240 })).toBe(hashOf(options));
    expect(hashOf(options)).toMatch(/^[0-9a-f]{64}$/);
    for (const other of [{ mode: 'plain' }, { bucketsMax: 100 }, { referenceMs: 1 }, { zone: '+01:00' }])
      expect(hashOf({ ...options, ...other })).not.toBe(hashOf(options));
  });

  test("bears the input's hash as the caller gave it", () => {
    const fold = createReport(options);
    fold.addLines(log);
    expect(fold.finish({ inputSha256: 'ab' }).envelope.input).toBe('ab');
    expect(finish(log).envelope).not.toHaveProperty('input');
  });

  test('names no bound when none bit', () => {
    expect(finish(log).envelope.limitsHit).toEqual([]);
  });
});

/** Everything that can grow, at once: names, values, levels, shapes, exceptions, times. */
function hostileLines(n: number): string[] {
  const word = (i: number): string => (i * 2_654_435_761).toString(36);
  return Array.from({ length: n }, (_, i) => {
    const time = new Date(Date.UTC(1800, 0, 1) + i * 98_765_432_100).toISOString();
    switch (i % 4) {
      case 0:
        return JSON.stringify({
          level: `L${word(i)}`,
          time,
          msg: `${word(i)} ${'x'.repeat(300)}`,
          ...Object.fromEntries(
            Array.from({ length: 12 }, (_field, k) => [`${word(i % 900)}${k}`, `${word(i)}${'y'.repeat(500)}`]),
          ),
        });
      case 1:
        return `${word(i)}${'<|'.repeat(1 + (i % 37))} ${word(i + 1)} ${'z'.repeat(2000)}`;
      case 2:
        return JSON.stringify({
          level: 'error',
          time,
          msg: word(i),
          err: { stack: `E${word(i)}Error: ${word(i)}\n    at f${word(i)} (/a/${word(i)}.js:1:2)` },
        });
      default:
        return `${time} WARN ${word(i)} took ${i} ms ${word(i * 7)}`;
    }
  });
}

describe('whatever the input', () => {
  const lines = hostileLines(16_000);

  test('the report stays within its bytes, and says what it left out', () => {
    const report = finish(lines);
    expect(utf8Length(JSON.stringify(report))).toBeLessThanOrEqual(262_144);
    const names = report.envelope.limitsHit.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['exceptions', 'fieldValueChars', 'fieldValues', 'fields']));
    expect(report.lines.parsed + report.lines.blank + report.lines.unparsed).toBe(lines.length);
    expect(report.unparsed.count).toBe(report.lines.unparsed);
    expect(report.exceptions.count).toBe(4000);
  });

  test('a small report can be asked for', () => {
    const report = finish(lines, { ...options, reportBytesMax: 10_000 });
    expect(utf8Length(JSON.stringify(report))).toBeLessThanOrEqual(10_000);
    expect(report.envelope.limitsHit).toContainEqual({ name: 'reportBytesMax', max: 10_000 });
  });

  test('the smallest report that can be asked for is as small, whatever the log', () => {
    const samples = formats.flatMap((format) => format.samples.flatMap((sample) => sample.lines));
    const severe = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'x'].flatMap((level, i) =>
      Array.from({ length: 3000 }, (_, n) => JSON.stringify({ level, time: 1e12 + 60_000 * (n * 7 + i), msg: 'x' })),
    );
    const report = finish([...samples, ...severe, ...lines], {
      ...options,
      bucketsMax: 10_000,
      reportBytesMax: reportBytesMin,
    });
    expect(report.lines.formats.length).toBeGreaterThan(80);
    expect(utf8Length(JSON.stringify(report))).toBeLessThanOrEqual(reportBytesMin);
  });

  test('shards give the same totals when bounds bit', () => {
    const merged = finishReport(mergeInOrder(shardStates(lines, evenCuts(lines.length, 5)), [3, 1, 2]));
    const whole = finish(lines);
    expect(merged.lines).toEqual(whole.lines);
    expect(merged.timeline).toEqual(whole.timeline);
    expect(merged.time).toEqual(whole.time);
    expect(merged.levels.severities).toEqual(whole.levels.severities);
    expect(merged.unparsed.byReason).toEqual(whole.unparsed.byReason);
    expect(merged.exceptions.count).toBe(whole.exceptions.count);
    expect(merged.fields.fields.map(({ name, count, distinct }) => [name, count, distinct])).toEqual(
      whole.fields.fields.map(({ name, count, distinct }) => [name, count, distinct]),
    );
    // a miner's totals bite earlier or later with the number of miners
    const namesOf = ({ envelope }: Report): string[] =>
      envelope.limitsHit.map(({ name }) => name).filter((name) => !name.startsWith('patterns.'));
    expect(namesOf(merged)).toEqual(namesOf(whole));
    expect(merged.patterns.patterns.reduce((sum, { count }) => sum + count, merged.patterns.other)).toBe(
      whole.lines.records,
    );
  });
});

describe('states', () => {
  const [first, second] = shardStates(log, [1]) as [ReportState, ReportState];

  test.each([
    ['none', () => mergeReports([])],
    ['the same shard twice', () => mergeReports([first, second, first])],
    ['other options', () => mergeReports([first, shardStates(log, [1], { ...options, zone: '+01:00' })[1]!])],
    ['another version', () => finishReport({ ...first, engine: '0' })],
    ['no state', () => finishReport({ engine: first.engine } as ReportState)],
    ['a state that was cut', () => finishReport({ ...first, segments: [{ ...first.segments[0]!, states: {} }] })],
  ])('%s is refused as the request that it is', (_name, act) => {
    expect(act).toThrow(expect.objectContaining({ name: 'ServiceError', code: 'BAD_REQUEST' }));
    expect(act).toThrow(ServiceError);
  });

  test('a report of some of the shards says that it is one', () => {
    expect(finishReport(second).envelope.limitsHit).toEqual([{ name: 'shards', max: 2 }]);
    expect(finishReport(mergeReports([second, first])).envelope.limitsHit).toEqual([]);
  });

  test('merging leaves what was merged as it was', () => {
    const before = JSON.stringify([first, second]);
    mergeReports([first, second]);
    expect(JSON.stringify([first, second])).toBe(before);
  });

  test('an empty log has a report', () => {
    expect(finish([]).lines).toMatchObject({ total: 0, records: 0 });
    expect(finishReport(shardStates([], [])[0]!).time).toMatchObject({ timed: 0, gaps: [] });
  });
});

test('a long log is analysed in shards, with the report of the whole', () => {
  const lines = Array.from(
    { length: 60_000 },
    (_, i) => `${new Date(1_767_225_600_000 + i * 500).toISOString()} ${i % 9 === 0 ? 'ERROR' : 'INFO'} request done`,
  );
  expect(planShards(lines).map((shard) => shard.lines.length)).toEqual([30_000, 30_000]);
  expect(analyzeLines(lines, options)).toEqual(finish(lines));
});
