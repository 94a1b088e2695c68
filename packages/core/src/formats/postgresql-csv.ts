import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits } from './charsets.ts';
import { readCsvCells } from './csv-cells.ts';
import { defineFormat, type ReadContext } from './format.ts';

const pidColumn = 3;
const severityColumn = 11;
const messageColumn = 13;

/** Columns that become fields, by their place; versions add some at the end. */
const names = new Map([
  [1, 'user'],
  [2, 'database'],
  [4, 'client'],
  [5, 'sessionId'],
  [7, 'commandTag'],
  [12, 'sqlState'],
  [14, 'detail'],
  [15, 'hint'],
  [16, 'internalQuery'],
  [18, 'context'],
  [19, 'statement'],
  [21, 'location'],
  [22, 'application'],
  [23, 'backendType'],
]);

const about = (what: string) => ({ type: 'string', optional: true, about: what }) as const;
const process = /^\d{1,10}$/;
/** Longest stamp with its zone. */
const stampCharsMax = 48;
const memoryKey = 'postgresql-csv';

/** A cell whose quotes are still open. */
interface OpenCell {
  readonly column: number;
  readonly text: string;
}

/** PostgreSQL's csvlog. Messages and statements may hold line ends, inside of their quotes. */
export const postgresqlCsv = defineFormat({
  id: 'postgresql-csv',
  title: 'PostgreSQL as CSV (csvlog)',
  family: 'database',
  specification: 'https://www.postgresql.org/docs/current/runtime-config-logging.html#RUNTIME-CONFIG-LOGGING-CSVLOG',
  signature: 'an ISO stamp with zone, a comma, 13 columns or more, the 12th a level of PostgreSQL',
  fields: {
    pid: { type: 'integer', about: 'Process id of the backend' },
    user: about('Database user'),
    database: about('Database'),
    client: about('Address and port of the client'),
    sessionId: about('Session'),
    commandTag: about('Kind of the statement'),
    sqlState: about('SQLSTATE'),
    detail: about('DETAIL'),
    hint: about('HINT'),
    internalQuery: about('An internal query that failed'),
    context: about('CONTEXT'),
    statement: about('The statement that was run'),
    location: about('Place in the source of PostgreSQL'),
    application: about('Name that the client gave itself'),
    backendType: about('Kind of process, for example client backend'),
  },
  starts: digits,
  needs: { stamp: { behind: ['word', 'other'] } },
  joins: 'frames',
  samples: [
    {
      lines:
        '2026-02-27 08:15:00.127 UTC,"shop","orders",77,"10.0.0.7:52144",65dd.4d,1,"INSERT",2026-02-27 08:14:00 UTC,3/15,0,ERROR,23505,"duplicate key value violates unique constraint ""orders_pkey""","Key (id)=(7) already exists.","Try another one.","select 1",1,"SQL function ""place""","insert into orders values (7)",15,"_bt_check_unique, nbtinsert.c:673","api","client backend",,0',
      record: {
        time: '2026-02-27T08:15:00.127Z',
        zoneName: 'UTC',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'column error_severity',
        message: 'duplicate key value violates unique constraint "orders_pkey"',
        fields: {
          user: 'shop',
          database: 'orders',
          pid: 77,
          client: '10.0.0.7:52144',
          sessionId: '65dd.4d',
          commandTag: 'INSERT',
          sqlState: '23505',
          detail: 'Key (id)=(7) already exists.',
          hint: 'Try another one.',
          internalQuery: 'select 1',
          context: 'SQL function "place"',
          statement: 'insert into orders values (7)',
          location: '_bt_check_unique, nbtinsert.c:673',
          application: 'api',
          backendType: 'client backend',
        },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:01.127 PST,,,70,,65dd.46,2,,2026-02-27 08:14:00 PST,,0,LOG,00000,"duration: 7 ms',
        'no ""error""',
        'at all",,,,,,"select *',
        '  from orders',
        '",,,"api"',
      ],
      record: {
        time: '2026-02-27T08:15:01.127Z',
        zoneAssumed: true,
        zoneName: 'PST',
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'column error_severity',
        message: 'duration: 7 ms\nno "error"\nat all',
        fields: {
          pid: 70,
          sessionId: '65dd.46',
          sqlState: '00000',
          statement: 'select *\n  from orders\n',
          application: 'api',
        },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:02.127 UTC,"shop","orders",79,,,1,,,,0,FATAL,28P01,"cut off',
        '2026-02-27 08:15:03.127 UTC,"shop","orders",79,,,2,,,,0,PANIC,28P01,"could not write"',
      ],
      record: [
        {
          time: '2026-02-27T08:15:02.127Z',
          zoneName: 'UTC',
          severityNumber: 18,
          level: 'FATAL',
          levelSource: 'field',
          levelRule: 'column error_severity',
          message: 'cut off',
          fields: { user: 'shop', database: 'orders', pid: 79, sqlState: '28P01' },
        },
        {
          time: '2026-02-27T08:15:03.127Z',
          zoneName: 'UTC',
          severityNumber: 21,
          level: 'PANIC',
          levelSource: 'field',
          levelRule: 'column error_severity',
          message: 'could not write',
          fields: { user: 'shop', database: 'orders', pid: 79, sqlState: '28P01' },
        },
      ],
    },
  ],
  parse({ text }, { memory }) {
    const head = readHead(text);
    if (head === undefined) return undefined;
    const { stamp, level, cells, open } = head;
    keepOpen(memory, open ? { column: cells.length - 1, text: cells.at(-1)! } : undefined);
    return {
      stamp,
      level,
      message: cells[messageColumn]!,
      fields: { ...fieldsOf(cells, 0), pid: Number(cells[pidColumn]) },
    };
  },
  continues({ text }, { memory }) {
    const before = memory.get(memoryKey) as OpenCell | undefined;
    // a whole line of its own: the quotes were never closed, because the line was cut
    if (before === undefined || readHead(text) !== undefined) return undefined;
    const { cells, open } = readCsvCells(text, true);
    const [rest = ''] = cells;
    const cell = `${before.text}\n${rest}`;
    const last = { column: before.column + cells.length - 1, text: cells.length === 1 ? cell : cells.at(-1)! };
    keepOpen(memory, open ? last : undefined);
    const fields = fieldsOf([cell, ...cells.slice(1)], before.column);
    return before.column === messageColumn ? { message: rest, fields } : { fields };
  },
});

function keepOpen(memory: ReadContext['memory'], cell: OpenCell | undefined): void {
  if (cell === undefined) memory.delete(memoryKey);
  else memory.set(memoryKey, cell);
}

function readHead(text: string) {
  const comma = text.slice(0, stampCharsMax).indexOf(',');
  const stamp = scanIso(text.slice(0, Math.max(comma, 0)), 0, true);
  if (stamp === undefined || stamp.end !== comma) return undefined;
  const { cells, open } = readCsvCells(text, false);
  if (cells.length <= messageColumn || !process.test(cells[pidColumn]!)) return undefined;
  const level = scaleLevel(scales.postgres, cells[severityColumn]!, 'column error_severity');
  return level === undefined ? undefined : { stamp, level, cells, open };
}

/** Fields of cells that begin at a column; empty ones are absent. */
function fieldsOf(cells: readonly string[], column: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [i, cell] of cells.entries()) {
    const name = names.get(column + i);
    if (name !== undefined && cell !== '') found[name] = cell;
  }
  return found;
}
