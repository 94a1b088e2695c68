import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, stringOf } from './json-object.ts';

const own = new Set(['level', 'time', 'msg', 'v', 'req_id']);

const fields = {
  name: { type: 'string', about: "The logger's name" },
  hostname: { type: 'string', about: 'Host the process runs on' },
  pid: { type: 'integer', about: 'Process id' },
  component: { type: 'string', optional: true, about: 'Part of the program, of child loggers' },
  src: { type: 'object', optional: true, about: 'Call site: file, line, func' },
  req: { type: 'object', optional: true, about: 'The request, by the standard serializer' },
  res: { type: 'object', optional: true, about: 'The response, by the standard serializer' },
  err: { type: 'object', optional: true, about: 'The error: message, name, stack' },
} as const satisfies FieldDeclarations;

/** bunyan: pino's numbers, ISO time, and the version of the record as `v`. */
export const bunyan = defineFormat({
  id: 'bunyan',
  title: 'bunyan (Node.js)',
  family: 'json',
  specification: 'https://github.com/trentm/node-bunyan#log-record-fields',
  signature: 'JSON keys: v, name, hostname, pid, level (10–60), time (ISO), msg',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"name":"renovate","hostname":"runner-3","pid":7,"level":20,"msg":"Found renovate.json config file","time":"2023-03-24T14:26:16.243Z","v":0}',
      record: {
        time: '2023-03-24T14:26:16.243Z',
        severityNumber: 5,
        level: '20',
        levelSource: 'field',
        levelRule: 'level',
        message: 'Found renovate.json config file',
        fields: { name: 'renovate', hostname: 'runner-3', pid: 7 },
      },
    },
    {
      lines:
        '{"name":"shop","hostname":"web-1","pid":4211,"component":"checkout","level":50,"err":{"message":"card declined","name":"PaymentError","stack":"PaymentError: card declined"},"msg":"card declined","time":"2026-02-11T08:05:09.001Z","src":{"file":"/srv/shop/pay.js","line":88,"func":"charge"},"v":0}',
      record: {
        time: '2026-02-11T08:05:09.001Z',
        severityNumber: 17,
        level: '50',
        levelSource: 'field',
        levelRule: 'level',
        message: 'card declined',
        fields: {
          name: 'shop',
          hostname: 'web-1',
          pid: 4211,
          component: 'checkout',
          err: { message: 'card declined', name: 'PaymentError', stack: 'PaymentError: card declined' },
          src: { file: '/srv/shop/pay.js', line: 88, func: 'charge' },
        },
      },
    },
    {
      lines:
        '{"name":"api","hostname":"web-2","pid":1,"req_id":"0b7a3d1e-5f","level":30,"req":{"method":"GET","url":"/error"},"res":{"statusCode":200},"latency":12,"msg":"request finish","time":"2026-02-11T08:05:10Z","v":0}',
      record: {
        time: '2026-02-11T08:05:10Z',
        severityNumber: 9,
        level: '30',
        levelSource: 'field',
        levelRule: 'level',
        message: 'request finish',
        requestId: '0b7a3d1e-5f',
        fields: {
          name: 'api',
          hostname: 'web-2',
          pid: 1,
          req: { method: 'GET', url: '/error' },
          res: { statusCode: 200 },
          ...{ latency: 12 },
        },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.v !== 'number') return undefined;
    const { level, time, msg } = json;
    if (typeof level !== 'number' || typeof time !== 'string' || msg === undefined) return undefined;
    const reading = scaleLevel(scales.pino, level, 'level');
    const rest = declaredFields(json, own, fields);
    if (reading === undefined || rest === undefined) return undefined;
    return {
      stamp: scanIso(time),
      level: reading,
      message: messageOf(msg),
      fields: rest as { name: string; hostname: string; pid: number },
      requestId: stringOf(json.req_id),
    };
  },
});
