import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

/** The level, aligned to the right, and the thread where it is written. */
const levelPart = /^ (?<level>TRACE|DEBUG| INFO| WARN|ERROR) (?:(?:[\w-]{1,64} )?ThreadId\((?<thread>\d{1,9})\) )?/;

/** Modules and a colon, or log4rs's dash. */
const targetPart = /^(?<target>[A-Za-z_]\w{0,80}(?:::\w{1,80}){0,12})(?::| -) /;

/** log4rs with the place first: `[file.rs:338] LEVEL   target `. */
const placed =
  /^ \[(?<file>[\w./-]{1,200}\.rs):(?<line>\d{1,7})\] (?<level>[A-Z]{4,5}) {1,4}(?<target>[A-Za-z_]\w{0,80}(?:::?\w{1,80}){0,12}) /;

/** Longest spans that are looked for an end. */
const spansCharsMax = 2048;

/** Text that Rust's tracing-subscriber and log4rs write. */
export const tracingText = defineFormat({
  id: 'tracing-text',
  title: 'tracing, log4rs (Rust)',
  family: 'application',
  specification: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/fmt/format/struct.Full.html',
  signature:
    'an ISO stamp in microseconds with zone, a level word aligned to the right, spans in braces, a target and a colon, or [file.rs:line] before the level',
  fields: {
    target: { type: 'string', about: 'Target, mostly the module' },
    spans: { type: 'string', optional: true, about: 'Spans around the event with their fields, as written' },
    thread: { type: 'integer', optional: true, about: 'Thread id' },
    file: { type: 'string', optional: true, about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line of the source file' },
  },
  openFields: true,
  starts: digits,
  needs: { stamp: { zoned: true } },
  samples: [
    {
      lines: '2026-02-27T08:15:00.582453Z  INFO acme::pay: charged, no error amount=12 card="visa 1"',
      record: {
        time: '2026-02-27T08:15:00.582453Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'charged, no error',
        fields: { target: 'acme::pay', ...{ amount: '12', card: 'visa 1' } },
      },
    },
    {
      lines:
        '2026-02-27T08:15:01.582453Z ERROR request{method=GET uri="/orders"}:charge{id=7}: acme::pay: card refused',
      record: {
        time: '2026-02-27T08:15:01.582453Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'card refused',
        fields: { target: 'acme::pay', spans: 'request{method=GET uri="/orders"}:charge{id=7}' },
      },
    },
    {
      lines: '2026-02-27T08:15:02.582453+00:00 DEBUG ThreadId(01) acme: ready',
      record: {
        time: '2026-02-27T08:15:02.582453Z',
        severityNumber: 5,
        level: 'DEBUG',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'ready',
        fields: { target: 'acme', thread: 1 },
      },
    },
    {
      lines: '2026-02-27T08:15:03.582453+00:00 [main.rs:338] WARN   app::db:request slow query ms=210',
      record: {
        time: '2026-02-27T08:15:03.582453Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the place',
        message: 'slow query',
        fields: { target: 'app::db:request', file: 'main.rs', line: 338, ...{ ms: '210' } },
      },
    },
    {
      lines: '2026-02-27T08:15:04.582453Z ERROR acme::pay: card refused',
      record: {
        time: '2026-02-27T08:15:04.582453Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'card refused',
        fields: { target: 'acme::pay' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || !stamp.zoned || stamp.fraction.length < 6 || text.charCodeAt(stamp.end) !== 0x20)
      return undefined;
    const head = text.slice(stamp.end, stamp.end + 700);
    const place = head.charCodeAt(1) === 0x5b ? placed.exec(head) : null;
    if (place !== null) {
      const level = wordLevel(place.groups!.level!, 'word after the place');
      if (level === undefined) return undefined;
      const { file, line, target } = place.groups!;
      const { message, pairs } = splitTrailingPairs(text, stamp.end + place[0].length);
      return { stamp, level, message, fields: { ...pairs, target: target!, file, line: Number(line), ...none } };
    }
    const match = levelPart.exec(head);
    if (match === null) return undefined;
    const start = stamp.end + match[0].length;
    const spansEnd = spansEndOf(text, start) ?? start;
    const named = targetPart.exec(text.slice(spansEnd, spansEnd + 700));
    if (named === null) return undefined;
    const { thread } = match.groups!;
    const { message, pairs } = splitTrailingPairs(text, spansEnd + named[0].length);
    return {
      stamp,
      level: wordLevel(match.groups!.level!.trimStart(), 'word after the stamp'),
      message,
      fields: {
        ...pairs,
        target: named.groups!.target!,
        spans: spansEnd === start ? undefined : text.slice(start, spansEnd - 2),
        thread: thread === undefined ? undefined : Number(thread),
      },
    };
  },
});

const none = { spans: undefined, thread: undefined };

/** Index after `span{fields}: `; undefined when no span with fields stands at `at`. */
function spansEndOf(text: string, at: number): number | undefined {
  const blank = text.indexOf(' ', at);
  const brace = text.indexOf('{', at);
  if (brace < 0 || brace > at + 100 || (blank >= 0 && blank < brace)) return undefined;
  const close = text.slice(brace, brace + spansCharsMax).indexOf('}: ');
  return close < 0 ? undefined : brace + close + 3;
}
