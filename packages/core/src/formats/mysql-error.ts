import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** MariaDB pads the hour with a blank. */
const mariadb = stampLayout('yyyy-MM-dd H:mm:ss');

const head =
  /^ {1,2}(?<thread>\d{1,15}) \[(?<level>System|Note|Warning|Error|ERROR)\] (?:\[(?<code>MY-\d{6})\] \[(?<subsystem>\w{1,32})\] )?/;

/** Error log of MySQL 5.7 to 9 and MariaDB. */
export const mysqlError = defineFormat({
  id: 'mysql-error',
  title: 'MySQL and MariaDB error log',
  family: 'database',
  specification: 'https://dev.mysql.com/doc/refman/8.4/en/error-log-format.html',
  signature: 'an ISO stamp, a thread id, [System], [Note], [Warning] or [Error]',
  fields: {
    thread: { type: 'integer', about: 'Connection or thread id' },
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
  ],
  parse(line) {
    const { text } = line;
    const stamp = line.stamp ?? (text.charCodeAt(11) === 0x20 ? mariadb(text) : undefined);
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 96));
    if (match === null) return undefined;
    const { thread, level, code, subsystem } = match.groups!;
    const word = level === 'ERROR' ? 'Error' : level!;
    const reading = scaleLevel(scales.mysql, word, 'word in brackets');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: { ...reading, text: level },
      message: text.slice(stamp.end + match[0].length),
      fields: { thread: Number(thread), code, subsystem },
    };
  },
});
