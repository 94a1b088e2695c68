import { unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';

const own = new Set(['version', 'short_message', 'timestamp', 'level']);

const fields = {
  host: { type: 'string', about: 'Host, source or application that sent the message' },
  full_message: { type: 'string', optional: true, about: 'Long message, a backtrace for example' },
  facility: { type: 'string', optional: true, about: 'Deprecated: what wrote the message' },
  file: { type: 'string', optional: true, about: 'Deprecated: file of the call site' },
  line: { type: 'number', optional: true, about: 'Deprecated: line of the call site' },
} as const satisfies FieldDeclarations;

/** GELF: syslog's levels, 0 is worst; seconds as a float; further fields begin with an underscore. */
export const gelf = defineFormat({
  id: 'gelf',
  title: 'Graylog Extended Log Format (GELF)',
  family: 'json',
  specification: 'https://go2docs.graylog.org/current/getting_in_log_data/gelf.html',
  signature: 'JSON keys: version (1.0 or 1.1), host, short_message; level 0–7',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"version":"1.1","host":"example.org","short_message":"A short message","full_message":"Backtrace here\\n\\nmore stuff","timestamp":1385053862.3072,"level":1,"_user_id":9001,"_some_info":"foo"}',
      record: {
        time: '2013-11-21T17:11:02.3072Z',
        severityNumber: 19,
        level: '1',
        levelSource: 'pri',
        levelRule: 'level',
        message: 'A short message',
        fields: {
          host: 'example.org',
          full_message: 'Backtrace here\n\nmore stuff',
          ...{ _user_id: 9001, _some_info: 'foo' },
        },
      },
    },
    {
      lines:
        '{"version":"1.0","host":"web-1","short_message":"GET /error 200","timestamp":"1769774465","level":6,"facility":"gunicorn","file":"app.py","line":42}',
      record: {
        time: '2026-01-30T12:01:05Z',
        severityNumber: 9,
        level: '6',
        levelSource: 'pri',
        levelRule: 'level',
        message: 'GET /error 200',
        fields: { host: 'web-1', facility: 'gunicorn', file: 'app.py', line: 42 },
      },
    },
    {
      lines: '{"version":"1.1","host":"web-1","short_message":"error page rendered","_container_name":"web"}',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'error page rendered',
        fields: { host: 'web-1', ...{ _container_name: 'web' } },
      },
    },
  ],
  parse(line) {
    const { json } = line;
    if (json === undefined || typeof json.short_message !== 'string') return undefined;
    const { version, level } = json;
    if (version !== '1.1' && version !== '1.0') return undefined;
    const reading = level === undefined ? unsetLevel : scaleLevel(scales.syslog, level as number, 'level', 'pri');
    const rest = declaredFields(json, own, fields);
    if (reading === undefined || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.timestamp),
      level: reading,
      message: json.short_message,
      fields: rest as { host: string },
    };
  },
});
