import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/finish-report.ts';
import { createReport } from '../../src/report/report-fold.ts';
import type { ReportOptions } from '../../src/report/report-options.ts';
import { options } from '../report/support/shard-report.ts';

function report(lines: readonly string[], settings: Partial<ReportOptions> = {}): Report {
  const fold = createReport({ ...options, ...settings });
  fold.addLines(lines);
  return fold.finish();
}

const limitsOf = ({ envelope }: Report): string[] => envelope.limitsHit.map(({ name }) => name);

describe('lines', () => {
  test('every line is parsed, blank or unparsed', () => {
    const { lines } = report(
      [
        '2026-01-31 12:00:05 ERROR boom',
        '\tat a.B.c(B.java:7)',
        '',
        'garbage',
        'x'.repeat(200),
        '{"level":30,"msg":"up"}',
      ],
      { lineCharsMax: 100 },
    );
    expect(lines).toEqual({
      total: 6,
      parsed: 3,
      blank: 1,
      unparsed: 2,
      truncated: 1,
      bytes: 30 + 19 + 0 + 7 + 200 + 23,
      records: 2,
      formats: [
        { format: 'pino', records: 1 },
        { format: 'plain', records: 1 },
      ],
    });
  });

  test('bytes are those of UTF-8', () => {
    const text = 'aé€😀\ud800';
    expect(report([text]).lines.bytes).toBe(1 + 2 + 3 + 4 + 3);
  });
});

describe('levels', () => {
  test('are counted by severity and as written', () => {
    const { levels } = report([
      '2026-01-31 12:00:05 WARN x',
      '2026-01-31 12:00:05 warning x',
      '{"level":30,"msg":"x"}',
      '2026-01-31T12:00:05Z nothing said',
    ]);
    expect(levels.severities).toEqual({ UNSET: 1, TRACE: 0, DEBUG: 0, INFO: 1, WARN: 2, ERROR: 0, FATAL: 0 });
    expect(levels.texts).toEqual(['30', 'WARN', 'warning'].map((text) => ({ text, count: 1 })));
    expect(levels.withoutText).toBe(1);
  });

  test('more texts than are told apart are counted, and the bound is named', () => {
    const full = report(
      Array.from({ length: 3000 }, (_, i) => `2026-01-31 12:00:05 L${i} x`),
      { mode: 'plain' },
    );
    const { texts, otherTexts } = full.levels;
    expect(texts.reduce((sum, { count }) => sum + count, otherTexts)).toBe(3000);
    expect(limitsOf(full)).toContain('levelTexts');
  });

  test.each(['__proto__', 'constructor', 'toString'])('a level named %s counts like any', (name) => {
    const { levels, fields } = report([`2026-01-31 12:00:05 ${name} x`, `{"level":"info","${name}":"y"}`].slice(0, 1), {
      mode: 'plain',
    });
    expect(levels.texts).toEqual([{ text: name, count: 1 }]);
    expect(fields.fields).toEqual([]);
  });
});

describe('fields', () => {
  const json = (fields: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ level: 'info', ...fields, msg: 'x' });

  test('tell type, presence, distinct and top values', () => {
    const { fields } = report([
      json({ status: 200, host: 'a' }),
      json({ status: 200, host: 'b', ok: true }),
      json({ status: 500, http: { route: '/x', deep: { a: 1 } } }),
      json({ status: '500', tags: ['t'], gone: null }),
    ]).fields;
    const byName = Object.fromEntries(fields.map((field) => [field.name, field]));
    expect(byName.status).toEqual({
      name: 'status',
      type: 'integer',
      types: { integer: 3, string: 1 },
      count: 4,
      presence: 1,
      distinct: 3,
      distinctIsEstimate: false,
      top: [
        { value: 200, count: 2 },
        { value: 500, count: 1 },
        { value: '500', count: 1 },
      ],
      topError: 0,
      numbers: { count: 4, min: 200, max: 500, p50: 200, p95: 500, p99: 500, estimated: false },
    });
    expect(byName.host).toMatchObject({ type: 'string', count: 2, presence: 0.5, distinct: 2 });
    expect(byName['http.deep.a']).toMatchObject({ count: 1 });
    expect(byName.tags).toMatchObject({ type: 'array', top: [] });
    expect(byName.gone).toMatchObject({ type: 'null', top: [{ value: null, count: 1 }] });
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])('a field named %s counts like any', (name) => {
    expect(report([`{"level":"info","${name}":"v","msg":"x"}`]).fields.fields).toMatchObject([{ name, count: 1 }]);
    expect(({} as Record<string, unknown>).v).toBeUndefined();
  });

  test('many values are estimated, their frequent ones still found, and the bound is named', () => {
    const full = report(Array.from({ length: 20_000 }, (_, i) => json({ path: i % 4 === 0 ? '/hot' : `/user/${i}` })));
    const [path] = full.fields.fields;
    expect(path!.distinctIsEstimate).toBe(true);
    expect(path!.distinct / 15_001).toBeCloseTo(1, 1);
    expect(path!.top[0]).toEqual({ value: '/hot', count: 5000 });
    expect(limitsOf(full)).toContain('fieldValues');
  });

  test('many names: the same are kept in any order, with exact counts, and the rest is counted', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => json({ [`key-${i % 700}`]: i, host: 'a' }));
    const full = report(lines, { fieldsTop: 1000, reportBytesMax: 1e7 });
    const back = report(lines.toReversed(), { fieldsTop: 1000, reportBytesMax: 1e7 });
    const countsOf = ({ fields }: Report) => fields.fields.map(({ name, count }) => `${name} ${count}`);
    expect(countsOf(full)).toEqual(countsOf(back));
    expect(full.fields.otherValues).toBe(back.fields.otherValues);
    expect(full.fields.fields.reduce((sum, { count }) => sum + count, full.fields.otherValues)).toBe(4000);
    expect(full.fields.fields[0]).toMatchObject({ name: 'host', count: 2000 });
    expect(limitsOf(full)).toContain('fields');
  });

  test('numbers of key-value text are numbers', () => {
    const [latency] = report([json({ ms: '12' }), json({ ms: '13.5' })]).fields.fields;
    expect(latency!.numbers).toMatchObject({ count: 2, min: 12, max: 13.5 });
  });

  test("an envelope's fields count, once, and the record's own first", () => {
    const line = JSON.stringify({
      log: `${json({ stream: 'mine' })}\n`,
      stream: 'stderr',
      time: '2026-01-31T12:00:05Z',
    });
    expect(report([line]).fields.fields).toMatchObject([
      { name: 'stream', count: 1, top: [{ value: 'mine', count: 1 }] },
    ]);
  });
});

