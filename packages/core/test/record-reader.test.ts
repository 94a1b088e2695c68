import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../src/records/read-options.ts';
import { readRecords } from '../src/records/read-records.ts';

function read(lines: string | readonly string[], options: Partial<ReadOptions> = {}) {
  return readRecords(lines, { referenceMs: Date.UTC(2026, 2, 1), ...options });
}

const head = '2026-03-01 12:00:05 ERROR request failed';
const next = '2026-03-01 12:00:06 INFO next';

describe('a stack trace belongs to the record before it', () => {
  test.each([
    [
      'Node',
      [
        'TypeError: x is not a function',
        '    at main (/app/index.js:3:9)',
        '    at node:internal/main:1:1 {',
        "  code: 'E'",
        '}',
      ],
    ],
    [
      'Java',
      [
        'java.lang.IllegalStateException: boom',
        '\tat a.B.c(B.java:7)',
        'Caused by: java.io.IOException: disk',
        '\t... 12 more',
      ],
    ],
    ['a class of no known name', ['com.acme.Mishap: boom', '\tat a.B.c(B.java:7)']],
    [
      'Python',
      [
        'Traceback (most recent call last):',
        '  File "a.py", line 1, in <module>',
        'KeyError: 1',
        '',
        'During handling of the above exception, another exception occurred:',
        '',
        'Traceback (most recent call last):',
        '  File "a.py", line 3, in <module>',
        'acme.errors.Mishap: late',
      ],
    ],
    [
      'Go',
      [
        'panic: boom',
        '',
        'goroutine 1 [running]:',
        'main.f(0xc000012345)',
        '\t/app/main.go:4 +0x2c',
        'created by main.main',
        'exit status 2',
      ],
    ],
    [
      '.NET',
      [
        'System.Exception: boom',
        ' ---> System.IO.IOException: disk',
        '   at A.B() in A.cs:line 1',
        '   --- End of inner exception stack trace ---',
      ],
    ],
    ['Ruby', ["app.rb:1:in 'Integer#/': divided by 0 (ZeroDivisionError)", "\tfrom app.rb:1:in '<main>'"]],
    [
      'PHP',
      [
        'PHP Fatal error:  Uncaught Exception: boom in /a.php:3',
        'Stack trace:',
        '#0 {main}',
        '  thrown in /a.php on line 3',
      ],
    ],
    ['Rails', ["NoMethodError (undefined method `x' for nil:NilClass):", "  app/a.rb:1:in `x'"]],
    ['Elixir', ['** (RuntimeError) boom', '    (app 0.1.0) lib/a.ex:3: A.f/1']],
    ['Laravel', ['[stacktrace]', '#0 /a.php(2): x()', '[previous exception] [object] (Exception)', '#0 {main}', '"} ']],
    [
      'Rust',
      [
        "thread 'main' panicked at src/main.rs:2:5:",
        'boom',
        'stack backtrace:',
        '   0: rust_begin_unwind',
        'note: run with `RUST_BACKTRACE=full`',
      ],
    ],
  ])('%s', (_runtime, trace) => {
    const { records, unparsed, counts } = read([head, ...trace, next]);
    expect(unparsed).toEqual([]);
    expect(records.map(({ lines }) => lines)).toEqual([
      [1, trace.length + 1],
      [trace.length + 2, trace.length + 2],
    ]);
    expect(records[0]!.message).toBe(['request failed', ...trace].join('\n'));
    expect(counts).toMatchObject({ lines: trace.length + 2, recordLines: trace.length + 2, blank: 0 });
  });

  test('also when the lines of two containers take turns', () => {
    const { records } = read([
      `web  | ${head}`,
      `db   | ${next}`,
      'web  | com.acme.Mishap: boom',
      `db   | ${next}`,
      'web  | \tat a.B.c(B.java:7)',
    ]);
    expect(records.map(({ lines, message }) => [lines, message])).toEqual([
      [[1, 5], 'request failed\ncom.acme.Mishap: boom\n\tat a.B.c(B.java:7)'],
      [[2, 2], 'next'],
      [[4, 4], 'next'],
    ]);
  });

  test('but a panic does not belong to the INFO line that happens to stand before it', () => {
    const { records } = read([next, 'panic: boom', '', 'goroutine 1 [running]:', 'main.main()']);
    expect(records.map(({ format, severity, lines }) => [format, severity, lines])).toEqual([
      ['plain', 'INFO', [1, 1]],
      ['stack-trace', 'FATAL', [2, 5]],
    ]);
  });

  test.each([
    ['Node', ['TypeError: a', '    at f (/a.js:1:1)']],
    ['Node, with the code', ['/a.js:1', "throw new Error('a');", '^', '', 'Error: a', '    at /a.js:1:7', '']],
    ['Python', ['Traceback (most recent call last):', '  File "a.py", line 1, in <module>', 'ValueError: 1']],
    ['Go', ['panic: boom', '', 'goroutine 1 [running]:', 'main.main()', '\t/app/main.go:4 +0x2c', 'exit status 2']],
  ])('two of %s are two records', (_runtime, trace) => {
    const { records, unparsed } = read([...trace, ...trace]);
    expect(unparsed).toEqual([]);
    expect(records.map(({ lines }) => lines[0])).toEqual([1, trace.length + 1]);
    expect(records[0]!.severityNumber).toBeGreaterThanOrEqual(17);
  });

  test('a line that only names a place in code is no failure, and takes no line of a log', () => {
    const { records } = read(['/app/src/index.ts:3', next, '/app/src/index.ts:4', 'ERROR: x']);
    expect(records.map(({ format, severity }) => [format, severity])).toEqual([
      ['stack-trace', 'UNSET'],
      ['plain', 'INFO'],
      ['stack-trace', 'UNSET'],
      ['level-prefixed', 'ERROR'],
    ]);
  });

  test('and nothing is joined to a JSON record', () => {
    const { records } = read(['{"level":30,"msg":"up"}', 'TypeError: x', '    at main (/app/index.js:3:9)']);
    expect(records.map(({ format, lines }) => [format, lines])).toEqual([
      ['pino', [1, 1]],
      ['stack-trace', [2, 3]],
    ]);
  });
});

