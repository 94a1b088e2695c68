import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';

const own = new Set(['@timestamp', '@version', 'level', 'level_value', 'message', 'traceId', 'spanId', 'requestId']);

const fields = {
  logger_name: { type: 'string', about: "The logger's name" },
  thread_name: { type: 'string', optional: true, about: 'Thread' },
  stack_trace: { type: 'string', optional: true, about: 'The exception with its stack trace' },
  tags: { type: 'strings', optional: true, about: 'Markers' },
} as const satisfies FieldDeclarations;

/** logstash-logback-encoder: Spring Boot's usual JSON, `@version` and `logger_name`, MDC entries at the top. */
export const logstashJson = defineFormat({
  id: 'logstash-json',
  title: 'Logstash JSON (logstash-logback-encoder)',
  family: 'json',
  specification: 'https://github.com/logfellow/logstash-logback-encoder#standard-fields',
  signature: 'JSON keys: @timestamp, level, logger_name, message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"@timestamp":"2026-02-11T08:05:09.123+01:00","@version":"1","message":"Started Shop in 3.2 seconds","logger_name":"com.example.Shop","thread_name":"main","level":"INFO","level_value":20000}',
      record: {
        time: '2026-02-11T07:05:09.123Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'level',
        message: 'Started Shop in 3.2 seconds',
        fields: { logger_name: 'com.example.Shop', thread_name: 'main' },
      },
    },
    {
      lines:
        '{"@timestamp":"2026-02-11T08:05:10.5Z","@version":"1","message":"boom","logger_name":"com.example.Pay","thread_name":"http-1","level":"ERROR","level_value":40000,"stack_trace":"java.lang.IllegalStateException: boom\\n\\tat com.example.Pay.run(Pay.java:7)","tags":["PAYMENT"],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7","requestId":"r-6"}',
      record: {
        time: '2026-02-11T08:05:10.5Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'level',
        message: 'boom',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        requestId: 'r-6',
        fields: {
          logger_name: 'com.example.Pay',
          thread_name: 'http-1',
          stack_trace: 'java.lang.IllegalStateException: boom\n\tat com.example.Pay.run(Pay.java:7)',
          tags: ['PAYMENT'],
        },
      },
    },
    {
      lines:
        '{"@timestamp":"2026-02-11T08:05:11Z","message":"no errors found","logger_name":"audit","level":"WARN","tenant":"t1"}',
      record: {
        time: '2026-02-11T08:05:11Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'level',
        message: 'no errors found',
        fields: { logger_name: 'audit', ...{ tenant: 't1' } },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json['@timestamp'] !== 'string' || typeof json.level !== 'string')
      return undefined;
    if (typeof json.message !== 'string') return undefined;
    const level = scaleLevel(scales.log4j, json.level, 'level');
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: scanIso(json['@timestamp']),
      level,
      message: json.message,
      fields: rest as { logger_name: string },
      traceId: stringOf(json.traceId),
      spanId: stringOf(json.spanId),
      requestId: stringOf(json.requestId),
    };
  },
});
