import { type HttpStatusScale, statusLevel } from '../levels/http-status.ts';
import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import type { Stamp } from '../time/stamp.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { stripAnsi } from './ansi.ts';

/** Keys under which software of all kinds writes one thing, the most telling first. */
export const timeKeys = [
  'time',
  'timestamp',
  'ts',
  '@timestamp',
  'date',
  'datetime',
  'eventTime',
  't',
  'Timestamp',
  'asctime',
  'created',
  'created_at',
] as const;
export const levelKeys = [
  'level',
  'severity',
  'lvl',
  'log.level',
  'loglevel',
  'log_level',
  'levelname',
  'Level',
  'severity_text',
  'severityText',
  'LEVEL',
  'Severity',
  'logLevel',
  'LogLevel',
  'SeverityText',
  'priority',
] as const;
export const messageKeys = [
  'message',
  'msg',
  'Message',
  'log',
  'event',
  'text',
  'body',
  'MESSAGE',
  'short_message',
  'description',
  'Body',
] as const;
export const traceKeys = ['trace_id', 'traceId', 'traceid', 'traceID', 'trace.id', 'TraceId'] as const;
export const spanKeys = ['span_id', 'spanId', 'spanid', 'spanID', 'span.id', 'SpanId'] as const;
export const requestKeys = [
  'request_id',
  'requestId',
  'requestID',
  'req_id',
  'reqId',
  'RequestId',
  'correlation_id',
  'correlationId',
] as const;
export const statusKeys = [
  'status',
  'status_code',
  'statusCode',
  'http_status',
  'http.status_code',
  'http.response.status_code',
  'response_code',
] as const;

/** What a key is usually for. */
export type Role = 'time' | 'level' | 'message' | 'traceId' | 'spanId' | 'requestId' | 'status';

/** A role, and how telling the key is: 0 is the best. */
export interface KeyRole {
  readonly role: Role;
  readonly rank: number;
}

const keysOfRoles: Readonly<Record<Role, readonly string[]>> = {
  time: timeKeys,
  level: levelKeys,
  message: messageKeys,
  traceId: traceKeys,
  spanId: spanKeys,
  requestId: requestKeys,
  status: statusKeys,
};

/** By key, as it is spelled above. */
export const roleOfKey: ReadonlyMap<string, KeyRole> = new Map(
  (Object.keys(keysOfRoles) as Role[]).flatMap((role) =>
    keysOfRoles[role].map((key, rank) => [key, { role, rank }] as const),
  ),
);

/** Keys of a time in parts. */
export interface SplitTime {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

const splitTime: SplitTime = { date: 'date', time: 'time', zone: 'tz' };

/** What named texts say by their usual keys; the others are fields. */
export interface NamedParts {
  readonly stamp: Stamp | undefined;
  /** Of a level key, else of an HTTP status. */
  readonly level: LevelReading | undefined;
  readonly message: string | undefined;
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
  readonly requestId: string | undefined;
  readonly fields: Record<string, string>;
}

/**
 * Time, level, message and ids of named texts. Of several keys for one thing the most telling counts whose text can be read as such; what is not used stays a
 * field. `date` and `time` in two keys are one time (with `tz`, where there is one).
 */
export function readNamed(
  values: ReadonlyMap<string, string>,
  httpStatus: HttpStatusScale,
  roles: ReadonlyMap<string, KeyRole> = roleOfKey,
  split: SplitTime = splitTime,
): NamedParts {
  const keys: Partial<Record<Role, string>> = {};
  const ranks: Partial<Record<Role, number>> = {};
  let stamp: Stamp | undefined;
  let level: LevelReading | undefined;
  let status: LevelReading | undefined;
  for (const [key, value] of values) {
    const known = roles.get(key);
    if (known === undefined || value === '') continue;
    const { role, rank } = known;
    if (rank >= (ranks[role] ?? Number.POSITIVE_INFINITY)) continue;
    if (role === 'time') {
      const found = parseTimeValue(value);
      if (found === undefined) continue;
      stamp = found;
    } else if (role === 'level') {
      const found = levelOfText(value, key);
      if (found === undefined) continue;
      level = found;
    } else if (role === 'status') {
      const found = value.length === 3 ? statusLevel(Number(value), httpStatus) : undefined;
      if (found === undefined) continue;
      status = found;
    }
    keys[role] = key;
    ranks[role] = rank;
  }
  const { time: timeKey, level: levelKey, message: messageKey, traceId, spanId, requestId } = keys;
  const used = new Set<string | undefined>([timeKey, levelKey, messageKey, traceId, spanId, requestId]);
  if (stamp === undefined) {
    stamp = dateAndTime(values, split);
    if (stamp !== undefined) used.add(split.date).add(split.time).add(split.zone);
  }
  const fields = Object.fromEntries(used.size === 1 ? values : [...values].filter(([key]) => !used.has(key)));
  const at = (key: string | undefined) => (key === undefined ? undefined : values.get(key));
  return {
    stamp,
    level: level ?? status,
    message: at(messageKey),
    traceId: at(traceId),
    spanId: at(spanId),
    requestId: at(requestId),
    fields,
  };
}

/** The time of a date and a clock in two keys, as FortiGate and access logs write it. */
function dateAndTime(values: ReadonlyMap<string, string>, split: SplitTime): Stamp | undefined {
  const date = values.get(split.date);
  const time = values.get(split.time);
  if (date?.length !== 10 || time === undefined || time.charCodeAt(2) !== 0x3a) return undefined;
  const zone = values.get(split.zone);
  return (
    (zone === undefined ? undefined : parseTimeValue(`${date} ${time}${zone}`)) ?? parseTimeValue(`${date} ${time}`)
  );
}

const slogSum = /^(DEBUG|INFO|WARN|ERROR)([+-]\d{1,3})$/;

/**
 * The level that a level key's text is: a word, its letter, log/slog's sum (`INFO+2`), or a number. Numbers of ten and more are pino's; smaller ones mean opposite things to
 * different software, so they decide nothing but are told as written. Undefined for other words.
 */
export function levelOfText(text: string, key: string): LevelReading | undefined {
  const word = stripAnsi(text).trim();
  return (
    wordLevel(word, key) ??
    (word.length === 1 ? scaleLevel(scales.letters, word.toUpperCase(), key) : sumLevel(word, key)) ??
    numericLevel(Number(word), word, key)
  );
}

/** As `levelOfText`, of a number whose text is `text`. */
export function numericLevel(value: number, text: string, key: string): LevelReading | undefined {
  if (value >= 10 && value < 100) return scaleLevel(scales.pino, value, key);
  return text === '' || Number.isNaN(value) ? undefined : { ...unsetLevel, text, source: 'field', rule: key };
}

function sumLevel(text: string, key: string): LevelReading | undefined {
  const match = slogSum.exec(text);
  const base = match === null ? undefined : wordLevel(match[1]!, key);
  if (base === undefined) return undefined;
  return { ...base, number: Math.min(Math.max(base.number + Number(match![2]), 1), 24), text };
}
