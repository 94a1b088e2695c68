import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** MariaDB pads the hour with a blank. */
const mariadb = stampLayout('yyyy-MM-dd H:mm:ss');

/** Up to MySQL 5.6: no century, no thread. */
const short = stampLayout('yyMMdd H:mm:ss');
const shortHead = /^ \[(?<level>Note|Warning|ERROR)\] /;

const head =
  /^ {1,2}(?<thread>\d{1,15}) \[(?<level>System|Note|Warning|Error|ERROR)\] (?:\[(?<code>MY-\d{6})\] \[(?<subsystem>\w{1,32})\] )?/;

/** Error log of MySQL 5.1 to 9 and MariaDB. */
export const mysqlError = defineFormat({
  id: 'mysql-error',
  title: 'MySQL and MariaDB error log',
  family: 'database',
  specification: 'https://dev.mysql.com/doc/refman/8.4/en/error-log-format.html',
  signature: 'an ISO stamp and a thread id, or yyMMdd and a time; then [System], [Note], [Warning] or [Error]',
  fields: {
    thread: { type: 'integer', optional: true, about: 'Connection or thread id' },
    code: { type: 'string', optional: true, about: 'Error code, MY- and six digits' },
    subsystem: { type: 'string', optional: true, about: 'Server, InnoDB, Repl' },
  },
  starts: digits,
  needs: { stamp: { behind: ['number'] } },
  samples: [
    {
      lines: '2026-02-27T08:15:00.835618Z 0 [Note] [MY-012487] [InnoDB] DDL log recovery : begin, no error',
      record: {
        time: '2026-02-27T08:15:00.835618Z',
        severityNumber: 9,
        level: 'Note',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'DDL log recovery : begin, no error',
        fields: { thread: 0, code: 'MY-012487', subsystem: 'InnoDB' },
      },
    },
    {
      lines: '2026-02-27T08:15:01.835618Z 12 [Warning] [MY-010055] [Server] IP address could not be resolved',
      record: {
        time: '2026-02-27T08:15:01.835618Z',
        severityNumber: 13,
        level: 'Warning',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'IP address could not be resolved',
        fields: { thread: 12, code: 'MY-010055', subsystem: 'Server' },
      },
    },
    {
      lines: '2026-02-27  8:15:02 0 [ERROR] InnoDB: Unable to lock ./ibdata1',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'InnoDB: Unable to lock ./ibdata1',
        fields: { thread: 0 },
      },
    },
    {
      lines: '240507  8:15:03 [Warning] Aborted connection 139 to db: shop',
      record: {
        time: '2024-05-07T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'Warning',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'Aborted connection 139 to db: shop',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { text } = line;
    const iso = line.stamp ?? (text.charCodeAt(11) === 0x20 ? mariadb(text) : undefined);
    const stamp = iso ?? (text.charCodeAt(6) === 0x20 ? short(text) : undefined);
    if (stamp === undefined) return undefined;
    const match = (iso === undefined ? shortHead : head).exec(text.slice(stamp.end, stamp.end + 96));
    if (match === null) return undefined;
    const { thread, level, code, subsystem } = match.groups!;
    const word = level === 'ERROR' ? 'Error' : level!;
    const reading = scaleLevel(scales.mysql, word, 'word in brackets');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: { ...reading, text: level },
      message: text.slice(stamp.end + match[0].length),
      fields: { thread: thread === undefined ? undefined : Number(thread), code, subsystem },
    };
  },
});
