import fc from 'fast-check';

/** Characters that mean something somewhere. */
const marks = [
  '"',
  '\\',
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  ' ',
  '-',
  '0',
  '9',
  'a',
  'Z',
  '|',
  '\t',
  '\r',
  '\u0000',
  '\u001b[31m',
  '\u001b["m',
  'é',
  '日',
  '😀',
];

/** A line with one character put in, taken out, replaced, or all after it cut off; mostly as it is. */
function nearly(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      line,
      fc.oneof(
        { weight: 6, arbitrary: fc.constant('keep' as const) },
        { weight: 4, arbitrary: fc.constantFrom('insert', 'remove', 'replace', 'cut') },
      ),
      fc.nat(),
      fc.constantFrom(...marks),
    )
    .map(([text, how, place, mark]) => {
      // the head decides, so it is hit more often
      const at = place % (place % 3 === 0 ? text.length + 1 : Math.min(text.length, 70) + 1);
      if (how === 'keep') return text;
      if (how === 'cut') return text.slice(0, at);
      return text.slice(0, at) + (how === 'remove' ? '' : mark) + text.slice(how === 'insert' ? at : at + 1);
    });
}

const words = ['INFO', 'WARN', 'ERROR', 'DEBUG', 'TRACE', 'FATAL', 'WARNING', 'info', 'warn', 'error', 'fatal'];
const oddWords = [
  'Info',
  'NOTICE',
  'CRITICAL',
  'SEVERE',
  'verbose',
  'http',
  'WARNED',
  'INF',
  'E',
  'INFO:',
  '[INFO]',
  '',
];
const level = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...oddWords) },
);

const second = fc.integer({ min: Date.UTC(2026, 0, 30, 23, 58), max: Date.UTC(2026, 0, 31, 0, 3) });
const iso = second.map((ms) => new Date(ms).toISOString());
const pad = (value: number): string => String(value).padStart(2, '0');

const stamp = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(iso, fc.constantFrom(19, 19, 23, 22))
      .map(([text, end]) => text.replace('T', ' ').slice(0, end)),
  },
  { weight: 2, arbitrary: iso },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026-02-30 12:00:00',
      '2026-01-31 24:00:00',
      '2026-01-31 23:59:60',
      '9999-12-31 23:59:59',
      '0000-01-01 00:00:00',
      '2026/01/31 00:00:01',
      '2026-01-31 00:00:01,123456',
      '2026-01-31 00:00:01 +09:00',
    ),
  },
);

const rest = fc.constantFrom(
  'user logged in',
  'started',
  '[main] com.acme.Service - started',
  '[main] com.acme.Service: started',
  '1 --- [main] com.acme.App : started',
  '[com.acme.Web] (main) up',
  'com.acme.Service:42 - x',
  'module[12]: message',
  '- dashed',
  '| barred',
  'key=value other="quoted text"',
  'Traceback (most recent call last):',
  '{"level":50}',
  '\u001b[31mred\u001b[0m',
  '',
);

const textLine = fc
  .tuple(stamp, fc.constantFrom(' ', ' ', ' ', '  ', ' - ', '\t'), level, rest)
  .map(([time, gap, word, text]) => `${time}${gap}${word} ${text}`);

const more = fc.constantFrom(
  '\tat a.B.c(B.java:7)',
  '  indented',
  'java.lang.IllegalStateException: boom',
  'Caused by: java.io.IOException: disk',
  'TypeError: x is undefined',
  'com.acme.$Inner.FooError: boom',
  'x.y.Exceptional: no',
  'Error',
  '\t... 12 more',
  '\t\u00a0',
  '',
  '   ',
  'no time here',
  '#Fields: date time cs-method cs-uri-stem',
  'time,level,message',
  '{"Records":[]}',
  'Traceback (most recent call last):',
  '  File "a.py", line 1',
  "thread 'main' panicked at src/main.rs:2:5:",
  'web  | 2026-01-30 23:59:00 INFO inside',
  '<34>1 2026-01-30T23:59:00Z host app - - - text',
  '2026-01-30T23:59:00.1Z stdout F {"level":30,"time":1769817540000,"msg":"in"}',
  '2026-01-30 23:59:00,123 - root - INFO - python',
  '2026-01-30 23:59:00.123  INFO 1 --- [main] c.e.App : spring',
);

