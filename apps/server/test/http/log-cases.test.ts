import type { LogRecord, Report, Unparsed } from '@logmill/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/service.ts';

/** What hostile and broken logs give over the wire. Names of cases are those of the fault catalogue. */
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

interface Records {
  records: LogRecord[];
  unparsed: Unparsed[];
  counts: { lines: number; records: number; recordLines: number; headers: number; unparsed: number; blank: number };
}

const reference = '2026-01-30T00:00:00Z';

async function ask<Answer>(path: string, body: unknown): Promise<Answer> {
  const answer = await service.post(path, body);
  const text = await answer.text();
  expect([answer.status, answer.status === 200 ? '' : text]).toEqual([200, '']);
  return JSON.parse(text) as Answer;
}
const recordsOf = (lines: readonly string[]): Promise<Records> => ask('/records', { lines, reference });
const reportOf = (lines: readonly string[]): Promise<Report> => ask('/analyze', { lines, reference });

/** Every line is accounted for. */
function expectWhole({ counts }: Records, lines: number): void {
  expect(counts.lines).toBe(lines);
  expect(counts.recordLines + counts.headers + counts.unparsed + counts.blank).toBe(lines);
}

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'D18 %s is a name like any other',
  async (name) => {
    const line = `{"level":"${name}","time":"2026-01-30T12:01:05Z","msg":"x","${name}":"value"}`;
    const answer = await recordsOf([line]);
    expectWhole(answer, 1);
    expect(answer.records[0]!.level).toBe(name);
    expect(Object.entries(answer.records[0]!.fields)).toContainEqual([name, 'value']);
    const { levels, fields } = await reportOf([line, line]);
    expect(levels.texts).toEqual([{ text: name, count: 2 }]);
    expect(fields.fields.find((field) => field.name === name)).toMatchObject({
      count: 2,
      top: [{ value: 'value', count: 2 }],
    });
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  },
);

