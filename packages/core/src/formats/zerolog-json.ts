import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';

const own = new Set(['level', 'time', 'message', 'trace_id', 'span_id', 'request_id', 'req_id']);

const fields = {
  error: { type: 'unknown', optional: true, about: 'The error, as text or by a marshaller of its own' },
  caller: { type: 'string', optional: true, about: 'Call site: path:line' },
  stack: { type: 'unknown', optional: true, about: 'Stack trace: a list of func, line, source' },
  status: { type: 'number', optional: true, about: 'HTTP status of a request' },
  method: { type: 'string', optional: true, about: 'HTTP method of a request' },
} as const satisfies FieldDeclarations;

/** zerolog: lower-case words (numbers on request), `time` as RFC 3339 or Unix time, `message`. */
export const zerologJson = defineFormat({
  id: 'zerolog-json',
  title: 'zerolog JSON (Go)',
  family: 'json',
  specification: 'https://github.com/rs/zerolog#readme',
  signature: 'JSON keys: level (first; trace–panic or -1–5), time, message (last)',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"level":"info","method":"PUT","status":400,"time":"2024-11-12T14:17:27+09:00","message":"API request processed"}',
      record: {
        time: '2024-11-12T05:17:27Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'level',
        message: 'API request processed',
        fields: { method: 'PUT', status: 400 },
      },
    },
    {
      lines:
        '{"level":"error","error":"from error","stack":[{"func":"inner","line":"20","source":"errors.go"}],"request_id":"c1","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","time":1770797109,"caller":"/srv/main.go:21","message":""}',
      record: {
        time: '2026-02-11T08:05:09Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'level',
        message: '',
        requestId: 'c1',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: {
          error: 'from error',
          stack: [{ func: 'inner', line: '20', source: 'errors.go' }],
          caller: '/srv/main.go:21',
        },
      },
    },
    {
      lines: '{"level":-1,"time":1770797109123,"message":"levels as numbers"}',
      record: {
        time: '2026-02-11T08:05:09.123Z',
        severityNumber: 1,
        level: '-1',
        levelSource: 'field',
        levelRule: 'level',
        message: 'levels as numbers',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { json, text } = line;
    // zerolog appends: the level is the first key
    if (!text.startsWith('{"level":') || json === undefined || typeof json.message !== 'string') return undefined;
    const { time } = json;
    if ((typeof time !== 'string' && typeof time !== 'number') || json.msg !== undefined) return undefined;
    const level = levelOf(json.level);
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(time),
      level,
      message: json.message,
      fields: rest,
      traceId: stringOf(json.trace_id),
      spanId: stringOf(json.span_id),
      requestId: stringOf(json.request_id ?? json.req_id),
    };
  },
});

function levelOf(value: unknown): LevelReading | undefined {
  if (typeof value === 'number') return scaleLevel(scales.zerolog, value, 'level');
  return typeof value === 'string' ? wordLevel(value, 'level') : undefined;
}
