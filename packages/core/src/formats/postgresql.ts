import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { digits } from './charsets.ts';
import { type Continuation, defineFormat } from './format.ts';

/** Longest prefix between the stamp and the level. */
const prefixCharsMax = 320;

/** ` [pid] ` or ` [pid]: [line-1] `, then what log_line_prefix adds. */
const usual = /^ \[(?<pid>\d{1,10})\]:?(?: \[\d{1,10}-\d{1,4}\])? ?/;

/** ` UTC:client(port):user@database:[pid]:`, Amazon's. */
const amazon =
  /^ (?<zone>[A-Z]{3,5}):(?<client>\S{0,64}?(?:\(\d{1,5}\))?):(?<owner>[^\s:@]{0,64}@[^\s:@]{0,64}):\[(?<pid>\d{1,10})\]:/;

/** No process id: a prefix of nothing but the stamp, as versions before 10 came with. */
const bare = /^ (?=[A-Z0-9]{3,10}: {2})/;

const owners = /(?:^| )(?<user>[^\s@=,]{1,64})@(?<database>[^\s@=,]{1,64})/;
const pairs = /(?:^|[ ,[(])user=(?<user>[^\s,=]{0,64}),db=(?<database>[^\s,=]{0,64})/;
const duration = /^duration: (\d{1,12}\.\d{1,6}) ms/;

/** Lines that only go on with the one before, and the fields they fill. */
const details = new Map([
  ['DETAIL', 'detail'],
  ['HINT', 'hint'],
  ['QUERY', 'query'],
  ['CONTEXT', 'context'],
  ['STATEMENT', 'statement'],
]);

/** PostgreSQL's stderr log; the prefix is configurable, the zone has to be in it and should be the process id. */
export const postgresql = defineFormat({
  id: 'postgresql',
  title: 'PostgreSQL',
  family: 'database',
  specification: 'https://www.postgresql.org/docs/current/runtime-config-logging.html#GUC-LOG-LINE-PREFIX',
  signature:
    'an ISO stamp with zone, mostly [process id], or the [3-1] of what goes to syslog, a level of PostgreSQL, a colon and two blanks',
  fields: {
    pid: { type: 'integer', optional: true, about: 'Process id of the backend' },
    user: { type: 'string', optional: true, about: 'Database user' },
    database: { type: 'string', optional: true, about: 'Database' },
    durationMs: { type: 'number', optional: true, about: 'Milliseconds of the statement' },
    detail: { type: 'string', optional: true, about: 'DETAIL' },
    hint: { type: 'string', optional: true, about: 'HINT' },
    query: { type: 'string', optional: true, about: 'QUERY: an internal query' },
    context: { type: 'string', optional: true, about: 'CONTEXT' },
    statement: { type: 'string', optional: true, about: 'STATEMENT' },
  },
  starts: `${digits}[`,
  needs: { stamp: { behind: ['bracket', 'levelBracket', 'levelColon', 'levelName', 'dash', 'other'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00.127 PST [12347] LOG:  database system was shut down at 2026-02-27 08:14:58 PST',
      record: {
        time: '2026-02-27T08:15:00.127Z',
        zoneAssumed: true,
        zoneName: 'PST',
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'database system was shut down at 2026-02-27 08:14:58 PST',
        fields: { pid: 12347 },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:01.127 UTC [77] shop@orders ERROR:  duplicate key value violates unique constraint "orders_pkey"',
        '2026-02-27 08:15:01.127 UTC [77] shop@orders DETAIL:  Key (id)=(7) already exists.',
        '2026-02-27 08:15:01.127 UTC [77] shop@orders HINT:  Try another one.',
        '2026-02-27 08:15:01.127 UTC [77] shop@orders CONTEXT:  SQL function "place"',
        '2026-02-27 08:15:01.127 UTC [77] shop@orders QUERY:  select 1',
        '2026-02-27 08:15:01.127 UTC [77] shop@orders STATEMENT:  insert into orders',
        '\tvalues (7)',
      ],
      record: {
        time: '2026-02-27T08:15:01.127Z',
        zoneName: 'UTC',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message:
          'duplicate key value violates unique constraint "orders_pkey"\nDETAIL:  Key (id)=(7) already exists.\nHINT:  Try another one.\nCONTEXT:  SQL function "place"\nQUERY:  select 1\nSTATEMENT:  insert into orders\nvalues (7)',
        fields: {
          pid: 77,
          user: 'shop',
          database: 'orders',
          detail: 'Key (id)=(7) already exists.',
          hint: 'Try another one.',
          context: 'SQL function "place"',
          query: 'select 1',
          statement: 'insert into orders\nvalues (7)',
        },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:02 UTC [78]: [3-1] user=shop,db=orders,app=api,client=10.0.0.7 LOG:  duration: 1203.441 ms  statement: select *',
        '\tfrom orders',
      ],
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneName: 'UTC',
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'duration: 1203.441 ms  statement: select *\nfrom orders',
        fields: { pid: 78, user: 'shop', database: 'orders', durationMs: 1203.441 },
      },
    },
    {
      lines:
        '2026-02-27 08:15:03 UTC:10.0.0.7(52144):shop@orders:[79]:FATAL:  password authentication failed for user "shop"',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneName: 'UTC',
        severityNumber: 18,
        level: 'FATAL',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'password authentication failed for user "shop"',
        fields: { pid: 79, user: 'shop', database: 'orders' },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:04 UTC ERROR:  relation "carts" does not exist at character 15',
        '2026-02-27 08:15:04 UTC STATEMENT:  select * from carts',
      ],
      record: {
        time: '2026-02-27T08:15:04Z',
        zoneName: 'UTC',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'relation "carts" does not exist at character 15\nSTATEMENT:  select * from carts',
        fields: { statement: 'select * from carts' },
      },
    },
    {
      lines: [
        '[3-1] ERROR:  relation "carts" does not exist at character 15',
        '[3-2] STATEMENT:  select *',
        '[3-3] #011from carts',
      ],
      record: {
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'relation "carts" does not exist at character 15\nSTATEMENT:  select *\nfrom carts',
        fields: { statement: 'select *\nfrom carts' },
      },
    },
    {
      lines: '[4-1] 2026-02-27 08:15:05.5 UTC [80] shop@orders LOG:  0 errors',
      record: {
        time: '2026-02-27T08:15:05.5Z',
        zoneName: 'UTC',
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: '0 errors',
        fields: { pid: 80, user: 'shop', database: 'orders' },
      },
    },
  ],
  parse({ first, text }) {
    const head = first === 0x5b ? readSequenced(text)?.head : readHead(text);
    const level = head === undefined ? undefined : scaleLevel(scales.postgres, head.word, 'word before the colon');
    if (head === undefined || level === undefined) return undefined;
    const { stamp, pid, prefix, message } = head;
    const owner = (owners.exec(prefix) ?? pairs.exec(prefix))?.groups;
    const ms = duration.exec(message);
    return {
      stamp,
      level,
      message,
      fields: {
        pid,
        user: owner?.user,
        database: owner?.database,
        durationMs: ms === null ? undefined : Number(ms[1]),
      },
    };
  },
  continues({ first, text }, _context, { fields }) {
    if (first === 0x09) return moreOf(text.slice(1), fields);
    const sequenced = first === 0x5b ? readSequenced(text) : undefined;
    if (sequenced?.isFirst === true) return undefined;
    const head = sequenced?.head ?? (first >= 0x30 && first <= 0x39 ? readHead(text) : undefined);
    const field = head === undefined ? undefined : details.get(head.word);
    if (head === undefined || field === undefined || head.pid !== fields.pid)
      return sequenced === undefined ? undefined : moreOf(sequenced.text, fields);
    return { message: `${head.word}:  ${head.message}`, fields: { [field]: head.message } };
  },
});

/** A further line of what the record told last. */
function moreOf(more: string, fields: Readonly<Record<string, unknown>>): Continuation {
  const last = Object.keys(fields).at(-1)!;
  const before = fields[last];
  return [...details.values()].includes(last)
    ? { message: more, fields: { [last]: `${String(before)}\n${more}` } }
    : { message: more };
}

/** A chunk of what goes to syslog: number of the message, number of the chunk. A prefix of `log_line_prefix` is optional there, as syslog tells time and process. */
const sequence = /^\[\d{1,10}-(?<chunk>\d{1,6})\] ?/;
const short = /^(?<prefix>\S{0,64}@\S{0,64} )?(?<word>[A-Z][A-Z0-9]{2,9}): {2}/;

interface Sequenced {
  readonly isFirst: boolean;
  readonly head: Head | undefined;
  readonly text: string;
}

function readSequenced(text: string): Sequenced | undefined {
  const match = sequence.exec(text);
  if (match === null) return undefined;
  // what syslog daemons make of the tab that begins a further line
  const rest = text.slice(match[0].length).replace(/^(?:#011|\t)/, '');
  return { isFirst: match.groups!.chunk === '1', head: readHead(rest) ?? readShort(rest), text: rest };
}

function readShort(text: string): Head | undefined {
  const match = short.exec(text);
  if (match === null) return undefined;
  const { prefix = '', word } = match.groups!;
  return { stamp: undefined, pid: undefined, prefix, word: word!, message: text.slice(match[0].length) };
}

interface Head {
  readonly stamp: Stamp | undefined;
  readonly pid: number | undefined;
  readonly prefix: string;
  readonly word: string;
  readonly message: string;
}

function readHead(text: string): Head | undefined {
  let stamp = scanIso(text, 0, true);
  if (stamp === undefined) return undefined;
  let rest = text.slice(stamp.end, stamp.end + prefixCharsMax);
  let match = usual.exec(rest);
  if (match === null && (stamp.zoned || stamp.zoneName !== undefined)) match = bare.exec(rest);
  if (match === null) {
    match = amazon.exec(rest);
    if (match === null) return undefined;
    const { zone } = match.groups!;
    stamp = { ...stamp, zoneName: zone, zoned: zone === 'UTC' || zone === 'GMT' };
  }
  const start = match[0].length;
  rest = rest.slice(start);
  const colon = rest.indexOf(':  ');
  if (colon < 0) return undefined;
  const wordAt = rest.lastIndexOf(' ', colon) + 1;
  const { owner, pid } = match.groups ?? {};
  const prefix = owner ?? rest.slice(0, wordAt);
  const message = text.slice(stamp.end + start + colon + 3);
  return { stamp, pid: pid === undefined ? undefined : Number(pid), prefix, word: rest.slice(wordAt, colon), message };
}
