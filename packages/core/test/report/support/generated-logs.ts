import fc from 'fast-check';

/** A step forward or back in seconds between two events of a generated log: mostly small, now and then a day, a month or a clock set back. */
const step = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 2, arbitrary: fc.integer({ min: -30, max: 0 }) },
  { weight: 1, arbitrary: fc.constantFrom(86_400, 20 * 86_400, 200 * 86_400, -7200) },
);

const words = ['request', 'failed', 'user', 'cache', 'warm', 'disk', 'sda1', 'retry', 'x=1', 'done'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const sentence = fc.array(fc.oneof(fc.constantFrom(...words), fc.nat(2000).map(String)), {
  minLength: 1,
  maxLength: 5,
});

/** Lines that one event leaves in a log. */
type Event = (ms: number) => readonly string[];

const iso = (ms: number): string => new Date(ms).toISOString();

function bsd(ms: number): string {
  const date = new Date(ms);
  return `${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${iso(ms).slice(11, 19)}`;
}

const javaTrace = [
  'java.lang.IllegalStateException: boom',
  '\tat a.B.c(B.java:7)',
  '\tat a.B.d(B.java:9)',
  'Caused by: java.io.IOException: disk',
  '\t... 12 more',
];
const pythonTrace = ['Traceback (most recent call last):', '  File "a.py", line 1, in <module>', '', 'KeyError: 1'];

const plainLine = (ms: number, level: string, text: string): string =>
  `${iso(ms).replace('T', ' ').slice(0, 23)} ${level} ${text}`;

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom('INFO', 'WARN', 'ERROR', 'DEBUG'), sentence).map(
      ([level, text]): Event =>
        (ms) => [plainLine(ms, level, text.join(' '))],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(30, 40, 50), sentence, fc.nat(600), fc.nat(3)).map(
      ([level, text, status, host]): Event =>
        (ms) => [
          JSON.stringify({
            level,
            time: ms,
            host: `web-${host}`,
            status,
            http: { ms: status / 7 },
            msg: text.join(' '),
          }),
        ],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(4), sentence).map(
      ([pid, text]): Event =>
        (ms) => [`${bsd(ms)} host app[${pid}]: ${text.join(' ')}`],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(javaTrace, pythonTrace).map(
      (trace): Event =>
        (ms) => [plainLine(ms, 'ERROR', 'request failed'), ...trace],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('web', 'db'), sentence).map(
      ([service, text]): Event =>
        (ms) => [`${service}  | ${plainLine(ms, 'INFO', text.join(' '))}`],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Event>((ms) => [
      `web  | ${plainLine(ms, 'ERROR', 'late')}`,
      `db   | ${plainLine(ms, 'INFO', 'tick')}`,
      ...javaTrace.flatMap((line) => [`web  | ${line}`, `db   | ${plainLine(ms, 'INFO', 'tock')}`]),
    ]),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Event>((ms) => [
      `${iso(ms)} stdout P ${plainLine(ms, 'ERROR', 'half a ')}`,
      `${iso(ms)} stderr F {"level":30,"msg":"up"}`,
      `${iso(ms)} stdout F line`,
    ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        [''],
        ['   '],
        ['garbage without a time'],
        ['  indented'],
        ["thread 'main' panicked at src/main.rs:2:5:", 'boom', 'note: run with `RUST_BACKTRACE=1`'],
        ['panic: boom', '', 'goroutine 1 [running]:', 'main.main()', '\t/app/main.go:4 +0x2c', 'exit status 2'],
        ['1970-01-01 00:00:01 INFO clock not set', '9999-12-31 23:59:59 INFO clock broken'],
        ['12:00:05 INFO a time without a date'],
      )
      .map(
        (lines): Event =>
          () =>
            lines,
      ),
  },
);

/** Lines of a log of several formats, sources and languages, its clock running mostly forward. */
export const generatedLog: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.integer({ min: Date.UTC(2025, 8, 1), max: Date.UTC(2026, 2, 1) }),
    fc.array(fc.tuple(step, event), { maxLength: 60 }),
  )
  .map(([startMs, events]) => {
    let ms = startMs;
    return events.flatMap(([seconds, lines]) => {
      ms += seconds * 1000;
      return lines(ms);
    });
  });