test('lines beyond the bounds are not joined, but counted, and the bound is named', () => {
  const frames = Array.from({ length: 50 }, (_, i) => `\tat a.B.c(B.java:${i})`);
  const { records, counts, unparsed } = read([head, ...frames], { joinedLinesMax: 10 });
  expect(records[0]!.lines).toEqual([1, 10]);
  expect(counts).toMatchObject({ lines: 51, recordLines: 10, unparsed: 41 });
  expect(unparsed[0]).toEqual({ line: 11, reason: 'more than the 10 lines that are joined to one record' });
  const short = read([head, ...frames], { joinedCharsMax: 100 });
  expect(short.unparsed[0]!.reason).toBe('more than the 100 characters that are joined to one record');
});

test('a line of no format is reported by number and reason', () => {
  const { records, unparsed } = read([head, 'garbage', next, 'more garbage']);
  expect(records).toHaveLength(2);
  expect(unparsed).toEqual([
    { line: 2, reason: 'no known format' },
    { line: 4, reason: 'no known format' },
  ]);
});

test('a JSON line nested deeper than an answer can carry is refused, saying so', () => {
  const { unparsed } = read([`{"level":"info","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`]);
  expect(unparsed).toEqual([{ line: 1, reason: 'nested too deep' }]);
});

describe('lines of a text', () => {
  test.each([
    ['a byte order mark is no part of the first', `\ufeff${head}\n${next}\n`, 2],
    ['CRLF ends one', `${head}\r\n${next}\r\n`, 2],
    ['the last needs no end', `${head}\n${next}`, 2],
    ['VT, FF, NEL and U+2028 do not end one', `${head}\u000b\u000c\u0085\u2028${next}\n`, 1],
    ['a lone CR does not end one', `${head}\r${next}`, 1],
  ])('%s', (_guarantee, text, lines) => {
    const { records, counts } = read(text);
    expect(counts.lines).toBe(lines);
    expect(records).toHaveLength(lines);
    expect(records[0]!.time).toBe('2026-03-01T12:00:05Z');
  });
});