describe('exceptions', () => {
  const trace = (line: number): string[] => [
    '2026-01-31 12:00:05 ERROR request failed',
    'TypeError: x is not a function',
    `    at main (/app/index.js:${line}:9)`,
  ];

  test('are grouped by type and place, with first, last and an example', () => {
    const { exceptions } = report([...trace(3), '2026-01-31 12:00:06 INFO up', ...trace(7)]);
    expect(exceptions).toMatchObject({
      count: 2,
      other: 0,
      exceptions: [
        {
          language: 'node',
          type: 'TypeError',
          message: 'x is not a function',
          frames: [{ function: 'main', file: '/app/index.js', line: 3 }],
          count: 2,
          first: { line: 1, time: '2026-01-31T12:00:05Z' },
          last: { line: 5, time: '2026-01-31T12:00:05Z' },
          example: 'request failed\nTypeError: x is not a function\n    at main (/app/index.js:3:9)',
        },
      ],
    });
  });

  test('keep as many frames as take a few thousand characters, the innermost first', () => {
    const frames = Array.from(
      { length: 20 },
      (_, i) => `    at f${i}${'x'.repeat(290)} (/${'d'.repeat(290)}/a.js:1:9)`,
    );
    const { exceptions } = report(['2026-01-31 12:00:05 ERROR bad', 'TypeError: x', ...frames]);
    const kept = exceptions.exceptions[0]!.frames;
    expect(kept[0]!.function).toMatch(/^f0x/);
    expect(JSON.stringify(kept).length).toBeGreaterThan(3000);
    expect(JSON.stringify(kept).length).toBeLessThan(5000);
  });

  test.each([
    ['err.stack', { err: { type: 'TypeError', message: 'x', stack: trace(3).slice(1).join('\n') } }],
    ['stack', { stack: trace(3).slice(1).join('\n') }],
    ['exception', { exception: trace(3).slice(1).join('\n') }],
  ])('are found in the field %s', (_name, fields) => {
    const line = JSON.stringify({ level: 'error', msg: 'failed', ...fields });
    expect(report([line]).exceptions.exceptions).toMatchObject([{ type: 'TypeError', count: 1 }]);
  });
});

describe('unparsed', () => {
  test('is grouped by shape and reason, with an example', () => {
    const { unparsed } = report(['alpha beta 1', 'gamma delta 22', '<<< 7 >>>', 'x'.repeat(60)], { lineCharsMax: 50 });
    expect(unparsed).toEqual({
      count: 4,
      byReason: [
        { reason: 'no known format', count: 3 },
        { reason: 'longer than the limit for a line', count: 1 },
      ],
      shapes: [
        { shape: 'w 0', reason: 'no known format', count: 2, firstLine: 1, lastLine: 2, example: 'alpha beta 1' },
        {
          shape: 'w',
          reason: 'longer than the limit for a line',
          count: 1,
          firstLine: 4,
          lastLine: 4,
          example: 'x'.repeat(60),
        },
        { shape: '< 0 >', reason: 'no known format', count: 1, firstLine: 3, lastLine: 3, example: '<<< 7 >>>' },
      ],
      other: 0,
    });
  });
});
