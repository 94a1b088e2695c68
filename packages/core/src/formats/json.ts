import { type HttpStatusScale, statusLevel } from '../levels/http-status.ts';
import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { jsonLevelIn } from '../spans/json-level-bytes.ts';
import type { Stamp } from '../time/stamp.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { defineFormat, type Parsed } from './format.ts';
import { jsonLevelOf } from './json-level.ts';
import { type JsonObject, messageOf, objectOf, restOf, stringOf } from './json-object.ts';
import { parseLevelText } from './level-text.ts';
import {
  levelKeys,
  levelOfText,
  messageKeys,
  numericLevel,
  requestKeys,
  spanKeys,
  statusKeys,
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
    {
      lines: '{"Timestamp":"27.02.2026 08:15:03","level":3,"LogLevel":"W","Body":"the level that is one counts"}',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'W',
        levelSource: 'field',
        levelRule: 'LogLevel',
        message: 'the level that is one counts',
        fields: { level: 3 },
      },
    },
    {
      lines: '{"log":{"level":"error","file":"a.c"},"message":"deeper"}',
      record: {
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'log.level',
        message: 'deeper',
        fields: { log: { level: 'error', file: 'a.c' } },
      },
    },
    {
      lines: '{"level":{"name":"WARN","value":30000},"msg":"deeper, too"}',
      record: {
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'level.name',
        message: 'deeper, too',
        fields: { level: { name: 'WARN', value: 30_000 } },
      },
    },
    {
      lines: '{"status_code":404,"msg":"no page of errors"}',
      record: {
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'no page of errors',
        fields: { status_code: 404 },
      },
    },
    {
      lines: '{"severity_number":18,"body":"OpenTelemetry\'s own number"}',
      record: {
        severityNumber: 18,
        levelSource: 'field',
        levelRule: 'severity_number',
        message: "OpenTelemetry's own number",
        fields: { severity_number: 18 },
      },
    },
    {
      lines: '{"request":{"method":"GET","uri":"/error"},"response":{"status":503},"latencies":{"kong":3}}',
      record: {
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: '',
        fields: { request: { method: 'GET', uri: '/error' }, response: { status: 503 }, latencies: { kong: 3 } },
      },
    },
  ],
  levelOf: jsonLevelOf,
  levelIn: jsonLevelIn,
  parse(line, { httpStatus }) {
    const { json: object } = line;
    return object === undefined ? undefined : readJson(object, httpStatus);
  },
});

/** Time, level and message of any JSON object by their usual keys; the other keys are its fields. */
function readJson(object: JsonObject, httpStatus: HttpStatusScale): Parsed<Record<string, unknown>> {
  const used = new Set<string>();
  const stamp = stampOf(object, used);
  const level = levelOf(object, used) ?? levelWithin(object) ?? statusOf(object, httpStatus) ?? unsetLevel;
  const messageKey = messageKeys.find((key) => isIn(object, key));
  if (messageKey !== undefined) used.add(messageKey);
  const traceId = take(object, traceKeys, used);
  const spanId = take(object, spanKeys, used);
  const requestId = take(object, requestKeys, used);
  const message = messageKey === undefined ? '' : messageOf(object[messageKey]);
  return { stamp, level, message, fields: restOf(object, used), traceId, spanId, requestId };
}

function isIn(object: JsonObject, key: string): boolean {
  return object[key] !== undefined && Object.hasOwn(object, key);
}

/** Of several keys the most telling that holds a time. */
function stampOf(object: JsonObject, used: Set<string>): Stamp | undefined {
  for (const key of timeKeys) {
    const stamp = isIn(object, key) ? parseTimeValue(object[key]) : undefined;
    if (stamp === undefined) continue;
    used.add(key);
    return stamp;
  }
  return undefined;
}

/** Of several keys the most telling that holds a severity; without one, what the first of them says. */
function levelOf(object: JsonObject, used: Set<string>): LevelReading | undefined {
  let told: LevelReading | undefined;
  for (const key of levelKeys) {
    const level = isIn(object, key) ? levelOfValue(object[key], key) : undefined;
    if (level === undefined) continue;
    told ??= level;
    if (level.number === 0) continue;
    told = level;
    break;
  }
  if (told !== undefined) used.add(told.rule);
  return told;
}

function levelOfValue(value: unknown, key: string): LevelReading | undefined {
  if (typeof value === 'string') return levelOfText(value, key) ?? ownLevel(value, key);
  return typeof value === 'number' ? numericLevel(value, String(value), key) : undefined;
}

/** A level of the software's own: told as written, of no severity that is known. */
function ownLevel(value: string, key: string): LevelReading | undefined {
  const text = value.trim();
  return parseLevelText(text) === undefined ? undefined : { ...unsetLevel, text, source: 'field', rule: key };
}

/** A level one object deeper (`log.level`, `level.name`), or OpenTelemetry's number of it. The key stays a field. */
function levelWithin(object: JsonObject): LevelReading | undefined {
  const named = stringOf(objectOf(object.level)?.name);
  const logged = stringOf(objectOf(object.log)?.level);
  const word =
    (named === undefined ? undefined : levelOfText(named, 'level.name')) ??
    (logged === undefined ? undefined : levelOfText(logged, 'log.level'));
  if (word !== undefined) return word;
  const key = severityNumberKeys.find((name) => isIn(object, name));
  const number = key === undefined ? undefined : object[key];
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > 24) return undefined;
  return { number, text: undefined, source: 'field', rule: key! };
}

const severityNumberKeys = ['severityNumber', 'severity_number', 'SeverityNumber'] as const;

/** An HTTP status, at the top or of a response. */
function statusOf(object: JsonObject, httpStatus: HttpStatusScale): LevelReading | undefined {
  const key = statusKeys.find((name) => isIn(object, name));
  const value = key === undefined ? objectOf(object.response)?.status : object[key];
  const isCode = typeof value === 'number' || (typeof value === 'string' && value.length === 3);
  return isCode ? statusLevel(Number(value), httpStatus) : undefined;
}

function take(object: JsonObject, keys: readonly string[], used: Set<string>): string | undefined {
  const key = keys.find((name) => isIn(object, name));
  const value = key === undefined ? undefined : stringOf(object[key]);
  if (value !== undefined) used.add(key!);
  return value;
}