describe('envelopes', () => {
  test('parts are rejoined per stream, and the record spans them', () => {
    const { records } = read([
      '2026-03-01T00:00:00.1Z stdout P 2026-03-01 12:00:05 ERR',
      '2026-03-01T00:00:00.2Z stderr P {"level":5',
      '2026-03-01T00:00:00.3Z stdout F OR request failed',
      '2026-03-01T00:00:00.4Z stderr F 0,"msg":"boom"}',
      '2026-03-01T00:00:00.5Z stderr F {"level":30,"msg":"up"}',
    ]);
    expect(records.map(({ lines, format, message, observedTime }) => [lines, format, message, observedTime])).toEqual([
      [[1, 3], 'plain', 'request failed', '2026-03-01T00:00:00.1Z'],
      [[2, 4], 'pino', 'boom', '2026-03-01T00:00:00.2Z'],
      [[5, 5], 'pino', 'up', '2026-03-01T00:00:00.5Z'],
    ]);
  });

  test('an unfinished line is given out at the end of the stream', () => {
    const { records } = read(['2026-03-01T00:00:00Z stdout P 2026-03-01 12:00:05 ERROR half']);
    expect(records.map(({ format, message }) => [format, message])).toEqual([['plain', 'half']]);
  });

  test('both stamps are kept: the application says when it was, the runtime when it was seen', () => {
    const { records } = read([
      JSON.stringify({ log: `${head}\n`, stream: 'stderr', time: '2026-03-01T12:00:07.123456789Z' }),
    ]);
    expect(records).toMatchObject([
      {
        time: '2026-03-01T12:00:05Z',
        observedTime: '2026-03-01T12:00:07.123456789Z',
        severity: 'ERROR',
        levelSource: 'field',
      },
    ]);
  });

  test('compose around CRI around syslog around JSON is opened to the core', () => {
    const { records } = read([
      'web-1  | 2026-03-01T00:00:00Z stdout F <11>1 2026-02-28T23:59:59Z h app - - - {"level":30,"msg":"up"}',
    ]);
    expect(records).toMatchObject([
      { format: 'pino', severity: 'INFO', time: '2026-02-28T23:59:59Z', observedTime: '2026-03-01T00:00:00Z' },
    ]);
    expect(records[0]!.envelopes?.map(({ format }) => format)).toEqual(['docker-compose', 'cri', 'syslog-rfc5424']);
  });

  test('colour is gone before a line is read, inside an envelope too', () => {
    const coloured = '2026-03-01 12:00:05 \u001b[31mERROR\u001b[0m boom';
    expect(read([coloured, `web | ${coloured}`]).records.map(({ severity, message }) => [severity, message])).toEqual([
      ['ERROR', 'boom'],
      ['ERROR', 'boom'],
    ]);
  });
});

