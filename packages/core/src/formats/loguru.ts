import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations, type FieldsOf, type ParseResult } from './format.ts';
import { type JsonObject, messageOf, objectOf } from './json-object.ts';

const own = new Set(['level', 'message', 'time', 'Level', 'Message', 'Time']);

const fields = {
  name: { type: 'string', optional: true, about: 'Module (`__name__`)' },
  module: { type: 'string', optional: true, about: "Module, from the file's name" },
  function: { type: 'string', optional: true, about: 'Function of the call site' },
  line: { type: 'integer', optional: true, about: 'Line of the call site' },
  file: { type: 'object', optional: true, about: 'File of the call site: name, path' },
  process: { type: 'object', optional: true, about: 'Process: id, name' },
  thread: { type: 'object', optional: true, about: 'Thread: id, name' },
  elapsed: { type: 'object', optional: true, about: 'Since the program started: repr, seconds' },
  exception: { type: 'unknown', optional: true, about: 'type, value, traceback; null when there was none' },
  extra: { type: 'object', optional: true, about: 'Bound values' },
} as const satisfies FieldDeclarations;

/** loguru's `serialize=True`: everything under `record`, the level an object; also such objects with keys of one's own case at the top. */
export const loguru = defineFormat({
  id: 'loguru',
  title: 'loguru (Python)',
  family: 'json',
  specification: 'https://loguru.readthedocs.io/en/stable/api/logger.html#record',
  signature: 'JSON keys: record.level.name and .no beside text, or Level.Name and Level.No',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"text":"2026-02-11 08:05:09.123 | WARNING  | shop.pay:charge:42 - retrying\\n","record":{"elapsed":{"repr":"0:00:01.5","seconds":1.5},"exception":null,"extra":{"order":7},"file":{"name":"pay.py","path":"/srv/shop/pay.py"},"function":"charge","level":{"icon":"⚠️","name":"WARNING","no":30},"line":42,"message":"retrying","module":"pay","name":"shop.pay","process":{"id":11,"name":"MainProcess"},"thread":{"id":140,"name":"MainThread"},"time":{"repr":"2026-02-11 08:05:09.123456+01:00","timestamp":1770793509.123456}}}',
      record: {
        time: '2026-02-11T07:05:09.123456Z',
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'level.no',
        message: 'retrying',
        fields: {
          elapsed: { repr: '0:00:01.5', seconds: 1.5 },
          exception: null,
          extra: { order: 7 },
          file: { name: 'pay.py', path: '/srv/shop/pay.py' },
          function: 'charge',
          line: 42,
          module: 'pay',
          name: 'shop.pay',
          process: { id: 11, name: 'MainProcess' },
          thread: { id: 140, name: 'MainThread' },
        },
      },
    },
    {
      lines:
        '{"text":"SUCCESS: no error\\n","record":{"level":{"icon":"✅","name":"SUCCESS","no":25},"message":"no error","time":{"repr":"2026-02-11 08:05:10.000001+00:00","timestamp":1770797110.000001}}}',
      record: {
        time: '2026-02-11T08:05:10.000001Z',
        severityNumber: 10,
        level: 'SUCCESS',
        levelSource: 'field',
        levelRule: 'level.no',
        message: 'no error',
        fields: {},
      },
    },
    {
      lines:
        '{"Time":"2024-11-15T19:02:14.40066+09:00","Level":{"Name":"DEBUG","No":10,"Icon":"🐞"},"File":"app_2.py","Line":366,"exception":null,"Message":"cache warmed"}',
      record: {
        time: '2024-11-15T10:02:14.40066Z',
        severityNumber: 5,
        level: 'DEBUG',
        levelSource: 'field',
        levelRule: 'Level.No',
        message: 'cache warmed',
        fields: { exception: null, ...{ File: 'app_2.py', Line: 366 } },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined) return undefined;
    const record = objectOf(json.record);
    if (record !== undefined)
      return typeof json.text === 'string'
        ? readRecord(record, 'level.no', objectOf(record.level), objectOf(record.time)?.repr, record.message)
        : undefined;
    const level = objectOf(json.Level);
    return readRecord(json, 'Level.No', level && { name: level.Name, no: level.No }, json.Time, json.Message);
  },
});

function readRecord(
  record: JsonObject,
  rule: string,
  level: JsonObject | undefined,
  time: unknown,
  message: unknown,
): ParseResult<FieldsOf<typeof fields>> {
  if (typeof level?.no !== 'number' || typeof level.name !== 'string' || typeof time !== 'string') return undefined;
  const reading = scaleLevel(scales.python, level.no, rule);
  const rest = declaredFields(record, own, fields);
  if (reading === undefined || rest === undefined) return undefined;
  return { stamp: scanIso(time), level: { ...reading, text: level.name }, message: messageOf(message), fields: rest };
}
