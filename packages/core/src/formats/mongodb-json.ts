import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { objectOf } from './json-object.ts';

const own = new Set(['t', 's', 'msg']);

const fields = {
  c: { type: 'string', about: 'Component (NETWORK, STORAGE, COMMAND)' },
  id: { type: 'integer', about: 'Unique number of the log statement' },
  ctx: { type: 'string', about: 'Thread' },
  svc: { type: 'string', optional: true, about: 'Service: S of a shard, R of a router, - of none (8.0 on)' },
  attr: { type: 'object', optional: true, about: 'Attributes of the event' },
  tags: { type: 'strings', optional: true, about: 'Tags (startupWarnings)' },
  truncated: { type: 'object', optional: true, about: 'Attributes that were cut' },
  size: { type: 'object', optional: true, about: 'Original sizes of what was cut' },
} as const satisfies FieldDeclarations;

/** MongoDB 4.4 and later: structured logs of mongod and mongos. */
export const mongodbJson = defineFormat({
  id: 'mongodb-json',
  title: 'MongoDB 4.4+',
  family: 'json',
  specification: 'https://www.mongodb.com/docs/manual/reference/log-messages/#json-log-output-format',
  signature: 'JSON keys: t.$date, s (F E W I D1–D5), c, id, ctx, msg',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"t":{"$date":"2026-02-10T20:58:09.401+00:00"},"s":"I","c":"NETWORK","id":22943,"ctx":"listener","msg":"Connection accepted","attr":{"remote":"127.0.0.1:50114","connectionId":9,"connectionCount":4}}',
      record: {
        time: '2026-02-10T20:58:09.401Z',
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 's',
        message: 'Connection accepted',
        fields: {
          c: 'NETWORK',
          id: 22943,
          ctx: 'listener',
          attr: { remote: '127.0.0.1:50114', connectionId: 9, connectionCount: 4 },
        },
      },
    },
    {
      lines:
        '{"t":{"$date":"2026-02-10T21:00:00.005+01:00"},"s":"W","c":"CONTROL","id":22120,"svc":"-","ctx":"initandlisten","msg":"Access control is not enabled for the database","tags":["startupWarnings"]}',
      record: {
        time: '2026-02-10T20:00:00.005Z',
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 's',
        message: 'Access control is not enabled for the database',
        fields: { c: 'CONTROL', id: 22120, svc: '-', ctx: 'initandlisten', tags: ['startupWarnings'] },
      },
    },
    {
      lines:
        '{"t":{"$date":"2026-02-10T21:00:01.000Z"},"s":"D2","c":"QUERY","id":20914,"ctx":"conn7","msg":"Plan","attr":{"query":"{ a: 1"},"truncated":{"query":{"type":"string","size":20480}},"size":{"query":20480}}',
      record: {
        time: '2026-02-10T21:00:01.000Z',
        severityNumber: 5,
        level: 'D2',
        levelSource: 'letter',
        levelRule: 's',
        message: 'Plan',
        fields: {
          c: 'QUERY',
          id: 20914,
          ctx: 'conn7',
          attr: { query: '{ a: 1' },
          truncated: { query: { type: 'string', size: 20480 } },
          size: { query: 20480 },
        },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.s !== 'string' || typeof json.msg !== 'string') return undefined;
    const date = objectOf(json.t)?.$date;
    if (typeof date !== 'string') return undefined;
    const level = scaleLevel(scales.mongodb, json.s, 's', 'letter');
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: scanIso(date),
      level,
      message: json.msg,
      fields: rest as { c: string; id: number; ctx: string },
    };
  },
});
