import { scaleLevel, scales } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

const filePart = /^ (?<file>[\w./@-]{1,256}\.go):(?<line>\d{1,7}): /;
const levelPart = /^ (?<word>DEBUG|INFO|WARN|ERROR)(?<step>[+-]\d{1,2})? /;

/** slog's values of its named levels. */
const values: Readonly<Record<string, number>> = { DEBUG: -4, INFO: 0, WARN: 4, ERROR: 8 };

/** Go's log package, and slog writing through it. Lines that are but date and text are `timestamped`. */
export const goLog = defineFormat({
  id: 'go-log',
  title: 'Go log and slog',
  family: 'application',
  specification: 'https://pkg.go.dev/log#pkg-constants',
  signature: 'yyyy/mm/dd and time, then file.go:line: or a level of slog with pairs at the end',
  fields: {
    file: { type: 'string', optional: true, about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line of the source file' },
  },
  openFields: true,
  starts: digits,
  needs: { stamp: { date: '/', joint: ' ' } },
  samples: [
    {
      lines: '2026/02/27 08:15:00 main.go:23: listening on :8080, no error',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'listening on :8080, no error',
        fields: { file: 'main.go', line: 23 },
      },
    },
    {
      lines: '2026/02/27 08:15:01.123456 internal/db/pool.go:7: [WARN] pool is full',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: '[WARN] pool is full',
        fields: { file: 'internal/db/pool.go', line: 7 },
      },
    },
    {
      lines: '2026/02/27 08:15:02 INFO using MySQL for metadata dsn="root@tcp(db)/shop" error=none',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'using MySQL for metadata',
        fields: { file: undefined, ...{ dsn: 'root@tcp(db)/shop', error: 'none' } },
      },
    },
    {
      lines: '2026/02/27 08:15:03 WARN+2 slow',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 15,
        level: 'WARN+2',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'slow',
        fields: {},
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(4) !== 0x2f || text.charCodeAt(10) !== 0x20) return undefined;
    const head = text.slice(stamp.end, stamp.end + 300);
    const placed = filePart.exec(head);
    if (placed !== null) {
      const { file, line } = placed.groups!;
      return { stamp, message: text.slice(stamp.end + placed[0].length), fields: { file, line: Number(line) } };
    }
    const match = levelPart.exec(head);
    if (match === null) return undefined;
    const { word, step } = match.groups!;
    const level = scaleLevel(scales.slog, values[word!]! + Number(step ?? 0), 'word after the stamp');
    if (level === undefined) return undefined;
    const { message, pairs } = splitTrailingPairs(text, stamp.end + match[0].length);
    return {
      stamp,
      level: { ...level, text: `${word}${step ?? ''}` },
      message,
      fields: { ...pairs, file: undefined, line: undefined },
    };
  },
});
