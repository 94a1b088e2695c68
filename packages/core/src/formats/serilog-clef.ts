import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { type JsonObject, messageOf, stringOf } from './json-object.ts';

const own = new Set(['@t', '@l', '@m', '@tr', '@sp', 'RequestId']);

const fields = {
  '@mt': { type: 'string', optional: true, about: 'Message template, its holes in braces' },
  '@i': { type: 'unknown', optional: true, about: "Event id: the template's hash, as text or number" },
  '@x': { type: 'string', optional: true, about: 'Exception with its stack trace' },
  '@r': { type: 'array', optional: true, about: 'Renderings of the holes that have a format' },
  SourceContext: { type: 'string', optional: true, about: 'Class that wrote the event' },
} as const satisfies FieldDeclarations;

/** Serilog's compact JSON (CLEF): `@t`, `@mt` or `@m`, and `@l` only where the level is not Information. */
export const serilogClef = defineFormat({
  id: 'serilog-clef',
  title: 'Serilog compact JSON (CLEF)',
  family: 'json',
  specification: 'https://github.com/serilog/serilog-formatting-compact#format-details',
  signature: 'JSON keys: @t (ISO), @mt or @m; @l absent means Information',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"@l":"WRN","@m":"High resource usage detected: CPU 91%","@mt":"High resource usage detected: CPU {CpuUsage}%","@t":"2024-11-12T16:36:11.376149+09:00","CpuUsage":91}',
      record: {
        time: '2024-11-12T07:36:11.376149Z',
        severityNumber: 13,
        level: 'WRN',
        levelSource: 'field',
        levelRule: '@l',
        message: 'High resource usage detected: CPU 91%',
        fields: { '@mt': 'High resource usage detected: CPU {CpuUsage}%', ...{ CpuUsage: 91 } },
      },
    },
    {
      lines:
        '{"@t":"2026-02-11T08:05:09.1234567Z","@mt":"{{{Method}}} of {@Order} took {Elapsed:0.0} ms, {Missing}","@r":["12.5"],"@i":"5a1f9e02","@tr":"4bf92f3577b34da6a3ce929d0e0e4736","@sp":"00f067aa0ba902b7","Method":"POST","Order":{"Id":7},"Elapsed":12.49,"SourceContext":"Shop.Orders","RequestId":"0HMV:1"}',
      record: {
        time: '2026-02-11T08:05:09.1234567Z',
        severityNumber: 9,
        levelSource: 'field',
        levelRule: '@l absent',
        message: '{POST} of {"Id":7} took 12.5 ms, {Missing}',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        requestId: '0HMV:1',
        fields: {
          '@mt': '{{{Method}}} of {@Order} took {Elapsed:0.0} ms, {Missing}',
          '@r': ['12.5'],
          '@i': '5a1f9e02',
          SourceContext: 'Shop.Orders',
          ...{ Method: 'POST', Order: { Id: 7 }, Elapsed: 12.49 },
        },
      },
    },
    {
      lines:
        '{"@t":"2026-02-11T08:05:10Z","@m":"Could not start","@i":"9b2c","@l":"Fatal","@x":"System.Exception: boom\\n   at Shop.Program.Main()"}',
      record: {
        time: '2026-02-11T08:05:10Z',
        severityNumber: 21,
        level: 'Fatal',
        levelSource: 'field',
        levelRule: '@l',
        message: 'Could not start',
        fields: { '@i': '9b2c', '@x': 'System.Exception: boom\n   at Shop.Program.Main()' },
      },
    },
    {
      lines: '{"@t":"2026-02-11T08:05:11Z","@mt":"Cache miss for {Key:l}","@l":"VERBOSE","Key":"user:7"}',
      record: {
        time: '2026-02-11T08:05:11Z',
        severityNumber: 1,
        level: 'VERBOSE',
        levelSource: 'field',
        levelRule: '@l',
        message: 'Cache miss for user:7',
        fields: { '@mt': 'Cache miss for {Key:l}', ...{ Key: 'user:7' } },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json['@t'] !== 'string') return undefined;
    const text = json['@m'];
    const template = json['@mt'];
    if (typeof text !== 'string' && typeof template !== 'string') return undefined;
    const level = levelOf(json['@l']);
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: scanIso(json['@t']),
      level,
      message: typeof text === 'string' ? text : render(template as string, json),
      fields: rest,
      traceId: stringOf(json['@tr']),
      spanId: stringOf(json['@sp']),
      requestId: stringOf(json.RequestId),
    };
  },
});

function levelOf(value: unknown): ReturnType<typeof wordLevel> {
  if (value === undefined) return { number: 9, text: undefined, source: 'field', rule: '@l absent' };
  if (typeof value !== 'string') return undefined;
  return scaleLevel(scales.dotnet, value, '@l') ?? wordLevel(value, '@l');
}

/** A template with its holes filled; those with a format take the renderings of `@r` in turn, those without a property stay. */
function render(template: string, json: JsonObject): string {
  const renderings = Array.isArray(json['@r']) ? json['@r'].values() : [].values();
  return template.replace(/\{\{|\}\}|\{[^{}]{1,128}\}/g, (hole) => {
    if (hole === '{{' || hole === '}}') return hole[0]!;
    const colon = hole.indexOf(':');
    const rendered: unknown = colon < 0 ? undefined : renderings.next().value;
    if (rendered !== undefined) return messageOf(rendered);
    const name = hole.slice(hole[1] === '@' || hole[1] === '$' ? 2 : 1, colon < 0 ? -1 : colon);
    return Object.hasOwn(json, name) ? messageOf(json[name]) : hole;
  });
}