test.each([5000, 100_000])('D19 a line of JSON of depth %i is one line, read or not', async (depth) => {
  const lines = [
    `{"level":"info","msg":"x","a":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    '2026-01-30 12:01:05 INFO ok',
  ];
  const answer = await recordsOf(lines);
  expectWhole(answer, 2);
  expect(answer.records.at(-1)!.message).toBe('ok');
  const { lines: counted } = await reportOf(lines);
  expect(counted.parsed + counted.unparsed).toBe(2);
});

test('D20 of duplicate keys the last one counts, in records and reports as in counts', async () => {
  const line = '{"level":"info","level":"error","msg":"x"}';
  expect((await recordsOf([line])).records[0]!.severity).toBe('ERROR');
  expect((await reportOf([line])).levels.severities.ERROR).toBe(1);
  expect(await ask('/batch', { mode: 'auto', levels: 'severity', lines: [line] })).toEqual({ counts: { ERROR: 1 } });
});

test.each([
  ['CRLF', 'A\r\nB\r\n', 2],
  ['no final line end', 'A\nB', 2],
  ['mixed', 'A\r\nB\nC', 3],
  ['a byte order mark', '\ufeffA\nB\n', 2],
  ['VT, FF, NEL, U+2028 within lines', 'A\v\f\u0085\u2028x\nB\n', 2],
  ['blank lines', 'A\n\nB\n\n', 4],
])('D22 lines end at line feeds and nothing else: %s', async (_, skeleton, count) => {
  const text = skeleton.replace(/[ABC]/g, (letter) => `2026-01-30 12:01:05 INFO ${letter}`);
  const answer = await ask<Records>('/records', { text, reference });
  expectWhole(answer, count);
  expect(answer.records.map(({ message }) => message.charAt(0))).toEqual(skeleton.replace(/[^ABC]/g, '').split(''));
  expect(answer.records.every(({ message }) => !message.includes('\r'))).toBe(true);
  expect((await ask<Report>('/analyze', { text, reference })).lines.total).toBe(count);
});

test('D23, D24 NUL and lone surrogates come back as they went in', async () => {
  const line = '2026-01-30 12:01:05 INFO a\u0000b\ud800c';
  const { records } = await ask<Records>('/records', JSON.stringify({ lines: [line], reference }));
  expect(records[0]!.message).toBe('a\u0000b\ud800c');
});

test.each([
  ['a day that is none', '2026-02-30 12:01:05'],
  ['a month that is none', '2026-13-01 12:01:05'],
  ['an hour that is none', '2026-01-30 25:01:05'],
  ['a year beyond', '275761-01-01T00:00:00Z'],
  ['an offset that is none', '2026-01-30T12:01:05+99:00'],
  ['a negative epoch', '-1'],
])('D28 %s is no time, and breaks nothing', async (_, stamp) => {
  const lines = [`${stamp} ERROR boom`, JSON.stringify({ level: 'error', time: stamp, msg: 'boom' })];
  const answer = await recordsOf(lines);
  expectWhole(answer, 2);
  for (const { time } of answer.records) if (time !== undefined) expect(Number.isNaN(Date.parse(time))).toBe(false);
  const { time, timeline } = await reportOf(lines);
  expect(time.timed + time.untimed).toBe(answer.records.length);
  expect(timeline.buckets).toBeLessThanOrEqual(240);
});

test.each([
  ['seconds', '1769774465', '2026-01-30T12:01:05Z'],
  ['milliseconds', '1769774465123', '2026-01-30T12:01:05.123Z'],
  ['microseconds', '1769774465123456', '2026-01-30T12:01:05.123456Z'],
  ['nanoseconds', '1769774465123456789', '2026-01-30T12:01:05.123456789Z'],
])('D28 an epoch in %s keeps its digits', async (_, stamp, time) => {
  const { records } = await recordsOf([`{"level":"info","ts":"${stamp}","msg":"x"}`]);
  expect(records[0]!.time).toBe(time);
});

test('D29 as many levels and messages as lines end at a bound, and nothing is lost', async () => {
  const lines = Array.from({ length: 100_000 }, (_, i) =>
    JSON.stringify({
      level: `level-${i}`,
      msg: `${wordOf(i)} ${wordOf(i * 7 + 1)} ${wordOf(i * 31 + 2)}`,
      service: `s${i}`,
    }),
  );
  const { levels, patterns, lines: counted, envelope } = await reportOf(lines);
  expect(counted).toMatchObject({ total: 100_000, records: 100_000 });
  const shown = levels.texts.reduce((sum, { count }) => sum + count, 0);
  expect(shown + levels.otherTexts + levels.withoutText).toBe(100_000);
  expect(patterns.patterns.reduce((sum, { count }) => sum + count, 0) + patterns.other).toBe(100_000);
  expect(envelope.limitsHit.map(({ name }) => name)).toContain('levelTexts');
}, 60_000);

/** A word of letters, another for each number. */
function wordOf(i: number): string {
  return `w${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`;
}

test('D30 escapes of terminals reach nobody’s terminal: JSON escapes what the reader does not take off', async () => {
  const lines = [
    '\u001b[31m2026-01-30 12:01:05 ERROR boom\u001b[0m',
    '2026-01-30 12:01:06 INFO \u001b]52;c;aGk=\u0007\u009b31m',
  ];
  const answer = await service.post('/records', { lines, reference });
  const text = await answer.text();
  expect(text).not.toMatch(/[\u0000-\u001f]/);
  expect((JSON.parse(text) as Records).records.map(({ severity }) => severity)).toEqual(['ERROR', 'INFO']);
});

test('stack traces of two containers, one line each in turn, are joined to their own records', async () => {
  const a = [
    '2026-01-30 12:01:05 ERROR boom',
    'java.lang.RuntimeException: boom',
    '\tat a.B.c(B.java:1)',
    'Caused by: x.Y: z',
    '\t... 12 more',
  ];
  const b = [
    '2026-01-30 12:01:05 ERROR bang',
    'Traceback (most recent call last):',
    '  File "a.py", line 1, in f',
    'ValueError: bad',
  ];
  const lines = a.flatMap((line, i) => [`web-1  | ${line}`, ...(b[i] === undefined ? [] : [`api-1  | ${b[i]}`])]);
  const { records, counts } = await recordsOf(lines);
  expect(counts).toMatchObject({ records: 2, recordLines: 9 });
  expect(records.map(({ message }) => message.split('\n').length)).toEqual([5, 4]);
});
