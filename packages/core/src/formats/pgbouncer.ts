import { scaleLevel, scales } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Zone, process id, level, then the socket where one is concerned: C- a client's, S- a server's. */
const head =
  /^ (?<zone>[A-Z]{3,5}) \[(?<pid>\d{1,10})\] (?<level>NOISE|DEBUG|LOG|WARNING|ERROR|FATAL) (?:(?<socket>[CS]-0x[0-9a-f]{1,16}): (?<database>[^\s/]{1,64})\/(?<user>[^\s@]{1,64})@(?<address>[^\s]{1,128}) )?/;

/** PgBouncer. Its levels are PostgreSQL's, and NOISE below them. */
export const pgbouncer = defineFormat({
  id: 'pgbouncer',
  title: 'PgBouncer',
  family: 'database',
  specification: 'https://www.pgbouncer.org/config.html#log-settings',
  signature: 'an ISO stamp, a zone, [process id], a level of PostgreSQL without a colon',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    socket: { type: 'string', optional: true, about: 'Socket: C- and an address for a client, S- for a server' },
    database: { type: 'string', optional: true, about: 'Database' },
    user: { type: 'string', optional: true, about: 'Database user' },
    address: { type: 'string', optional: true, about: 'Address and port of the other side' },
  },
  starts: digits,
  needs: { stamp: { joint: ' ', behind: ['levelBracket'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00.877 UTC [1] LOG stats: 0 xacts/s, 0 queries/s, 0 errors',
      record: {
        time: '2026-02-27T08:15:00.877Z',
        zoneName: 'UTC',
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'word after the process id',
        message: 'stats: 0 xacts/s, 0 queries/s, 0 errors',
        fields: { pid: 1 },
      },
    },
    {
      lines: '2026-02-27 08:15:01.877 PST [1] WARNING C-0x55d0: orders/shop@10.0.0.7:52144 pooler error: no such user',
      record: {
        time: '2026-02-27T08:15:01.877Z',
        zoneAssumed: true,
        zoneName: 'PST',
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the process id',
        message: 'pooler error: no such user',
        fields: { pid: 1, socket: 'C-0x55d0', database: 'orders', user: 'shop', address: '10.0.0.7:52144' },
      },
    },
    {
      lines: '2026-02-27 08:15:02.877 UTC [1] NOISE safe_recv(12, 4096) = 27',
      record: {
        time: '2026-02-27T08:15:02.877Z',
        zoneName: 'UTC',
        severityNumber: 1,
        level: 'NOISE',
        levelSource: 'field',
        levelRule: 'word after the process id',
        message: 'safe_recv(12, 4096) = 27',
        fields: { pid: 1 },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || stamp.zoned) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 400));
    if (match === null) return undefined;
    const { zone, pid, level, socket, database, user, address } = match.groups!;
    const rule = 'word after the process id';
    return {
      stamp: { ...stamp, zoneName: zone, zoned: zone === 'UTC' || zone === 'GMT' },
      level: scaleLevel(scales.postgres, level!, rule) ?? { number: 1, text: level, source: 'field', rule },
      message: text.slice(stamp.end + match[0].length),
      fields: { pid: Number(pid), socket, database, user, address },
    };
  },
});
