import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const scanStamp = stampLayout('dd-MMM-yyyy HH:mm:ssf');

/** The zone, PHP's mark, the kind of error or the level. */
const head =
  /^(?: (?<zone>[A-Za-z][\w+/-]{1,40}))?\] (?<php>PHP )?(?<kind>[A-Z][a-z]{3,14}(?: [a-z]{5,9}){0,2}|[A-Z]{4,9}): {1,2}/;
const place = / in (?<file>\S{1,512}) on line (?<line>\d{1,8})$/;

/** E_* constants by the words PHP writes for them. */
const kinds = new Map<string, number>([
  ['Fatal error', 17],
  ['Parse error', 17],
  ['Recoverable fatal error', 17],
  ['Warning', 13],
  ['Notice', 10],
  ['Deprecated', 13],
  ['Strict Standards', 10],
]);

/** PHP's own error log and that of PHP-FPM. */
export const phpLog = defineFormat({
  id: 'php-log',
  title: 'PHP error log, PHP-FPM',
  family: 'application',
  specification: 'https://www.php.net/manual/en/errorfunc.configuration.php#ini.error-log',
  signature: '[dd-Mon-yyyy time zone] PHP Kind: or [dd-Mon-yyyy time] LEVEL:',
  fields: {
    kind: { type: 'string', optional: true, about: 'Kind of error as PHP names it: Warning, Fatal error, …' },
    file: { type: 'string', optional: true, about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line of the source file' },
  },
  starts: '[',
  samples: [
    {
      lines: '[27-Feb-2026 08:15:00 UTC] PHP Warning:  Undefined variable $error in /app/a.php on line 3',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneName: 'UTC',
        severityNumber: 13,
        level: 'Warning',
        levelSource: 'field',
        levelRule: 'kind of error',
        message: 'Undefined variable $error in /app/a.php on line 3',
        fields: { kind: 'Warning', file: '/app/a.php', line: 3 },
      },
    },
    {
      lines: [
        '[27-Feb-2026 08:15:01 Europe/Berlin] PHP Fatal error:  Uncaught Exception: boom in /app/a.php:3',
        'Stack trace:',
        '#0 {main}',
        '  thrown in /app/a.php on line 3',
      ],
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        zoneName: 'Europe/Berlin',
        severityNumber: 17,
        level: 'Fatal error',
        levelSource: 'field',
        levelRule: 'kind of error',
        message: 'Uncaught Exception: boom in /app/a.php:3\nStack trace:\n#0 {main}\n  thrown in /app/a.php on line 3',
        fields: { kind: 'Fatal error' },
      },
    },
    {
      lines: '[27-Feb-2026 08:15:02] NOTICE: fpm is running, pid 1',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: 'NOTICE',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'fpm is running, pid 1',
        fields: {},
      },
    },
    {
      lines: '[27-Feb-2026 08:15:03] WARNING: [pool www] child 12 exited on signal 9 (SIGKILL)',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: '[pool www] child 12 exited on signal 9 (SIGKILL)',
        fields: {},
      },
    },
  ],
  parse({ text }) {
    const stamp = scanStamp(text, 1);
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 96));
    if (match === null) return undefined;
    const { zone, php, kind } = match.groups!;
    const level = php === undefined ? wordLevel(kind!, 'word before the colon') : kindLevel(kind!);
    if (level === undefined) return undefined;
    const message = text.slice(stamp.end + match[0].length);
    const at = place.exec(message.slice(-600))?.groups;
    return {
      stamp: { ...stamp, zoned: zone === 'UTC', zoneName: zone },
      level,
      message,
      fields: {
        kind: php === undefined ? undefined : kind,
        file: at?.file,
        line: at === undefined ? undefined : Number(at.line),
      },
    };
  },
});

function kindLevel(kind: string): LevelReading | undefined {
  const number = kinds.get(kind);
  return number === undefined ? undefined : { number, text: kind, source: 'field', rule: 'kind of error' };
}
