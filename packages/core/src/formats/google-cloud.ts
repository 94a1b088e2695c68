import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, objectOf, stringOf } from './json-object.ts';

const traceKey = 'logging.googleapis.com/trace';
const spanKey = 'logging.googleapis.com/spanId';
const own = new Set(['severity', 'message', 'textPayload', 'timestamp', 'time', traceKey, spanKey, 'trace', 'spanId']);

const fields = {
  logName: { type: 'string', optional: true, about: 'Name of the log, of exported entries' },
  insertId: { type: 'string', optional: true, about: 'Id of the entry' },
  resource: { type: 'object', optional: true, about: 'Monitored resource: type, labels' },
  labels: { type: 'object', optional: true, about: 'Labels' },
  jsonPayload: { type: 'object', optional: true, about: 'Structured payload' },
  httpRequest: { type: 'object', optional: true, about: 'The HTTP request' },
  receiveTimestamp: { type: 'string', optional: true, about: 'When the entry was received' },
  'logging.googleapis.com/labels': { type: 'object', optional: true, about: 'Labels' },
  'logging.googleapis.com/sourceLocation': { type: 'object', optional: true, about: 'Call site: file, line, function' },
} as const satisfies FieldDeclarations;

/** Google Cloud Logging: structured lines with `logging.googleapis.com/…` keys, and LogEntry as exported. */
export const googleCloud = defineFormat({
  id: 'google-cloud',
  title: 'Google Cloud Logging',
  family: 'json',
  specification: 'https://cloud.google.com/logging/docs/structured-logging',
  signature: "JSON keys: severity (Google's words, or 0–800), with logging.googleapis.com/… or logName or insertId",
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"severity":"ERROR","message":"There was an error in the application.","time":"2026-02-11T08:05:09.142Z","logging.googleapis.com/trace":"projects/shop/traces/4bf92f3577b34da6a3ce929d0e0e4736","logging.googleapis.com/spanId":"00f067aa0ba902b7","logging.googleapis.com/labels":{"user":"7"},"logging.googleapis.com/sourceLocation":{"file":"pay.go","line":"142","function":"charge"}}',
      record: {
        time: '2026-02-11T08:05:09.142Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'There was an error in the application.',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: {
          'logging.googleapis.com/labels': { user: '7' },
          'logging.googleapis.com/sourceLocation': { file: 'pay.go', line: '142', function: 'charge' },
        },
      },
    },
    {
      lines:
        '{"insertId":"42","jsonPayload":{"message":"times of no error","times":2},"httpRequest":{"status":200},"resource":{"type":"gae_app","labels":{}},"labels":{"a":"b"},"timestamp":"2026-02-11T08:05:10.000000001Z","severity":"NOTICE","logName":"projects/shop/logs/app","receiveTimestamp":"2026-02-11T08:05:11Z","trace":"projects/shop/traces/0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331"}',
      record: {
        time: '2026-02-11T08:05:10.000000001Z',
        severityNumber: 10,
        level: 'NOTICE',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'times of no error',
        traceId: '0af7651916cd43dd8448eb211c80319c',
        spanId: 'b7ad6b7169203331',
        fields: {
          insertId: '42',
          jsonPayload: { message: 'times of no error', times: 2 },
          httpRequest: { status: 200 },
          resource: { type: 'gae_app', labels: {} },
          labels: { a: 'b' },
          logName: 'projects/shop/logs/app',
          receiveTimestamp: '2026-02-11T08:05:11Z',
        },
      },
    },
    {
      lines:
        '{"textPayload":"worker ready","insertId":"43","severity":200,"timestamp":"2026-02-11T08:05:12Z","logName":"projects/shop/logs/stdout"}',
      record: {
        time: '2026-02-11T08:05:12Z',
        severityNumber: 9,
        level: '200',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'worker ready',
        fields: { insertId: '43', logName: 'projects/shop/logs/stdout' },
      },
    },
  ],
  parse(line) {
    const { json, text } = line;
    if (json === undefined) return undefined;
    const { severity } = json;
    if (typeof severity !== 'string' && typeof severity !== 'number') return undefined;
    if (json.logName === undefined && json.insertId === undefined && !text.includes('"logging.googleapis.com/'))
      return undefined;
    const level = scaleLevel(scales.gcp, severity, 'severity');
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.timestamp ?? json.time),
      level,
      message: messageOf(json.message ?? json.textPayload ?? objectOf(json.jsonPayload)?.message),
      fields: rest,
      traceId: lastPart(json[traceKey] ?? json.trace),
      spanId: stringOf(json[spanKey] ?? json.spanId),
    };
  },
});

/** The id at the end of `projects/…/traces/…`. */
function lastPart(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1) : undefined;
}
