import type { LevelReading } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { parseEpochText } from '../time/epoch.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf } from './json-object.ts';

const own = new Set(['__REALTIME_TIMESTAMP', 'PRIORITY', 'MESSAGE']);

const fields = {
  _MACHINE_ID: { type: 'string', optional: true, about: "The machine's id" },
  _BOOT_ID: { type: 'string', optional: true, about: "The boot's id" },
  _HOSTNAME: { type: 'string', optional: true, about: 'Host' },
  _PID: { type: 'string', optional: true, about: 'Process id, as text' },
  _COMM: { type: 'string', optional: true, about: "The process's name" },
  _SYSTEMD_UNIT: { type: 'string', optional: true, about: 'Unit the process belongs to' },
  _TRANSPORT: { type: 'string', optional: true, about: 'How the entry came: journal, stdout, syslog, kernel, audit' },
  SYSLOG_IDENTIFIER: { type: 'unknown', optional: true, about: 'Program name or tag; a list when it was sent twice' },
} as const satisfies FieldDeclarations;

/**
 * `journalctl -o json`: every value is text, microseconds included; bytes that are no text are a list of numbers. MESSAGE may itself be a line of another
 * format, whose level counts more than PRIORITY: systemd gives that to everything a service prints (`SyslogLevel=`), Docker by the stream's name.
 */
export const journaldJson = defineFormat({
  id: 'journald-json',
  title: 'systemd journal as JSON',
  family: 'json',
  specification: 'https://systemd.io/JOURNAL_EXPORT_FORMATS/#journal-json-format',
  signature: 'JSON keys: __REALTIME_TIMESTAMP (µs as text), MESSAGE; PRIORITY 0–7',
  fields,
  openFields: true,
  starts: '{',
  carries: true,
  joins: 'frames',
  samples: [
    {
      lines:
        '{"__REALTIME_TIMESTAMP":"1534860261221373","PRIORITY":"1","_MACHINE_ID":"3f1e","_BOOT_ID":"9ab2","_HOSTNAME":"frontend3","_TRANSPORT":"journal","_PID":"812","_COMM":"raidd","_SYSTEMD_UNIT":"raidd.service","SYSLOG_IDENTIFIER":"raidd","MESSAGE":"array degraded"}',
      record: {
        time: '2018-08-21T14:04:21.221373Z',
        severityNumber: 19,
        level: '1',
        levelSource: 'pri',
        levelRule: 'PRIORITY',
        message: 'array degraded',
        fields: {
          _MACHINE_ID: '3f1e',
          _BOOT_ID: '9ab2',
          _HOSTNAME: 'frontend3',
          _TRANSPORT: 'journal',
          _PID: '812',
          _COMM: 'raidd',
          _SYSTEMD_UNIT: 'raidd.service',
          SYSLOG_IDENTIFIER: 'raidd',
        },
      },
    },
    {
      lines: '{"__REALTIME_TIMESTAMP":"1770796800000001","PRIORITY":"6","MESSAGE":[195,169,27,91,109]}',
      record: {
        time: '2026-02-11T08:00:00.000001Z',
        severityNumber: 9,
        level: '6',
        levelSource: 'pri',
        levelRule: 'PRIORITY',
        message: 'é\u001b[m',
        fields: {},
      },
    },
    {
      lines: '{"__REALTIME_TIMESTAMP":"1770796800000002","PRIORITY":"7","MESSAGE":[233,40,33]}',
      record: {
        time: '2026-02-11T08:00:00.000002Z',
        severityNumber: 5,
        level: '7',
        levelSource: 'pri',
        levelRule: 'PRIORITY',
        message: '\ufffd(!',
        fields: {},
      },
    },
    {
      lines: '{"__REALTIME_TIMESTAMP":"1770796800000003","_TRANSPORT":"stdout","_HOSTNAME":"web-1","MESSAGE":null}',
      record: {
        time: '2026-02-11T08:00:00.000003Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: '',
        fields: { _TRANSPORT: 'stdout', _HOSTNAME: 'web-1' },
      },
    },
    {
      lines: '{"__REALTIME_TIMESTAMP":"1770796800000004","PRIORITY":"4","MESSAGE":["sent","twice"]}',
      record: {
        time: '2026-02-11T08:00:00.000004Z',
        severityNumber: 13,
        level: '4',
        levelSource: 'pri',
        levelRule: 'PRIORITY',
        message: '["sent","twice"]',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.__REALTIME_TIMESTAMP !== 'string') return undefined;
    const { MESSAGE: message, _HOSTNAME: host, _SYSTEMD_UNIT: unit, SYSLOG_IDENTIFIER: identifier, _PID: pid } = json;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    return {
      stamp: parseEpochText(json.__REALTIME_TIMESTAMP),
      level: priorityOf(json.PRIORITY),
      message: Array.isArray(message) ? textOfBytes(message) : messageOf(message),
      fields: rest,
      source: [host, unit, identifier, pid].map(messageOf).join(' '),
    };
  },
});

/** Undefined where PRIORITY is absent or none of 0 to 7. */
function priorityOf(priority: unknown): LevelReading | undefined {
  const level = scaleLevel(scales.syslog, messageOf(priority), 'PRIORITY', 'pri');
  return level && { ...level, assigned: true };
}

/** UTF-8 bytes as text, what is none replaced by U+FFFD; a list of something else stays a list. */
function textOfBytes(bytes: readonly unknown[]): string {
  if (!bytes.every((byte) => Number.isInteger(byte) && (byte as number) >= 0 && (byte as number) < 256))
    return messageOf(bytes);
  try {
    return decodeURIComponent(bytes.map((byte) => `%${(byte as number).toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return bytes.map((byte) => ((byte as number) < 128 ? String.fromCharCode(byte as number) : '\ufffd')).join('');
  }
}
