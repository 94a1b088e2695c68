import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** The host, where the server sends its log to a client. */
const hostPart = /^\[([\w.-]{1,253})\] (?=\d{4}\.)/;
const headPart =
  /^ \[ (?<thread>\d{1,12}) \] \{(?<query>[^{}]{0,80})\} <(?<level>Fatal|Critical|Error|Warning|Notice|Information|Debug|Trace)> /;

/** Longest name of a logger; tables bring their id. */
const loggerCharsMax = 200;

/** ClickHouse server and keeper. */
export const clickhouse = defineFormat({
  id: 'clickhouse',
  title: 'ClickHouse',
  family: 'database',
  specification: 'https://clickhouse.com/docs/operations/server-configuration-parameters/settings#logger',
  signature: 'a stamp with dots in the date, [ thread ], {query id}, <Level>, a logger and a colon',
  fields: {
    host: { type: 'string', optional: true, about: 'Server that sent the line to its client' },
    thread: { type: 'integer', about: 'Thread' },
    queryId: { type: 'string', optional: true, about: 'Id of the query' },
    logger: { type: 'string', optional: true, about: 'Name of the logger' },
  },
  starts: `${digits}[`,
  needs: { stamp: { joint: ' ', behind: ['bracket'] } },
  samples: [
    {
      lines: '2019.01.11 15:25:11.154578 [ 1 ] {} <Information> Application: starting up',
      record: {
        time: '2019-01-11T15:25:11.154578Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'Information',
        levelSource: 'field',
        levelRule: 'word in angle brackets',
        message: 'starting up',
        fields: { thread: 1, logger: 'Application' },
      },
    },
    {
      lines: '2019.01.11 15:25:11.151730 [ 1 ] {} <Information> : Starting ClickHouse 19.1.0 with revision 54413',
      record: {
        time: '2019-01-11T15:25:11.151730Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'Information',
        levelSource: 'field',
        levelRule: 'word in angle brackets',
        message: 'Starting ClickHouse 19.1.0 with revision 54413',
        fields: { thread: 1 },
      },
    },
    {
      lines:
        '[ch-1] 2026.02.27 08:15:01.123456 [ 45 ] {0d0e-11} <Error> executeQuery: Code: 60. DB::Exception: Unknown table',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'Error',
        levelSource: 'field',
        levelRule: 'word in angle brackets',
        message: 'Code: 60. DB::Exception: Unknown table',
        requestId: '0d0e-11',
        fields: { host: 'ch-1', thread: 45, queryId: '0d0e-11', logger: 'executeQuery' },
      },
    },
  ],
  parse({ text }) {
    const host = hostPart.exec(text.slice(0, 264));
    const stamp = scanIso(text, host?.[0].length ?? 0);
    if (stamp === undefined) return undefined;
    const head = headPart.exec(text.slice(stamp.end, stamp.end + 128));
    if (head === null) return undefined;
    const { thread, query, level } = head.groups!;
    const start = stamp.end + head[0].length;
    const colon = text.slice(start, start + loggerCharsMax).indexOf(': ');
    if (colon < 0) return undefined;
    const queryId = query || undefined;
    return {
      stamp,
      level: wordLevel(level!, 'word in angle brackets'),
      message: text.slice(start + colon + 2),
      fields: {
        host: host?.[1],
        thread: Number(thread),
        queryId,
        logger: text.slice(start, start + colon) || undefined,
      },
      requestId: queryId,
    };
  },
});