describe('evidence for a level', () => {
  test.each([
    ['a level key beats a word of the message', '{"level":30,"msg":"error budget ok"}', 'INFO', 'field'],
    [
      'a status beats a word of the referer',
      '1.1.1.1 - - [01/Mar/2026:12:00:05 +0000] "GET / HTTP/1.1" 200 1 "http://a/error" "x"',
      'INFO',
      'status',
    ],
    [
      'a level key beats the syslog priority around it',
      '<11>Mar  1 12:00:00 h app[1]: {"level":30,"msg":"up"}',
      'INFO',
      'field',
    ],
    ['the syslog priority beats a word', '<14>Mar  1 12:00:00 h app[1]: error: none', 'INFO', 'pri'],
    [
      'stderr decides nothing',
      '{"log":"listening\\n","stream":"stderr","time":"2026-03-01T00:00:00Z"}',
      'UNSET',
      'default',
    ],
    ['a level at the end of a bracket is one', '2026-03-01 12:00:05,1 - util.py[WARNING]: slow', 'WARN', 'keyword'],
    ['a column of bars is one', '2026-03-01T12:00:05Z|ERROR|db gone', 'ERROR', 'keyword'],
    ['choices between bars are none', 'Mar  1 12:00:05 h app: usage start|error|stop', 'UNSET', 'default'],
    ['what failed is no level', '2026-03-01T12:00:05Z login failed: bob', 'UNSET', 'default'],
    ['the name of a figure is none', '2026-03-01T12:00:05Z Epoch 1/10 loss: 0.1 error: 0.5', 'UNSET', 'default'],
    ['a capital word in a sentence is none', '2026-03-01T12:00:05Z Got ERROR from upstream', 'UNSET', 'default'],
    ['behind names it is one', '2026-03-01T12:00:05Z app[7]: worker-2: error: no space', 'ERROR', 'keyword'],
    ['before a dash it is one', 'error - ./pages/index.js:1:1', 'ERROR', 'keyword'],
    ['in stars it is one', '27.02.2026 08:15:03.123 *WARN* [main] slow', 'WARN', 'keyword'],
    ['a sentence may begin with one', '2026-03-01T12:00:05Z Panic button pressed', 'UNSET', 'default'],
    ['none is none', '2026-03-01T12:00:05Z NO ERROR', 'UNSET', 'default'],
    ['before a capital it is one', 'warning No license field', 'WARN', 'keyword'],
    ['before a small letter it may be said', '2026-03-01T12:00:05Z app[7]: error budget ok', 'UNSET', 'default'],
    ['a dash is no host', '2026-03-01T12:00:05Z - error: db gone', 'ERROR', 'keyword'],
    ['a word of a sentence is none', '2026-03-01T12:00:05Z the error page was shown', 'UNSET', 'default'],
  ])('%s', (_guarantee, line, severity, levelSource) => {
    expect(read([line]).records).toMatchObject([{ severity, levelSource }]);
  });

  test("PostgreSQL's own word beats the syslog priority, which it lowers, and its chunks are one record", () => {
    const { records } = read([
      '<12>Feb 27 08:15:03 db postgres[99]: [3-1] ERROR:  relation "x" does not exist',
      '<14>Feb 27 08:15:03 db app[7]: up',
      '<12>Feb 27 08:15:03 db postgres[99]: [3-2] STATEMENT:  select *',
      '<12>Feb 27 08:15:03 db postgres[99]: [3-3] #011from x',
      '<12>Feb 27 08:15:04 db postgres[99]: [4-1] 2026-02-27 08:15:04 UTC [99] LOG:  up',
    ]);
    expect(records.map(({ format, severity, lines }) => [format, severity, lines])).toEqual([
      ['postgresql', 'ERROR', [1, 4]],
      ['syslog-rfc3164', 'INFO', [2, 2]],
      ['postgresql', 'INFO', [5, 5]],
    ]);
    expect(records[0]!.fields).toMatchObject({ statement: 'select *\nfrom x' });
  });

  test('what an HTTP status means can be changed', () => {
    const line = '1.1.1.1 - - [01/Mar/2026:12:00:05 +0000] "GET / HTTP/1.1" 404 1';
    expect(read([line], { httpStatus: { success: 9, clientError: 17, serverError: 17 } }).records).toMatchObject([
      { severity: 'ERROR' },
    ]);
  });
});

