import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';

const own = new Set(['time', 'level', 'message']);

const fields = {
  logger: { type: 'string', optional: true, about: 'Name of the logger' },
  exception: { type: 'string', optional: true, about: 'The exception with its trace' },
} as const satisfies FieldDeclarations;

/** `YYYY-MM-DD HH:MM:SS.ffff`: NLog's longdate. Nobody else writes four digits. */
const longDateChars = 24;

/** NLog's JsonLayout with the attributes that its documentation shows. */
export const nlogJson = defineFormat({
  id: 'nlog-json',
  title: 'NLog as JSON',
  family: 'json',
  specification: 'https://github.com/NLog/NLog/wiki/JsonLayout',
  signature: 'JSON keys: time (longdate, four digits of fraction), level, message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines: '{ "time": "2010-01-01 12:34:56.0000", "level": "ERROR", "message": "hello, world" }',
      record: {
        time: '2010-01-01T12:34:56.0000Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'level',
        message: 'hello, world',
        fields: {},
      },
    },
    {
      lines:
        '{"time":"2026-02-27 08:15:01.9077","level":"Info","logger":"MyApp.Services.UserService","message":"no error","Threshold":80.0}',
      record: {
        time: '2026-02-27T08:15:01.9077Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'Info',
        levelSource: 'field',
        levelRule: 'level',
        message: 'no error',
        fields: { logger: 'MyApp.Services.UserService', ...{ Threshold: 80 } },
      },
    },
    {
      lines:
        '{"time":"2026-02-27 08:15:02.9077","level":"FATAL","logger":"MyApp.Program","message":"stopped","exception":"System.IO.IOException: disk"}',
      record: {
        time: '2026-02-27T08:15:02.9077Z',
        zoneAssumed: true,
        severityNumber: 21,
        level: 'FATAL',
        levelSource: 'field',
        levelRule: 'level',
        message: 'stopped',
        fields: { logger: 'MyApp.Program', exception: 'System.IO.IOException: disk' },
      },
    },
  ],
  parse({ json }) {
    if (json === undefined) return undefined;
    const { time, level, message } = json;
    if (typeof time !== 'string' || time.length !== longDateChars || time.charCodeAt(10) !== 0x20) return undefined;
    if (typeof level !== 'string' || typeof message !== 'string') return undefined;
    const stamp = scanIso(time);
    const reading = wordLevel(level, 'level');
    const rest = declaredFields(json, own, fields);
    if (stamp?.fraction.length !== 4 || reading === undefined || rest === undefined) return undefined;
    return { stamp, level: reading, message, fields: rest };
  },
});
