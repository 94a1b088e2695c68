import { scaleLevel, scales } from '../levels/scales.ts';
import { epochStamp, msStamp } from '../time/epoch.ts';
import type { Stamp } from '../time/stamp.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { type JsonObject, messageOf, objectOf, stringOf } from './json-object.ts';

const own = new Set(['instant', 'timeMillis', 'timestamp', 'nanoseconds', 'level', 'message', 'formattedMessage']);

const fields = {
  loggerName: { type: 'string', about: "The logger's name" },
  thread: { type: 'string', optional: true, about: 'Thread (Log4j 2)' },
  threadName: { type: 'string', optional: true, about: 'Thread (Logback)' },
  threadId: { type: 'integer', optional: true, about: "The thread's id" },
  threadPriority: { type: 'integer', optional: true, about: "The thread's priority" },
  loggerFqcn: { type: 'string', optional: true, about: "Class of the logger's caller" },
  endOfBatch: { type: 'boolean', optional: true, about: 'Whether it ends a batch of asynchronous events' },
  contextMap: { type: 'object', optional: true, about: 'Thread context (MDC)' },
  contextStack: { type: 'array', optional: true, about: 'Nested diagnostic context' },
  mdc: { type: 'object', optional: true, about: 'MDC (Logback)' },
  context: { type: 'object', optional: true, about: 'Logger context (Logback)' },
  sequenceNumber: { type: 'integer', optional: true, about: 'Number of the event (Logback)' },
  thrown: { type: 'object', optional: true, about: 'The exception (Log4j 2)' },
  throwable: { type: 'unknown', optional: true, about: 'The exception (Logback); null when there is none' },
} as const satisfies FieldDeclarations;

/** Log4j 2's JsonLayout and Logback's JsonEncoder: `loggerName`, and the time in one of their ways. */
export const log4j2Json = defineFormat({
  id: 'log4j2-json',
  title: 'Log4j 2 and Logback JSON',
  family: 'json',
  specification: 'https://logging.apache.org/log4j/2.x/manual/layouts.html#JSONLayout',
  signature: 'JSON keys: loggerName, level, message, and instant, timeMillis or timestamp',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"instant":{"epochSecond":1770797109,"nanoOfSecond":5000001},"thread":"main","level":"ERROR","loggerName":"com.example.Pay","message":"boom","thrown":{"name":"java.lang.IllegalStateException"},"endOfBatch":false,"loggerFqcn":"org.apache.logging.log4j.spi.AbstractLogger","contextMap":{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7"},"contextStack":[],"threadId":1,"threadPriority":5}',
      record: {
        time: '2026-02-11T08:05:09.005000001Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'level',
        message: 'boom',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: {
          thread: 'main',
          loggerName: 'com.example.Pay',
          thrown: { name: 'java.lang.IllegalStateException' },
          endOfBatch: false,
          loggerFqcn: 'org.apache.logging.log4j.spi.AbstractLogger',
          contextMap: { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' },
          contextStack: [],
          threadId: 1,
          threadPriority: 5,
        },
      },
    },
    {
      lines:
        '{"sequenceNumber":0,"timestamp":1770797109123,"nanoseconds":123456789,"level":"WARN","threadName":"main","loggerName":"shop","context":{"name":"default"},"mdc":{},"formattedMessage":"no error","throwable":null}',
      record: {
        time: '2026-02-11T08:05:09.123Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'level',
        message: 'no error',
        fields: {
          sequenceNumber: 0,
          threadName: 'main',
          loggerName: 'shop',
          context: { name: 'default' },
          mdc: {},
          throwable: null,
        },
      },
    },
    {
      lines: '{"timeMillis":1770797109123,"thread":"main","level":"TRACE","loggerName":"shop","message":"enter"}',
      record: {
        time: '2026-02-11T08:05:09.123Z',
        severityNumber: 1,
        level: 'TRACE',
        levelSource: 'field',
        levelRule: 'level',
        message: 'enter',
        fields: { thread: 'main', loggerName: 'shop' },
      },
    },
    {
      lines:
        '{"timestamp":"2024-11-15T19:02:14.40066+09:00","level":"INFO","threadName":"main","loggerName":"api","message":"ready","contextMap":{}}',
      record: {
        time: '2024-11-15T10:02:14.40066Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'level',
        message: 'ready',
        fields: { threadName: 'main', loggerName: 'api', contextMap: {} },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.loggerName !== 'string' || typeof json.level !== 'string') return undefined;
    const message = json.formattedMessage ?? json.message;
    const stamp = stampOf(json);
    const level = scaleLevel(scales.log4j, json.level, 'level');
    const rest = declaredFields(json, own, fields);
    if (message === undefined || stamp === undefined || level === undefined || rest === undefined) return undefined;
    const context = objectOf(json.contextMap ?? json.mdc);
    return {
      stamp,
      level,
      message: messageOf(message),
      fields: rest as { loggerName: string },
      traceId: stringOf(context?.traceId),
      spanId: stringOf(context?.spanId),
    };
  },
});

function stampOf({ instant, timeMillis, timestamp }: JsonObject): Stamp | undefined {
  if (typeof timeMillis === 'number') return msStamp(timeMillis);
  const parts = objectOf(instant);
  if (parts === undefined) return parseTimeValue(timestamp);
  const { epochSecond: seconds, nanoOfSecond: nanos } = parts;
  if (!isCount(seconds, 253_402_300_799) || !isCount(nanos, 999_999_999)) return undefined;
  return epochStamp(String(seconds), String(nanos).padStart(9, '0'), 0);
}

function isCount(value: unknown, max: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}
