import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';

const own = new Set(['time', 'level', 'msg', 'trace_id', 'span_id', 'request_id']);

const fields = {
  source: { type: 'object', optional: true, about: 'Call site: function, file, line (`AddSource`)' },
} as const satisfies FieldDeclarations;

const bases: ReadonlyMap<string, number> = new Map([
  ['DEBUG', -4],
  ['INFO', 0],
  ['WARN', 4],
  ['ERROR', 8],
]);

/** log/slog's JSONHandler: `time`, `level`, `msg` in this order; levels between the four are written as a sum (`INFO+2`). */
export const slogJson = defineFormat({
  id: 'slog-json',
  title: 'log/slog JSON (Go)',
  family: 'json',
  specification: 'https://pkg.go.dev/log/slog#JSONHandler.Handle',
  signature: 'JSON keys: time (first, ISO), level (DEBUG, INFO, WARN, ERROR, or INFO+2), msg',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"time":"2024-04-06T18:58:23.435979+09:00","level":"INFO","msg":"using MySQL for metadata","source":{"function":"main.main","file":"/srv/main.go","line":40}}',
      record: {
        time: '2024-04-06T09:58:23.435979Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'level',
        message: 'using MySQL for metadata',
        fields: { source: { function: 'main.main', file: '/srv/main.go', line: 40 } },
      },
    },
    {
      lines:
        '{"time":"2026-02-11T08:05:09.123456789Z","level":"INFO+2","msg":"error rate back to normal","request_id":"r-2","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7"}',
      record: {
        time: '2026-02-11T08:05:09.123456789Z',
        severityNumber: 11,
        level: 'INFO+2',
        levelSource: 'field',
        levelRule: 'level',
        message: 'error rate back to normal',
        requestId: 'r-2',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: {},
      },
    },
    {
      lines: '{"time":"2026-02-11T08:05:10Z","level":"DEBUG-4","msg":"a trace level of one\'s own"}',
      record: {
        time: '2026-02-11T08:05:10Z',
        severityNumber: 1,
        level: 'DEBUG-4',
        levelSource: 'field',
        levelRule: 'level',
        message: "a trace level of one's own",
        fields: {},
      },
    },
    {
      lines: '{"time":"2026-02-11T08:05:11Z","level":"ERROR+40","msg":"far beyond"}',
      record: {
        time: '2026-02-11T08:05:11Z',
        severityNumber: 21,
        level: 'ERROR+40',
        levelSource: 'field',
        levelRule: 'level',
        message: 'far beyond',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { json, text } = line;
    if (!text.startsWith('{"time":"') || json === undefined || typeof json.msg !== 'string') return undefined;
    const { level, time } = json;
    if (typeof level !== 'string' || typeof time !== 'string') return undefined;
    const value = numberOf(level);
    const stamp = scanIso(time);
    const rest = declaredFields(json, own, fields);
    if (value === undefined || stamp?.zoned !== true || rest === undefined) return undefined;
    // what lies beyond the scale is its lowest or highest level
    const scaled = scaleLevel(scales.slog, Math.min(Math.max(value, -4), 12), 'level');
    return {
      stamp,
      level: { number: value < -4 ? 1 : scaled!.number, text: level, source: 'field', rule: 'level' },
      message: json.msg,
      fields: rest,
      traceId: stringOf(json.trace_id),
      spanId: stringOf(json.span_id),
      requestId: stringOf(json.request_id),
    };
  },
});

/** The number of a level as slog writes it; undefined when it is none. */
function numberOf(level: string): number | undefined {
  const match = /^(DEBUG|INFO|WARN|ERROR)([+-]\d{1,3})?$/.exec(level);
  return match === null ? undefined : bases.get(match[1]!)! + Number(match[2] ?? 0);
}
