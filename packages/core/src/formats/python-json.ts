import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { type JsonObject, messageOf, stringOf } from './json-object.ts';

const own = new Set(['levelname', 'levelno', 'message', 'asctime', 'trace_id', 'span_id', 'request_id']);

const fields = {
  name: { type: 'string', optional: true, about: "The logger's name" },
  created: { type: 'number', optional: true, about: 'Epoch seconds' },
  module: { type: 'string', optional: true, about: 'Module of the call site' },
  funcName: { type: 'string', optional: true, about: 'Function of the call site' },
  filename: { type: 'string', optional: true, about: 'File of the call site' },
  pathname: { type: 'string', optional: true, about: 'Path of the call site' },
  lineno: { type: 'integer', optional: true, about: 'Line of the call site' },
  process: { type: 'integer', optional: true, about: 'Process id' },
  threadName: { type: 'string', optional: true, about: 'Thread' },
  exc_info: { type: 'unknown', optional: true, about: 'The exception with its traceback, as text; null when none' },
} as const satisfies FieldDeclarations;

/** Python's logging as JSON, by python-json-logger and its like: the attributes of LogRecord as keys. */
export const pythonJson = defineFormat({
  id: 'python-json',
  title: 'Python logging as JSON',
  family: 'json',
  specification: 'https://docs.python.org/3/library/logging.html#logrecord-attributes',
  signature: 'JSON keys: levelname or levelno (10–50), message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"asctime":"2026-02-11 08:05:09,123","levelname":"WARNING","name":"shop.pay","message":"card error, retrying","lineno":42,"pathname":"/srv/shop/pay.py","filename":"pay.py","module":"pay","funcName":"charge","process":11,"threadName":"MainThread"}',
      record: {
        time: '2026-02-11T08:05:09.123Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'levelname',
        message: 'card error, retrying',
        fields: {
          name: 'shop.pay',
          lineno: 42,
          pathname: '/srv/shop/pay.py',
          filename: 'pay.py',
          module: 'pay',
          funcName: 'charge',
          process: 11,
          threadName: 'MainThread',
        },
      },
    },
    {
      lines:
        '{"levelno":40,"created":1770797109.25,"message":"boom","exc_info":"Traceback (most recent call last):\\nValueError: boom","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","request_id":"r-9"}',
      record: {
        time: '2026-02-11T08:05:09.25Z',
        severityNumber: 17,
        level: '40',
        levelSource: 'field',
        levelRule: 'levelno',
        message: 'boom',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        requestId: 'r-9',
        fields: { created: 1770797109.25, exc_info: 'Traceback (most recent call last):\nValueError: boom' },
      },
    },
    {
      lines: '{"message":"worker ready","name":"shop","levelname":"INFO","timestamp":"2026-02-11T08:05:10Z"}',
      record: {
        time: '2026-02-11T08:05:10Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'levelname',
        message: 'worker ready',
        fields: { name: 'shop', ...{ timestamp: '2026-02-11T08:05:10Z' } },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || json.message === undefined) return undefined;
    const level = levelOf(json);
    const rest = level && declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.asctime ?? json.timestamp ?? json.created),
      level,
      message: messageOf(json.message),
      fields: rest,
      traceId: stringOf(json.trace_id),
      spanId: stringOf(json.span_id),
      requestId: stringOf(json.request_id),
    };
  },
});

function levelOf({ levelname, levelno }: JsonObject): LevelReading | undefined {
  if (typeof levelname === 'string') return wordLevel(levelname, 'levelname');
  return typeof levelno === 'number' ? scaleLevel(scales.python, levelno, 'levelno') : undefined;
}
