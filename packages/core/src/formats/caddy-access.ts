import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, objectOf } from './json-object.ts';

const own = new Set(['ts', 'level', 'msg']);

const fields = {
  logger: { type: 'string', about: 'http.log.access, with the name of the log after it' },
  request: { type: 'object', about: 'remote_ip, method, host, uri, proto, headers' },
  status: { type: 'integer', about: 'HTTP status' },
  duration: { type: 'number', optional: true, about: 'Seconds the request took' },
  size: { type: 'integer', optional: true, about: "Bytes of the response's body" },
  bytes_read: { type: 'integer', optional: true, about: "Bytes of the request's body" },
  user_id: { type: 'string', optional: true, about: 'Authenticated user' },
  resp_headers: { type: 'object', optional: true, about: 'Headers of the response' },
} as const satisfies FieldDeclarations;

/** Caddy's access log. Its own level counts (info below 500, error from there on); the status where filters took that key out. */
export const caddyAccess = defineFormat({
  id: 'caddy-access',
  title: 'Caddy access log',
  family: 'web',
  specification: 'https://caddyserver.com/docs/logging#structured-logs',
  signature: 'JSON keys: logger (http.log.access…), request, status, ts',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"level":"info","ts":1646861401.5241024,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"127.0.0.1","remote_port":"41342","proto":"HTTP/2.0","method":"GET","host":"localhost","uri":"/error"},"bytes_read":0,"user_id":"","duration":0.000929675,"size":10900,"status":200,"resp_headers":{"Server":["Caddy"]}}',
      record: {
        time: '2022-03-09T21:30:01.524102Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'level',
        message: 'GET /error HTTP/2.0',
        fields: {
          logger: 'http.log.access',
          request: {
            remote_ip: '127.0.0.1',
            remote_port: '41342',
            proto: 'HTTP/2.0',
            method: 'GET',
            host: 'localhost',
            uri: '/error',
          },
          bytes_read: 0,
          user_id: '',
          duration: 0.000929675,
          size: 10900,
          status: 200,
          resp_headers: { Server: ['Caddy'] },
        },
      },
    },
    {
      lines:
        '{"level":"error","ts":"2026-02-11T08:05:09.000Z","logger":"http.log.access.log0","msg":"handled request","request":{"method":"POST","uri":"/pay","proto":"HTTP/1.1"},"status":502}',
      record: {
        time: '2026-02-11T08:05:09.000Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'level',
        message: 'POST /pay HTTP/1.1',
        fields: {
          logger: 'http.log.access.log0',
          request: { method: 'POST', uri: '/pay', proto: 'HTTP/1.1' },
          status: 502,
        },
      },
    },
    {
      lines:
        '{"ts":1770797110.5,"logger":"http.log.access","msg":"handled request","request":{"method":"GET","uri":"/","proto":"HTTP/3.0"},"status":0}',
      record: {
        time: '2026-02-11T08:05:10.5Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: 'GET / HTTP/3.0',
        fields: {
          logger: 'http.log.access',
          request: { method: 'GET', uri: '/', proto: 'HTTP/3.0' },
          status: 0,
        },
      },
    },
  ],
  parse(line, context) {
    const { json } = line;
    if (json === undefined || typeof json.logger !== 'string' || !json.logger.startsWith('http.log.access'))
      return undefined;
    const request = objectOf(json.request);
    const { status } = json;
    const rest = declaredFields(json, own, fields);
    if (request === undefined || typeof status !== 'number' || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.ts),
      level: wordLevel(messageOf(json.level), 'level') ??
        statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: `${messageOf(request.method)} ${messageOf(request.uri)} ${messageOf(request.proto)}`,
      fields: rest as { logger: string; request: typeof request; status: number },
    };
  },
});