describe('time', () => {
  const bsd = (stamp: string) => `${stamp} host app[1]: x`;

  test('the year nearest to the reference is taken, and rolls over inside a stream', () => {
    const lines = [bsd('Dec 31 23:59:58'), bsd('Jan  1 00:00:01'), bsd('Dec 31 23:59:59'), bsd('Jan  1 00:00:02')];
    const { records } = read(lines, { referenceMs: Date.UTC(2025, 11, 1) });
    expect(records.map(({ time }) => time)).toEqual([
      '2025-12-31T23:59:58Z',
      '2026-01-01T00:00:01Z',
      '2025-12-31T23:59:59Z',
      '2026-01-01T00:00:02Z',
    ]);
  });

  test('29 February takes a leap year', () => {
    expect(read([bsd('Feb 29 10:00:00')]).records).toMatchObject([
      { time: '2024-02-29T10:00:00Z', yearInferred: true },
    ]);
  });

  test.each([
    ['30 February', '2026-02-30 12:00:05 ERROR x'],
    ['month 13', '2026-13-01 12:00:05 ERROR x'],
    ['hour 24', '2026-02-03 24:00:05 ERROR x'],
    ['an offset of a day', '2026-02-03T12:00:05+24:00 ERROR x'],
    ['a year beyond RFC 3339', '{"level":30,"time":8640000000000001,"msg":"x"}'],
    ['a negative epoch', '{"level":30,"time":-1,"msg":"x"}'],
  ])('%s is no time, and the record says the rest', (_stamp, line) => {
    const [record] = read([line]).records;
    expect(record!.severityNumber).toBeGreaterThan(0);
    expect(record).not.toHaveProperty('time');
  });

  test.each([
    ['a leap second is the next minute', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', 'second'],
    ['nanoseconds survive', '2026-01-30T12:01:05.123456789Z', '2026-01-30T12:01:05.123456789Z', 'nanosecond'],
    ['an offset is applied', '2026-01-30T12:01:05,5+0900', '2026-01-30T03:01:05.5Z', 'millisecond'],
  ])('%s', (_guarantee, stamp, time, precision) => {
    expect(read([`${stamp} INFO x`]).records).toMatchObject([{ time, precision, zoneAssumed: false }]);
  });

  test.each([
    ['2/27/2026, 8:15:03 PM', '2026-02-27T20:15:03Z'],
    ['2/27/2026, 12:15:03\u202fAM', '2026-02-27T00:15:03Z'],
    ['27/02/2026 08:15:03', '2026-02-27T08:15:03Z'],
    ['03/02/2026 08:15:03', '2026-03-02T08:15:03Z'],
    ['27.02.2026 08:15:03,5', '2026-02-27T08:15:03.5Z'],
    ['27-02-2026 08:15:03', '2026-02-27T08:15:03Z'],
    ['2026-02-27 08:15:03:123', '2026-02-27T08:15:03.123Z'],
    ['2026-02-27 08:15:03 +0200', '2026-02-27T06:15:03Z'],
    ['2026-02-27 08:15:03 CEST', '2026-02-27T08:15:03Z'],
    ['2026-02-27 08:15', '2026-02-27T08:15:00Z'],
    ['2026-058 08:15:03', '2026-02-27T08:15:03Z'],
    ['260227 08:15:03', '2026-02-27T08:15:03Z'],
    ['Fri Feb 27 2026 08:15:03 GMT+0200', '2026-02-27T06:15:03Z'],
    ['27 févr. 2026 08:15:03', '2026-02-27T08:15:03Z'],
  ])('is read as people and programs write it: %s', (stamp, time) => {
    expect(read([`${stamp} WARN x`]).records).toMatchObject([{ time, severity: 'WARN', message: 'x' }]);
    expect(read([`[WARN] [${stamp}] x`]).records).toMatchObject([{ time, severity: 'WARN', message: 'x' }]);
  });

  test.each([
    ['+09:00', '2026-03-01T03:00:05Z'],
    ['Europe/Berlin', '2026-03-01T11:00:05Z'],
    ['UTC', '2026-03-01T12:00:05Z'],
  ])('a stamp without a zone is read in the zone asked for: %s', (zone, time) => {
    expect(read([head], { zone }).records).toMatchObject([{ time, zoneAssumed: true }]);
  });

  test('a zone or mode that does not exist is refused', () => {
    expect(() => read([head], { zone: 'Mars/Olympus' })).toThrow(RangeError);
    expect(() => read([head], { mode: 'plian' })).toThrow(RangeError);
  });
});
