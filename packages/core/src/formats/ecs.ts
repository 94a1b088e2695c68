import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, objectOf, stringOf } from './json-object.ts';

const own = new Set(['@timestamp', 'log.level', 'message', 'trace.id', 'span.id', 'http.request.id']);

const fields = {
  'ecs.version': { type: 'string', optional: true, about: 'Version of the schema, as a dotted key' },
  ecs: { type: 'object', optional: true, about: 'version, nested' },
  log: { type: 'object', optional: true, about: 'level, logger, origin, nested' },
  'log.logger': { type: 'string', optional: true, about: "The logger's name" },
  'service.name': { type: 'string', optional: true, about: 'Service' },
  'event.dataset': { type: 'string', optional: true, about: 'Data set' },
  'process.thread.name': { type: 'string', optional: true, about: 'Thread' },
  'error.type': { type: 'string', optional: true, about: 'Class of the error' },
  'error.message': { type: 'string', optional: true, about: 'Message of the error' },
  'error.stack_trace': { type: 'unknown', optional: true, about: 'Stack trace, as text or as a list of lines' },
} as const satisfies FieldDeclarations;

/** Elastic Common Schema, as the ECS loggers write it: dotted or nested keys. */
export const ecs = defineFormat({
  id: 'ecs',
  title: 'Elastic Common Schema (ECS)',
  family: 'json',
  specification: 'https://www.elastic.co/docs/reference/ecs/logging/intro',
  signature: 'JSON keys: @timestamp, ecs.version, log.level, dotted or nested',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"@timestamp":"2025-01-13T09:58:13.631Z","log.level":"debug","message":"Rendering error page","ecs.version":"1.6.0","log":{"logger":"werkzeug","origin":{"function":"log"}}}',
      record: {
        time: '2025-01-13T09:58:13.631Z',
        severityNumber: 5,
        level: 'debug',
        levelSource: 'field',
        levelRule: 'log.level',
        message: 'Rendering error page',
        fields: { 'ecs.version': '1.6.0', log: { logger: 'werkzeug', origin: { function: 'log' } } },
      },
    },
    {
      lines:
        '{"@timestamp":"2026-02-11T08:05:09.123Z","log.level":"ERROR","message":"boom","ecs.version":"1.2.0","service.name":"shop","event.dataset":"shop.log","process.thread.name":"main","log.logger":"shop.Pay","error.type":"java.lang.IllegalStateException","error.message":"boom","error.stack_trace":"java.lang.IllegalStateException: boom\\n\\tat shop.Pay.main(Pay.java:7)","trace.id":"4bf92f3577b34da6a3ce929d0e0e4736","span.id":"00f067aa0ba902b7","http.request.id":"r-5"}',
      record: {
        time: '2026-02-11T08:05:09.123Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'log.level',
        message: 'boom',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        requestId: 'r-5',
        fields: {
          'ecs.version': '1.2.0',
          'service.name': 'shop',
          'event.dataset': 'shop.log',
          'process.thread.name': 'main',
          'log.logger': 'shop.Pay',
          'error.type': 'java.lang.IllegalStateException',
          'error.message': 'boom',
          'error.stack_trace': 'java.lang.IllegalStateException: boom\n\tat shop.Pay.main(Pay.java:7)',
        },
      },
    },
    {
      lines:
        '{"@timestamp":"2026-02-11T08:05:10Z","log":{"level":"warn"},"ecs":{"version":"8.10.0"},"message":"slow","trace":{"id":"4bf92f3577b34da6a3ce929d0e0e4736"},"span":{"id":"00f067aa0ba902b7"}}',
      record: {
        time: '2026-02-11T08:05:10Z',
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'log.level',
        message: 'slow',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: {
          log: { level: 'warn' },
          ecs: { version: '8.10.0' },
          ...{ trace: { id: '4bf92f3577b34da6a3ce929d0e0e4736' }, span: { id: '00f067aa0ba902b7' } },
        },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json['@timestamp'] !== 'string') return undefined;
    if (typeof (json['ecs.version'] ?? objectOf(json.ecs)?.version) !== 'string') return undefined;
    const word = json['log.level'] ?? objectOf(json.log)?.level;
    const rest = declaredFields(json, own, fields);
    if (typeof word !== 'string' || rest === undefined) return undefined;
    const level = wordLevel(word, 'log.level');
    if (level === undefined) return undefined;
    return {
      stamp: scanIso(json['@timestamp']),
      level,
      message: messageOf(json.message),
      fields: rest,
      traceId: stringOf(json['trace.id'] ?? objectOf(json.trace)?.id),
      spanId: stringOf(json['span.id'] ?? objectOf(json.span)?.id),
      requestId: stringOf(json['http.request.id']),
    };
  },
});
