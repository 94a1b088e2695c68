import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { parseEpochText } from '../time/epoch.ts';
import type { Stamp } from '../time/stamp.ts';
import { defineFormat, type FieldDeclarations, type FieldsOf, type Parsed } from './format.ts';
import { type JsonObject, messageOf, objectOf, stringOf } from './json-object.ts';

const fields = {
  attributes: { type: 'object', about: "The record's attributes, by name" },
  resource: { type: 'object', about: "The resource's attributes, by name" },
  scope: { type: 'string', optional: true, about: 'Name of the instrumentation scope' },
  eventName: { type: 'string', optional: true, about: 'Name of the event' },
} as const satisfies FieldDeclarations;

type OtlpRecord = Parsed<FieldsOf<typeof fields>>;

/** OTLP as JSON, also the collector's file exporter: one line holds the records of several resources and scopes. */
export const otlpJson = defineFormat({
  id: 'otlp-json',
  title: 'OTLP logs as JSON (OpenTelemetry)',
  family: 'json',
  specification: 'https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding',
  signature: 'JSON key resourceLogs, in it scopeLogs and logRecords',
  fields,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeLogs":[{"scope":{"name":"shop.pay"},"logRecords":[{"timeUnixNano":"1700000000000000001","observedTimeUnixNano":"1700000000500000000","severityNumber":9,"severityText":"INFO","body":{"stringValue":"no error"},"attributes":[{"key":"n","value":{"intValue":"7"}},{"key":"ok","value":{"boolValue":true}},{"key":"ms","value":{"doubleValue":1.5}},{"key":"list","value":{"arrayValue":{"values":[{"stringValue":"a"}]}}},{"key":"map","value":{"kvlistValue":{"values":[{"key":"b","value":{"stringValue":"c"}}]}}},{"key":"raw","value":{"bytesValue":"AAE="}}],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7"},{"observedTimeUnixNano":"1700000001000000000","severityText":"odd","body":{"kvlistValue":{"values":[{"key":"step","value":{"intValue":"2"}}]}},"eventName":"step.done"}]}]}]}',
      record: [
        {
          time: '2023-11-14T22:13:20.000000001Z',
          observedTime: '2023-11-14T22:13:20.500000000Z',
          severityNumber: 9,
          level: 'INFO',
          levelSource: 'field',
          levelRule: 'severityNumber',
          message: 'no error',
          traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
          spanId: '00f067aa0ba902b7',
          fields: {
            attributes: { n: 7, ok: true, ms: 1.5, list: ['a'], map: { b: 'c' }, raw: 'AAE=' },
            resource: { 'service.name': 'shop' },
            scope: 'shop.pay',
          },
        },
        {
          time: '2023-11-14T22:13:21.000000000Z',
          observedTime: '2023-11-14T22:13:21.000000000Z',
          severityNumber: 0,
          level: 'odd',
          levelSource: 'field',
          levelRule: 'severityText',
          message: '{"step":2}',
          fields: { attributes: {}, resource: { 'service.name': 'shop' }, scope: 'shop.pay', eventName: 'step.done' },
        },
      ],
    },
    {
      lines:
        '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1770797109000000000","severityNumber":18,"body":{"stringValue":"boom"}}]}]}]}',
      record: {
        time: '2026-02-11T08:05:09.000000000Z',
        severityNumber: 18,
        levelSource: 'field',
        levelRule: 'severityNumber',
        message: 'boom',
        fields: { attributes: {}, resource: {} },
      },
    },
    {
      lines:
        '{"resourceLogs":[{"resource":{},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1770797110000000000","severityText":"WARN","body":{"intValue":12}},{"timeUnixNano":"1770797111000000000","traceId":"","body":{"intValue":"9007199254740993"}}]}]}]}',
      record: [
        {
          time: '2026-02-11T08:05:10.000000000Z',
          severityNumber: 13,
          level: 'WARN',
          levelSource: 'field',
          levelRule: 'severityText',
          message: '12',
          fields: { attributes: {}, resource: {} },
        },
        {
          time: '2026-02-11T08:05:11.000000000Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'none',
          message: '9007199254740993',
          fields: { attributes: {}, resource: {} },
        },
      ],
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || !Array.isArray(json.resourceLogs)) return undefined;
    const records: OtlpRecord[] = [];
    for (const ofResource of objectsIn(json.resourceLogs)) {
      const resource = attributesOf(objectOf(ofResource.resource)?.attributes);
      for (const ofScope of objectsIn(ofResource.scopeLogs)) {
        const scope = stringOf(objectOf(ofScope.scope)?.name);
        for (const record of objectsIn(ofScope.logRecords)) records.push(readRecord(record, resource, scope));
      }
    }
    return records.length === 0 ? undefined : records;
  },
});

function readRecord(record: JsonObject, resource: JsonObject, scope: string | undefined): OtlpRecord {
  const observed = nanosOf(record.observedTimeUnixNano);
  return {
    stamp: nanosOf(record.timeUnixNano) ?? observed,
    observed,
    level: levelOf(record),
    message: messageOf(valueIn(record.body)),
    fields: { attributes: attributesOf(record.attributes), resource, scope, eventName: stringOf(record.eventName) },
    traceId: stringOf(record.traceId) || undefined,
    spanId: stringOf(record.spanId) || undefined,
  };
}

/** The number is canonical (1 to 24); the text is the source's own. */
function levelOf({ severityNumber: number, severityText }: JsonObject): LevelReading {
  const text = stringOf(severityText) || undefined;
  if (Number.isInteger(number) && (number as number) >= 1 && (number as number) <= 24)
    return { number: number as number, text, source: 'field', rule: 'severityNumber' };
  if (text === undefined) return unsetLevel;
  return wordLevel(text, 'severityText') ?? { ...unsetLevel, text, source: 'field', rule: 'severityText' };
}

/** Nanoseconds as text; 0 says that the time is unknown. */
function nanosOf(value: unknown): Stamp | undefined {
  return typeof value === 'string' && value.length === 19 ? parseEpochText(value) : undefined;
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => objectOf(item) !== undefined) : [];
}

/** A list of key and value as an object. */
function attributesOf(value: unknown): JsonObject {
  return Object.fromEntries(objectsIn(value).map((pair) => [messageOf(pair.key), valueIn(pair.value)]));
}

/** What an AnyValue holds; undefined when it is empty. A 64-bit integer is a number where that loses nothing, else its text. */
function valueIn(value: unknown): unknown {
  const any = objectOf(value);
  if (any === undefined) return undefined;
  if (any.intValue !== undefined)
    return Number.isSafeInteger(Number(any.intValue)) ? Number(any.intValue) : any.intValue;
  const list = objectOf(any.arrayValue);
  if (list !== undefined) return objectsIn(list.values).map(valueIn);
  const pairs = objectOf(any.kvlistValue);
  if (pairs !== undefined) return attributesOf(pairs.values);
  return any.stringValue ?? any.boolValue ?? any.doubleValue ?? any.bytesValue;
}
