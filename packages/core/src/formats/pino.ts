import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { msStamp } from '../time/epoch.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, stringOf } from './json-object.ts';

const own = new Set(['level', 'time', 'msg', 'reqId', 'trace_id', 'span_id']);

const fields = {
  pid: { type: 'integer', optional: true, about: 'Process id' },
  hostname: { type: 'string', optional: true, about: 'Host the process runs on' },
  name: { type: 'string', optional: true, about: "The logger's name" },
  req: { type: 'object', optional: true, about: 'The request, by the standard serializer' },
  res: { type: 'object', optional: true, about: 'The response, by the standard serializer' },
  err: { type: 'object', optional: true, about: 'The error: type, message, stack' },
  responseTime: { type: 'number', optional: true, about: 'Milliseconds the request took (pino-http)' },
} as const satisfies FieldDeclarations;

/** pino: numeric levels 10 to 60, epoch milliseconds, `msg`. */
export const pino = defineFormat({
  id: 'pino',
  title: 'pino (Node.js)',
  family: 'json',
  specification: 'https://github.com/pinojs/pino/blob/main/docs/api.md',
  signature: 'JSON keys: level (10–60, or a word with pid and hostname), time (epoch ms), msg, no v',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"hostname":"my-service","level":30,"msg":"incoming request","name":"my-app","pid":843,"req":{"method":"GET"},"time":1731391316698}',
      record: {
        time: '2024-11-12T06:01:56.698Z',
        severityNumber: 9,
        level: '30',
        levelSource: 'field',
        levelRule: 'level',
        message: 'incoming request',
        fields: { hostname: 'my-service', name: 'my-app', pid: 843, req: { method: 'GET' } },
      },
    },
    {
      lines:
        '{"level":55,"time":1731391316698,"pid":1,"hostname":"a","reqId":"req-7","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","res":{"statusCode":200},"err":{"type":"Error"},"responseTime":1.5,"msg":"custom level"}',
      record: {
        time: '2024-11-12T06:01:56.698Z',
        severityNumber: 17,
        level: '55',
        levelSource: 'field',
        levelRule: 'level',
        message: 'custom level',
        requestId: 'req-7',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: { pid: 1, hostname: 'a', res: { statusCode: 200 }, err: { type: 'Error' }, responseTime: 1.5 },
      },
    },
    {
      lines: '{"level":30,"msg":"error budget ok"}',
      record: {
        severityNumber: 9,
        level: '30',
        levelSource: 'field',
        levelRule: 'level',
        message: 'error budget ok',
        fields: {},
      },
    },
    {
      lines: '{"level":"warn","time":"2024-11-12T06:01:56.698Z","pid":1,"hostname":"a","msg":"labels and isoTime"}',
      record: {
        time: '2024-11-12T06:01:56.698Z',
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'level',
        message: 'labels and isoTime',
        fields: { pid: 1, hostname: 'a' },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined) return undefined;
    const { level, time } = json;
    if (json.v !== undefined || json.levelname !== undefined || json.severity !== undefined) return undefined;
    // without pid and hostname (a `base` of null) only the numbers say pino
    const whole = json.pid !== undefined && json.hostname !== undefined;
    if (typeof level === 'number' ? level < 10 || level >= 100 : typeof level !== 'string' || !whole) return undefined;
    if (time === undefined ? json.msg === undefined : typeof time !== 'number' && !whole) return undefined;
    const reading =
      typeof level === 'number' ? scaleLevel(scales.pino, level, 'level') : wordLevel(level as string, 'level');
    const rest = declaredFields(json, own, fields);
    if (reading === undefined || rest === undefined) return undefined;
    return {
      stamp: typeof time === 'number' ? msStamp(time) : typeof time === 'string' ? scanIso(time) : undefined,
      level: reading,
      message: messageOf(json.msg),
      fields: rest,
      traceId: stringOf(json.trace_id),
      spanId: stringOf(json.span_id),
      requestId: json.reqId === undefined ? undefined : messageOf(json.reqId),
    };
  },
});