const jsonLevel = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...words, 10, 20, 30, 40, 50, 60) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...oddWords, 35, 3, 30.5, 100, true, null, [30], ' INFO') },
);
const jsonTime = fc.oneof(
  { weight: 3, arbitrary: iso },
  { weight: 2, arbitrary: iso.map((text) => text.slice(0, 19)) },
  { weight: 3, arbitrary: second },
  {
    weight: 1,
    arbitrary: fc.oneof(
      stamp,
      second.map((ms) => ms / 1000),
      fc.constantFrom<unknown>(null, 12, '', '1769817540000', { $date: '2026-01-30T23:59:00Z' }),
    ),
  },
);

/** Keys that some format asks for, with values that it takes or does not. */
const otherEntry = fc.tuple(
  fc.constantFrom(
    ...['msg', 'message', 'pid', 'hostname', 'name', 'v', 'caller', 'logger', 'request', 'status', 'target', 'fields'],
    ...[
      'severity',
      'levelname',
      'lvl',
      '@timestamp',
      'ts',
      'time',
      'timestamp',
      'level',
      'log',
      'stream',
      'loggerName',
    ],
    ...[
      'short_message',
      'version',
      'record',
      'Level',
      'levelno',
      's',
      't',
      'ctx',
      'c',
      'id',
      'ecs.version',
      'log.level',
    ],
    ...['@t', '@m', 'eventVersion', 'body', 'data', 'x', 'réf', '__proto__', 'le\\vel', 'reqId', 'req', 'res', 'err'],
  ),
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<unknown>('text', 'http.log.access', 200, 0, 1.5, '1.1', 'INFO', { a: [1, {}] }),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    { weight: 1, arbitrary: fc.string() },
  ),
);

const jsonLine = fc
  .tuple(
    fc.option(jsonLevel, { freq: 8 }),
    fc.option(fc.tuple(fc.constantFrom('time', 'ts', 'timestamp'), jsonTime), { freq: 8 }),
    fc.array(otherEntry, { maxLength: 5 }),
    fc.nat(),
    fc.constantFrom('', '', '', ' '),
  )
  .map(([value, time, others, turn, blank]) => {
    const entries: (readonly [string, unknown])[] = [...others];
    if (value !== null) entries.splice(turn % (entries.length + 1), 0, ['level', value]);
    if (time !== null) entries.splice((turn >> 3) % (entries.length + 1), 0, time);
    const members = entries.map(([key, entry]) => `${JSON.stringify(key)}:${blank}${JSON.stringify(entry) ?? 'null'}`);
    return `{${members.join(`,${blank}`)}}`;
  });

const accessLine = fc
  .tuple(
    fc.constantFrom('10.0.0.1', '192.168.100.200', '::1', 'host.example', 'www.example 10.0.0.1', '1.2', '.1.2'),
    fc.constantFrom('- -', '- -', '- frank', '- ü', 'id -', '- a b'),
    second,
    fc.constantFrom('+0000', '+0000', '-0730', '+2400', 'Z'),
    fc.constantFrom('GET / HTTP/1.1', 'GET /a"b', '-', '', 'GET /\\x22 HTTP/1.0', '\\"', '\u001b["m'),
    fc.constantFrom('200', '304', '404', '503', '199', '000', '600', '20', '2000', '-'),
  )
  .map(([host, user, ms, offset, request, status]) => {
    const date = new Date(ms);
    const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(pad).join(':');
    return `${host} ${user} [${pad(date.getUTCDate())}/Jan/2026:${clock} ${offset}] "${request}" ${status} 512 "-" "Mozilla/5.0 (X11)"`;
  });

/** Lines of the kinds that layouts count in bytes, lines that nearly are, and lines between them. */
export const nearLines: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.array(nearly(textLine), { minLength: 1, maxLength: 4 }) },
      { weight: 5, arbitrary: fc.array(nearly(jsonLine), { minLength: 1, maxLength: 4 }) },
      { weight: 4, arbitrary: fc.array(nearly(accessLine), { minLength: 1, maxLength: 4 }) },
      { weight: 3, arbitrary: fc.array(more, { minLength: 1, maxLength: 4 }) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(textLine, fc.array(nearly(more), { maxLength: 5 }))
          .map(([first, rest]) => [first, ...rest]),
      },
    ),
    { maxLength: 12 },
  )
  .map((runs) => runs.flat().map((line) => line.replaceAll('\n', ' ')));
