import { type AnyFormat, type FieldDeclaration, formats, levelSources, severities } from '@logmill/core';

type JsonSchema = Record<string, unknown>;

const jsonTypes: Readonly<Record<FieldDeclaration['type'], JsonSchema>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  object: { type: 'object', additionalProperties: true },
  array: { type: 'array', items: {} },
  strings: { type: 'array', items: { type: 'string' } },
  unknown: {},
};

const text = (description: string): JsonSchema => ({ type: 'string', description });

/** What records of all formats have, besides `format` and `fields`. */
const common: Readonly<Record<string, JsonSchema>> = {
  lines: {
    type: 'array',
    prefixItems: [{ type: 'integer' }, { type: 'integer' }],
    minItems: 2,
    maxItems: 2,
    description: 'First and last line, from 1. Lines of other sources may lie between them.',
  },
  time: text('The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.'),
  observedTime: text('When the envelope’s runtime took the line in.'),
  severity: { type: 'string', enum: [...severities], description: 'OpenTelemetry’s range name.' },
  severityNumber: {
    type: 'integer',
    minimum: 0,
    maximum: 24,
    description: 'OpenTelemetry SeverityNumber; 0 when unset.',
  },
  level: text('The level as the log writes it.'),
  levelSource: { type: 'string', enum: [...levelSources], description: 'What the severity was read from.' },
  levelRule: text('The key or rule that decided.'),
  message: text('Joined lines are separated by a line feed.'),
  traceId: text('W3C trace id.'),
  spanId: text('W3C span id.'),
  requestId: text('The request’s own id.'),
  yearInferred: { type: 'boolean', description: 'The log wrote no year; it was inferred.' },
  zoneAssumed: { type: 'boolean', description: 'The log wrote no offset; the zone asked for was taken.' },
  zoneName: text('A zone abbreviation as written, recorded but not applied.'),
  precision: text('Smallest unit of `time` that the log wrote.'),
  patternId: text('With `patterns`: the id of the message’s pattern, as in a report of the same log.'),
  envelopes: {
    type: 'array',
    items: {
      type: 'object',
      properties: { format: { type: 'string' }, fields: { type: 'object', additionalProperties: true } },
      required: ['format', 'fields'],
      additionalProperties: false,
    },
    description: 'What was around the line, from the outermost in.',
  },
};

const required = [
  'lines',
  'severity',
  'severityNumber',
  'levelSource',
  'levelRule',
  'message',
  'yearInferred',
  'zoneAssumed',
];

/** A record of any format, told apart by `format`, its fields typed as the registry declares them. */
export const recordSchema: JsonSchema = {
  allOf: [{ type: 'object', properties: common, required }, { oneOf: (formats as readonly AnyFormat[]).map(recordOf) }],
  unevaluatedProperties: false,
};

function recordOf({ id, title, fields, openFields }: AnyFormat): JsonSchema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    description: title,
    properties: {
      format: { const: id, type: 'string' },
      fields: {
        type: 'object',
        properties: Object.fromEntries(
          names.map((name) => [name, { ...jsonTypes[fields[name]!.type], description: fields[name]!.about }]),
        ),
        required: names.filter((name) => fields[name]!.optional !== true),
        additionalProperties: openFields === true,
      },
    },
    required: ['format', 'fields'],
  };
}
