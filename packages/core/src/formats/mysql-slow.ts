import { unsetLevel } from '../levels/level-reading.ts';
import { scanIso } from '../time/scan-iso.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const timePart = '# Time: ';
/** Up to version 5.6, and MariaDB's. */
const oldTime = stampLayout('yyMMdd H:mm:ss');
const threadPart = /^# Thread_id: (?<id>\d{1,12}) {1,2}Schema: (?<schema>\S{0,64})/;
const userPart =
  /^# User@Host: (?<user>[^[\s]{0,64})\[[^\]]{0,64}\] @ {1,2}(?<host>[^[\s]{0,255}) ?\[(?<address>[^\]]{0,64})\](?: {1,8}Id: {1,12}(?<id>\d{1,15}))?/;
const costPart =
  /^# Query_time: (?<query>\d{1,9}\.\d{1,9}) {1,4}Lock_time: (?<lock>\d{1,9}\.\d{1,9}) {1,4}Rows_sent: (?<sent>\d{1,15}) {1,4}Rows_examined: (?<examined>\d{1,15})/;
const usePart = /^use ([^;]{1,64});$/;

/** A block of MySQL's slow query log; its statement is the message. */
export const mysqlSlow = defineFormat({
  id: 'mysql-slow',
  title: 'MySQL slow query log',
  family: 'database',
  specification: 'https://dev.mysql.com/doc/refman/8.4/en/slow-query-log.html',
  signature: '# Time:, # User@Host:, # Query_time:, then the statement',
  fields: {
    user: { type: 'string', optional: true, about: 'Database user' },
    host: { type: 'string', optional: true, about: "The client's name, or its address" },
    connection: { type: 'integer', optional: true, about: 'Connection id' },
    queryTimeSeconds: { type: 'number', optional: true, about: 'Seconds the statement took' },
    lockTimeSeconds: { type: 'number', optional: true, about: 'Seconds it waited for locks' },
    rowsSent: { type: 'integer', optional: true, about: 'Rows sent' },
    rowsExamined: { type: 'integer', optional: true, about: 'Rows examined' },
    database: { type: 'string', optional: true, about: 'Database that was changed to' },
  },
  starts: '#',
  samples: [
    {
      lines: [
        '# Time: 2026-02-27T08:15:00.678222Z',
        '# User@Host: shop[shop] @ localhost []  Id:     8',
        '# Query_time: 1.000123  Lock_time: 0.000002 Rows_sent: 1  Rows_examined: 4000',
        'use orders;',
        'SET timestamp=1772180100;',
        'select *',
        '  from orders',
        " where note = 'error';",
      ],
      record: {
        time: '2026-02-27T08:15:00.678222Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a slow log',
        message: "select *\n  from orders\n where note = 'error';",
        fields: {
          user: 'shop',
          host: 'localhost',
          connection: 8,
          queryTimeSeconds: 1.000123,
          lockTimeSeconds: 0.000002,
          rowsSent: 1,
          rowsExamined: 4000,
          database: 'orders',
        },
      },
    },
    {
      lines: [
        '# Time: 2026-02-27T08:15:01.678222Z',
        '# User@Host: shop[shop] @  [10.0.0.7]  Id:     9',
        '# Query_time: 2.5  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9',
        'SET timestamp=1772180101;',
        'delete from carts;',
      ],
      record: {
        time: '2026-02-27T08:15:01.678222Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a slow log',
        message: 'delete from carts;',
        fields: {
          user: 'shop',
          host: '10.0.0.7',
          connection: 9,
          queryTimeSeconds: 2.5,
          lockTimeSeconds: 0,
          rowsSent: 0,
          rowsExamined: 9,
        },
      },
    },
    {
      lines: [
        '# User@Host: root[root] @ localhost []',
        '# Query_time: 3.25  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9',
        'select sleep(3);',
      ],
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a slow log',
        message: 'select sleep(3);',
        fields: {
          user: 'root',
          host: 'localhost',
          queryTimeSeconds: 3.25,
          lockTimeSeconds: 0,
          rowsSent: 0,
          rowsExamined: 9,
        },
      },
    },
    {
      lines: [
        '# Time: 260227  8:15:04',
        '# User@Host: shop[shop] @ localhost []',
        '# Thread_id: 12  Schema: orders  QC_hit: No',
        '# Query_time: 3.25  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9',
        '# Rows_affected: 0  Bytes_sent: 11',
        'SET timestamp=1772180104;',
        'select error from carts;',
      ],
      record: {
        time: '2026-02-27T08:15:04Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a slow log',
        message: 'select error from carts;',
        fields: {
          user: 'shop',
          host: 'localhost',
          connection: 12,
          database: 'orders',
          queryTimeSeconds: 3.25,
          lockTimeSeconds: 0,
          rowsSent: 0,
          rowsExamined: 9,
        },
      },
    },
  ],
  parse({ text }) {
    const level = { ...unsetLevel, rule: 'no levels in a slow log' };
    if (text.startsWith(timePart)) {
      const stamp = scanIso(text, timePart.length) ?? oldTime(text, timePart.length);
      return stamp === undefined ? undefined : { stamp, level, message: '', fields: {} };
    }
    const fields = userOf(text);
    return fields === undefined ? undefined : { level, message: '', fields };
  },
  continues({ first, text }, _context, { message, fields }) {
    if (first === 0x23) {
      const user = fields.user === undefined ? userOf(text) : undefined;
      if (user !== undefined) return { fields: user };
      const cost = costPart.exec(text)?.groups;
      if (cost !== undefined && fields.queryTimeSeconds === undefined)
        return {
          fields: {
            queryTimeSeconds: Number(cost.query),
            lockTimeSeconds: Number(cost.lock),
            rowsSent: Number(cost.sent),
            rowsExamined: Number(cost.examined),
          },
        };
      const thread = threadPart.exec(text)?.groups;
      if (thread !== undefined)
        return { fields: { connection: Number(thread.id), database: thread.schema || undefined } };
      // counters that a server of MariaDB or Percona adds to the head
      return message === '' && !text.startsWith(timePart) && userOf(text) === undefined ? {} : undefined;
    }
    if (fields.queryTimeSeconds === undefined || message.endsWith(';')) return undefined;
    if (message === '') {
      const database = usePart.exec(text)?.[1];
      if (database !== undefined) return { fields: { database } };
      if (text.startsWith('SET timestamp=')) return {};
    }
    return { message: text };
  },
});

function userOf(text: string) {
  const match = userPart.exec(text)?.groups;
  if (match === undefined) return undefined;
  const { user, host, address, id } = match;
  return { user, host: host || address, connection: id === undefined ? undefined : Number(id) };
}
