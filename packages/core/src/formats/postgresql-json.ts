import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf } from './json-object.ts';

const own = new Set(['timestamp', 'error_severity', 'message']);

const fields = {
  pid: { type: 'integer', about: 'Process id of the backend' },
  user: { type: 'string', optional: true, about: 'Database user' },
  dbname: { type: 'string', optional: true, about: 'Database' },
  session_id: { type: 'string', optional: true, about: 'Session' },
  state_code: { type: 'string', optional: true, about: 'SQLSTATE' },
  detail: { type: 'string', optional: true, about: 'DETAIL' },
  hint: { type: 'string', optional: true, about: 'HINT' },
  context: { type: 'string', optional: true, about: 'CONTEXT' },
  statement: { type: 'string', optional: true, about: 'The statement that was run' },
  application_name: { type: 'string', optional: true, about: 'Name that the client gave itself' },
  backend_type: { type: 'string', optional: true, about: 'Kind of process, for example client backend' },
} as const satisfies FieldDeclarations;

/** PostgreSQL's jsonlog. */
export const postgresqlJson = defineFormat({
  id: 'postgresql-json',
  title: 'PostgreSQL as JSON (jsonlog)',
  family: 'database',
  specification: 'https://www.postgresql.org/docs/current/runtime-config-logging.html#RUNTIME-CONFIG-LOGGING-JSONLOG',
  signature: 'JSON keys: timestamp, pid, error_severity, message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"timestamp":"2026-02-27 08:15:00.127 UTC","user":"shop","dbname":"orders","pid":77,"remote_host":"10.0.0.7","remote_port":52144,"session_id":"65dd.4d","line_num":1,"ps":"INSERT","state_code":"23505","error_severity":"ERROR","message":"duplicate key value violates unique constraint \\"orders_pkey\\"","detail":"Key (id)=(7) already exists.","hint":"Try another one.","context":"SQL function \\"place\\"","statement":"insert into orders values (7)","application_name":"api","backend_type":"client backend","query_id":0}',
      record: {
        time: '2026-02-27T08:15:00.127Z',
        zoneName: 'UTC',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'error_severity',
        message: 'duplicate key value violates unique constraint "orders_pkey"',
        fields: {
          user: 'shop',
          dbname: 'orders',
          pid: 77,
          session_id: '65dd.4d',
          state_code: '23505',
          detail: 'Key (id)=(7) already exists.',
          hint: 'Try another one.',
          context: 'SQL function "place"',
          statement: 'insert into orders values (7)',
          application_name: 'api',
          backend_type: 'client backend',
          ...{ remote_host: '10.0.0.7', remote_port: 52144, line_num: 1, ps: 'INSERT', query_id: 0 },
        },
      },
    },
    {
      lines:
        '{"timestamp":"2026-02-27 08:15:01.127 PST","pid":70,"error_severity":"LOG","message":"checkpoint complete: no error"}',
      record: {
        time: '2026-02-27T08:15:01.127Z',
        zoneAssumed: true,
        zoneName: 'PST',
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'error_severity',
        message: 'checkpoint complete: no error',
        fields: { pid: 70 },
      },
    },
    {
      lines:
        '{"timestamp":"2026-02-27 08:15:02.127 UTC","pid":79,"error_severity":"FATAL","message":"password authentication failed for user \\"shop\\""}',
      record: {
        time: '2026-02-27T08:15:02.127Z',
        zoneName: 'UTC',
        severityNumber: 18,
        level: 'FATAL',
        levelSource: 'field',
        levelRule: 'error_severity',
        message: 'password authentication failed for user "shop"',
        fields: { pid: 79 },
      },
    },
  ],
  parse({ json }) {
    if (json === undefined || typeof json.error_severity !== 'string' || typeof json.pid !== 'number') return undefined;
    const level = scaleLevel(scales.postgres, json.error_severity, 'error_severity');
    const rest = declaredFields(json, own, fields);
    if (level === undefined || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.timestamp),
      level,
      message: messageOf(json.message),
      fields: { ...rest, pid: json.pid },
    };
  },
});
