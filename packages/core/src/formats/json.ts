import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { jsonLevelIn } from '../spans/json-level-bytes.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { defineFormat, type Parsed } from './format.ts';
import { jsonLevelOf } from './json-level.ts';
import { type JsonObject, messageOf, restOf, stringOf } from './json-object.ts';
import { parseLevelText } from './level-text.ts';
import {
  levelKeys,
  levelOfText,
  messageKeys,
  numericLevel,
  requestKeys,
  spanKeys,
  timeKeys,
  traceKeys,
} from './usual-keys.ts';

/** One JSON object a line (RFC 8259) of nobody's known layout: time, level and message by their usual keys, first found wins. */
export const json = defineFormat({
  id: 'json',
  title: 'One JSON object a line',
  family: 'generic',
  specification: 'https://www.rfc-editor.org/rfc/rfc8259',
  signature: 'a JSON object of no family that is known by its keys',
  fields: {},
  openFields: true,
  starts: '{',
  joins: false,
  yieldsTo: 'all',
  samples: [
    {
      lines: '{"ts":"2026-01-30T12:01:05","level":"INFO","msg":"User logged in"}',
      record: {
        time: '2026-01-30T12:01:05Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'level',
        message: 'User logged in',
        fields: {},
      },
    },
    {
      lines:
        '{"date":"2026-01-30 12:01:05.5","severity":"warning","text":"error budget at 4%","request_id":"r-1","shard":3}',
      record: {
        time: '2026-01-30T12:01:05.5Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'error budget at 4%',
        requestId: 'r-1',
        fields: { shard: 3 },
      },
    },
    {
      lines: '{"event":"error page shown","stream":"stderr"}',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'error page shown',
        fields: { stream: 'stderr' },
      },
    },
    {
      lines: '{"t":1769774465,"lvl":" 40 ","log":"numbers from ten on are read like pino\'s"}',
      record: {
        time: '2026-01-30T12:01:05Z',
        severityNumber: 13,
        level: '40',
        levelSource: 'field',
        levelRule: 'lvl',
        message: "numbers from ten on are read like pino's",
        fields: {},
      },
    },
    {
      lines: '{"level":"audit","msg":"key read"}',
      record: {
        severityNumber: 0,
        level: 'audit',
        levelSource: 'field',
        levelRule: 'level',
        message: 'key read',
        fields: {},
      },
    },
    {
      lines: '{"priority":3,"shard":{"id":7}}',
      record: {
        severityNumber: 0,
        level: '3',
        levelSource: 'field',
        levelRule: 'priority',
        message: '',
        fields: { shard: { id: 7 } },
      },
    },
  ],
  levelOf: jsonLevelOf,
  levelIn: jsonLevelIn,
  parse(line) {
    const { json: object } = line;
    return object === undefined ? undefined : readJson(object);
  },
});

/** Time, level and message of any JSON object by their usual keys; the other keys are its fields. */
function readJson(object: JsonObject): Parsed<Record<string, unknown>> {
  const timeKey = keyOf(object, timeKeys);
  const stamp = timeKey === undefined ? undefined : parseTimeValue(object[timeKey]);
  const levelKey = keyOf(object, levelKeys);
  const level = levelKey === undefined ? undefined : levelOfValue(object[levelKey], levelKey);
  const messageKey = keyOf(object, messageKeys);
  const traceKey = keyOf(object, traceKeys);
  const spanKey = keyOf(object, spanKeys);
  const requestKey = keyOf(object, requestKeys);
  const used = new Set<string>();
  if (stamp !== undefined) used.add(timeKey!);
  if (level !== undefined) used.add(levelKey!);
  if (messageKey !== undefined) used.add(messageKey);
  const traceId = take(object, traceKey, used);
  const spanId = take(object, spanKey, used);
  const requestId = take(object, requestKey, used);
  const message = messageKey === undefined ? '' : messageOf(object[messageKey]);
  return { stamp, level: level ?? unsetLevel, message, fields: restOf(object, used), traceId, spanId, requestId };
}

function keyOf(object: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) if (object[key] !== undefined && Object.hasOwn(object, key)) return key;
  return undefined;
}

function take(object: JsonObject, key: string | undefined, used: Set<string>): string | undefined {
  const value = key === undefined ? undefined : stringOf(object[key]);
  if (value !== undefined) used.add(key!);
  return value;
}

/** A level of the software's own: told as written, of no severity that is known. */
function ownLevel(value: string, key: string): LevelReading | undefined {
  const text = value.trim();
  return parseLevelText(text) === undefined ? undefined : { ...unsetLevel, text, source: 'field', rule: key };
}

function levelOfValue(value: unknown, key: string): LevelReading | undefined {
  if (typeof value === 'string') return levelOfText(value, key) ?? ownLevel(value, key);
  return typeof value === 'number' ? numericLevel(value, String(value), key) : undefined;
}
