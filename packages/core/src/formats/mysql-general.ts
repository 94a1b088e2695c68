import { unsetLevel } from '../levels/level-reading.ts';
import { digits } from './charsets.ts';
import { defineFormat, headerLine } from './format.ts';

const head = /^\t {0,8}(?<connection>\d{1,12}) (?<command>[A-Z][A-Za-z ]{2,30})\t/;
const headers = ['Tcp port: ', 'Time                 Id Command    Argument'] as const;

/** MySQL's general query log. */
export const mysqlGeneral = defineFormat({
  id: 'mysql-general',
  title: 'MySQL general query log',
  family: 'database',
  specification: 'https://dev.mysql.com/doc/refman/8.4/en/query-log.html',
  signature: 'an ISO stamp, a tab, connection id and command, a tab',
  fields: {
    connection: { type: 'integer', about: 'Connection id' },
    command: { type: 'string', about: 'Connect, Query, Quit, …' },
  },
  starts: `${digits}T`,
  needs: { stamp: { behind: ['mark'] }, word: ['words'] },
  samples: [
    {
      lines: [
        'Tcp port: 3306  Unix socket: /run/mysqld/mysqld.sock',
        'Time                 Id Command    Argument',
        '2026-02-27T08:15:00.678222Z\t    8 Connect\tshop@localhost on orders using Socket',
      ],
      record: {
        time: '2026-02-27T08:15:00.678222Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a query log',
        message: 'shop@localhost on orders using Socket',
        fields: { connection: 8, command: 'Connect' },
      },
    },
    {
      lines: '2026-02-27T08:15:01.678222Z\t    8 Query\tselect * from errors',
      record: {
        time: '2026-02-27T08:15:01.678222Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a query log',
        message: 'select * from errors',
        fields: { connection: 8, command: 'Query' },
      },
    },
    {
      lines: '2026-02-27T08:15:02.678222Z\t   12 Quit\t',
      record: {
        time: '2026-02-27T08:15:02.678222Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a query log',
        message: '',
        fields: { connection: 12, command: 'Quit' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined) return headers.some((header) => text.startsWith(header)) ? headerLine : undefined;
    if (text.charCodeAt(stamp.end) !== 0x09) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 64));
    if (match === null) return undefined;
    return {
      stamp,
      level: { ...unsetLevel, rule: 'no levels in a query log' },
      message: text.slice(stamp.end + match[0].length),
      fields: { connection: Number(match.groups!.connection), command: match.groups!.command! },
    };
  },
});
