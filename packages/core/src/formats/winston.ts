import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, stringOf } from './json-object.ts';

const own = new Set(['level', 'message', 'timestamp', 'traceId', 'trace_id', 'spanId', 'span_id', 'requestId']);

const fields = {
  service: { type: 'string', optional: true, about: 'Service, from `defaultMeta`' },
  label: { type: 'string', optional: true, about: 'Label, from `format.label`' },
  stack: { type: 'string', optional: true, about: 'Stack trace, from `format.errors`' },
  ms: { type: 'string', optional: true, about: 'Since the record before, from `format.ms` (+12ms)' },
} as const satisfies FieldDeclarations;

/** winston's `format.json()`: npm's level words in lower case, `message`, `timestamp` where the program adds it. */
export const winston = defineFormat({
  id: 'winston',
  title: 'winston (Node.js)',
  family: 'json',
  specification: 'https://github.com/winstonjs/winston#formats',
  signature: "JSON keys: level (npm's words in lower case), message, timestamp; no time",
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  yieldsTo: ['access-json'],
  samples: [
    {
      lines:
        '{"level":"warn","message":"System resources running low","timestamp":"2024-11-12T14:59:27.393652+09:00","service":"api-service"}',
      record: {
        time: '2024-11-12T05:59:27.393652Z',
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'level',
        message: 'System resources running low',
        fields: { service: 'api-service' },
      },
    },
    {
      lines: '{"level":"verbose","message":"0 errors","label":"db","ms":"+12ms"}',
      record: {
        severityNumber: 7,
        level: 'verbose',
        levelSource: 'field',
        levelRule: 'level',
        message: '0 errors',
        fields: { label: 'db', ms: '+12ms' },
      },
    },
    {
      lines:
        '{"level":"error","message":"boom","stack":"Error: boom\\n    at main (/srv/app.js:1:7)","timestamp":"2026-02-11 08:05:09","requestId":"r-1","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7"}',
      record: {
        time: '2026-02-11T08:05:09Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'level',
        message: 'boom',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        requestId: 'r-1',
        fields: { stack: 'Error: boom\n    at main (/srv/app.js:1:7)' },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.level !== 'string' || json.message === undefined) return undefined;
    const { timestamp } = json;
    if (timestamp === null || (timestamp !== undefined && typeof timestamp !== 'string')) return undefined;
    if (json.time !== undefined || json.ts !== undefined || json.msg !== undefined) return undefined;
    const level = scaleLevel(scales.npm, json.level, 'level');
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(timestamp),
      level,
      message: messageOf(json.message),
      fields: rest,
      traceId: stringOf(json.traceId ?? json.trace_id),
      spanId: stringOf(json.spanId ?? json.span_id),
      requestId: stringOf(json.requestId),
    };
  },
});
