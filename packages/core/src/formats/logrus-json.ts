import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';

const own = new Set(['time', 'level', 'msg', 'trace_id', 'span_id', 'request_id']);
const levels = new Set(['trace', 'debug', 'info', 'warning', 'error', 'fatal', 'panic']);

const fields = {
  error: { type: 'string', optional: true, about: 'The error (`WithError`)' },
  func: { type: 'string', optional: true, about: 'Function of the call site' },
  file: { type: 'string', optional: true, about: 'Call site: path:line' },
  status: { type: 'number', optional: true, about: 'HTTP status of a request; the level key counts, not this' },
} as const satisfies FieldDeclarations;

/** logrus' JSONFormatter: lower-case words, `warning` written out, RFC 3339 time, `msg`. */
export const logrusJson = defineFormat({
  id: 'logrus-json',
  title: 'logrus JSON (Go)',
  family: 'json',
  specification: 'https://pkg.go.dev/github.com/sirupsen/logrus#JSONFormatter',
  signature: 'JSON keys: level (lower case, warning written out), msg, time (ISO with zone); no pid',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  yieldsTo: ['traefik-access'],
  samples: [
    {
      lines: '{"level":"info","msg":"API request processed","status":401,"time":"2024-11-28T18:41:00+09:00"}',
      record: {
        time: '2024-11-28T09:41:00Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'level',
        message: 'API request processed',
        fields: { status: 401 },
      },
    },
    {
      lines:
        '{"error":"EOF","file":"/srv/main.go:40","func":"main.main","level":"warning","msg":"retrying","request_id":"r-4","span_id":"00f067aa0ba902b7","time":"2026-02-11T08:05:09Z","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736"}',
      record: {
        time: '2026-02-11T08:05:09Z',
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'level',
        message: 'retrying',
        requestId: 'r-4',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: { error: 'EOF', file: '/srv/main.go:40', func: 'main.main' },
      },
    },
    {
      lines: '{"level":"panic","msg":"no error, only panic","time":"2026-02-11T08:05:10.25Z"}',
      record: {
        time: '2026-02-11T08:05:10.25Z',
        severityNumber: 21,
        level: 'panic',
        levelSource: 'field',
        levelRule: 'level',
        message: 'no error, only panic',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.level !== 'string' || typeof json.msg !== 'string') return undefined;
    if (typeof json.time !== 'string' || !levels.has(json.level) || json.pid !== undefined) return undefined;
    const stamp = scanIso(json.time);
    const rest = declaredFields(json, own, fields);
    if (stamp?.zoned !== true || rest === undefined) return undefined;
    return {
      stamp,
      level: wordLevel(json.level, 'level'),
      message: json.msg,
      fields: rest,
      traceId: stringOf(json.trace_id),
      spanId: stringOf(json.span_id),
      requestId: stringOf(json.request_id),
    };
  },
});
