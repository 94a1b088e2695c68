import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, objectOf, restOf } from './json-object.ts';

const own = new Set(['timestamp', 'level', 'message', 'fields']);
const ownOfEvent = new Set(['message']);

const fields = {
  target: { type: 'string', about: 'Module that wrote the event' },
  fields: { type: 'object', optional: true, about: "The event's fields, without its message" },
  span: { type: 'object', optional: true, about: 'The innermost span: name and its fields' },
  spans: { type: 'array', optional: true, about: 'All spans around the event, from the outermost in' },
  filename: { type: 'string', optional: true, about: 'File of the call site' },
  line_number: { type: 'integer', optional: true, about: 'Line of the call site' },
  threadName: { type: 'string', optional: true, about: 'Thread' },
  threadId: { type: 'string', optional: true, about: 'For example ThreadId(1)' },
} as const satisfies FieldDeclarations;

/** tracing-subscriber's JSON: the message within `fields`, or beside them where events are flattened. */
export const rustTracing = defineFormat({
  id: 'rust-tracing',
  title: 'tracing (Rust)',
  family: 'json',
  specification: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/fmt/format/struct.Json.html',
  signature: 'JSON keys: timestamp (ISO), level (TRACE–ERROR), target, fields or message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"timestamp":"2025-10-17T22:09:20.139141Z","level":"INFO","fields":{"message":"no error so far","steps":12},"target":"mapf::testlib","span":{"name":"plan"},"spans":[{"agent":3,"name":"solve"},{"name":"plan"}]}',
      record: {
        time: '2025-10-17T22:09:20.139141Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'level',
        message: 'no error so far',
        fields: {
          fields: { steps: 12 },
          target: 'mapf::testlib',
          span: { name: 'plan' },
          spans: [{ agent: 3, name: 'solve' }, { name: 'plan' }],
        },
      },
    },
    {
      lines:
        '{"timestamp":"2026-02-11T08:05:09.000001Z","level":"ERROR","message":"connection refused","target":"gateway::upstream","filename":"src/upstream.rs","line_number":88,"threadName":"tokio-runtime-worker","threadId":"ThreadId(4)"}',
      record: {
        time: '2026-02-11T08:05:09.000001Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'level',
        message: 'connection refused',
        fields: {
          target: 'gateway::upstream',
          filename: 'src/upstream.rs',
          line_number: 88,
          threadName: 'tokio-runtime-worker',
          threadId: 'ThreadId(4)',
        },
      },
    },
    {
      lines:
        '{"timestamp":"2026-02-11T08:05:10.5Z","level":"TRACE","fields":{"queue":"mail"},"target":"worker","span":{"job":7,"name":"run"}}',
      record: {
        time: '2026-02-11T08:05:10.5Z',
        severityNumber: 1,
        level: 'TRACE',
        levelSource: 'field',
        levelRule: 'level',
        message: '',
        fields: { fields: { queue: 'mail' }, target: 'worker', span: { job: 7, name: 'run' } },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.target !== 'string') return undefined;
    const { timestamp, level, message } = json;
    if (typeof timestamp !== 'string' || typeof level !== 'string') return undefined;
    const event = objectOf(json.fields);
    if (event === undefined && typeof message !== 'string') return undefined;
    const reading = wordLevel(level, 'level');
    const rest = declaredFields(json, own, fields);
    if (reading === undefined || rest === undefined) return undefined;
    const ofEvent = event === undefined ? {} : { fields: restOf(event, ownOfEvent) };
    return {
      stamp: scanIso(timestamp),
      level: reading,
      message: messageOf(message ?? event?.message),
      fields: { ...rest, ...ofEvent } as { target: string },
    };
  },
});
