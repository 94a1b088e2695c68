import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';

const own = new Set(['level', 'ts', 'timestamp', 'msg', 'trace_id', 'span_id', 'request_id']);

const fields = {
  logger: { type: 'string', optional: true, about: "The logger's name" },
  caller: { type: 'string', optional: true, about: 'Call site: package/file.go:line' },
  function: { type: 'string', optional: true, about: 'Function of the call site' },
  stacktrace: { type: 'string', optional: true, about: 'Stack trace, from the error level on' },
  error: { type: 'string', optional: true, about: 'The error' },
} as const satisfies FieldDeclarations;

/** zap's production JSON: `ts` in float seconds (or as text with a `caller`), `msg`. Caddy, etcd and Kubernetes controllers write it. */
export const zapJson = defineFormat({
  id: 'zap-json',
  title: 'zap JSON (Go)',
  family: 'json',
  specification: 'https://pkg.go.dev/go.uber.org/zap#NewProductionEncoderConfig',
  signature: 'JSON keys: level, ts (float seconds), msg; or ts or timestamp (ISO), caller, msg',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines: '{"level":"info","ts":1761019822.3152757,"msg":"maxprocs: Leaving GOMAXPROCS=8: CPU quota undefined"}',
      record: {
        time: '2025-10-21T04:10:22.315276Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'level',
        message: 'maxprocs: Leaving GOMAXPROCS=8: CPU quota undefined',
        fields: {},
      },
    },
    {
      lines:
        '{"level":"warn","timestamp":"2024-11-12T14:13:36.574+0900","caller":"zap/main.go:84","msg":"Slow response detected","request_id":"r-3"}',
      record: {
        time: '2024-11-12T05:13:36.574Z',
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'level',
        message: 'Slow response detected',
        requestId: 'r-3',
        fields: { caller: 'zap/main.go:84' },
      },
    },
    {
      lines:
        '{"level":"DPANIC","ts":"2026-02-11T08:05:09.5Z","logger":"store","caller":"store/wal.go:7","function":"store.open","msg":"unreachable","error":"EOF","stacktrace":"main.main\\n\\t/srv/main.go:1","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7"}',
      record: {
        time: '2026-02-11T08:05:09.5Z',
        severityNumber: 18,
        level: 'DPANIC',
        levelSource: 'field',
        levelRule: 'level',
        message: 'unreachable',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: {
          logger: 'store',
          caller: 'store/wal.go:7',
          function: 'store.open',
          error: 'EOF',
          stacktrace: 'main.main\n\t/srv/main.go:1',
        },
      },
    },
    {
      lines: '{"level":"panic","ts":1770797110,"logger":"store","msg":"no space"}',
      record: {
        time: '2026-02-11T08:05:10Z',
        severityNumber: 19,
        level: 'panic',
        levelSource: 'field',
        levelRule: 'level',
        message: 'no space',
        fields: { logger: 'store' },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.level !== 'string' || typeof json.msg !== 'string') return undefined;
    if (json.request !== undefined && json.status !== undefined) return undefined; // an access log (Caddy)
    const time = json.ts ?? json.timestamp;
    if (typeof json.ts !== 'number' && (typeof time !== 'string' || typeof json.caller !== 'string')) return undefined;
    const level = scaleLevel(scales.zap, json.level, 'level') ?? wordLevel(json.level, 'level');
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(time),
      level,
      message: json.msg,
      fields: rest,
      traceId: stringOf(json.trace_id),
      spanId: stringOf(json.span_id),
      requestId: stringOf(json.request_id),
    };
  },
});
