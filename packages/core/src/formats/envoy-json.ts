import { parseTimeValue } from '../time/time-value.ts';
import { envoyLevel } from './envoy-level.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';
import { toRequestLine } from './request-line.ts';

const fields = {
  response_code: { type: 'integer', about: 'HTTP status; 0 when no response was begun' },
  response_flags: { type: 'string', optional: true, about: 'What went wrong, for example UF,URX' },
  method: { type: 'string', optional: true, about: 'Request method; absent for TCP' },
  path: { type: 'string', optional: true, about: 'Request target, query included' },
  protocol: { type: 'string', optional: true, about: 'For example HTTP/2' },
  authority: { type: 'string', optional: true, about: 'Host that was asked' },
  bytes_received: { type: 'integer', optional: true, about: "Bytes of the request's body" },
  bytes_sent: { type: 'integer', optional: true, about: "Bytes of the response's body" },
  duration: { type: 'integer', optional: true, about: 'Milliseconds in all' },
  upstream_cluster: { type: 'string', optional: true, about: 'Cluster of the upstream' },
  upstream_host: { type: 'string', optional: true, about: 'Address of the upstream' },
} as const satisfies FieldDeclarations;

/** Access log of Envoy and Istio as JSON, by the keys that Istio's mesh configuration gives and Envoy's own examples use. */
export const envoyJson = defineFormat({
  id: 'envoy-json',
  title: 'Envoy and Istio access log (JSON)',
  family: 'web',
  specification: 'https://istio.io/latest/docs/tasks/observability/logs/access-log/',
  signature: 'JSON keys: start_time, response_code, response_flags',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"authority":"httpbin:8000","bytes_received":0,"bytes_sent":135,"connection_termination_details":null,"duration":4,"method":"GET","path":"/status/418","protocol":"HTTP/1.1","request_id":"84961386-6d84-929d-98bd-c5aee93b5c88","response_code":418,"response_code_details":"via_upstream","response_flags":"-","start_time":"2020-11-25T21:26:18.409Z","upstream_cluster":"outbound|8000||httpbin.foo.svc.cluster.local","upstream_host":"10.44.1.23:8000","upstream_service_time":"4"}',
      record: {
        time: '2020-11-25T21:26:18.409Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET /status/418 HTTP/1.1',
        fields: {
          authority: 'httpbin:8000',
          bytes_received: 0,
          bytes_sent: 135,
          duration: 4,
          method: 'GET',
          path: '/status/418',
          protocol: 'HTTP/1.1',
          response_code: 418,
          upstream_cluster: 'outbound|8000||httpbin.foo.svc.cluster.local',
          upstream_host: '10.44.1.23:8000',
          ...{ response_code_details: 'via_upstream', upstream_service_time: '4' },
        },
        requestId: '84961386-6d84-929d-98bd-c5aee93b5c88',
      },
    },
    {
      lines:
        '{"bytes_received":"0","bytes_sent":"0","duration":"1001","method":"-","path":"-","protocol":"-","response_code":"0","response_flags":"UF,URX","start_time":"2026-02-11T08:05:09.000Z"}',
      record: {
        time: '2026-02-11T08:05:09.000Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'response flags UF,URX',
        message: 'TCP',
        fields: {
          bytes_received: 0,
          bytes_sent: 0,
          duration: 1001,
          response_code: 0,
          response_flags: 'UF,URX',
        },
      },
    },
    {
      lines:
        '{"method":"POST","path":"/pay","protocol":"HTTP/2","response_code":0,"response_flags":"DC","start_time":"2026-02-11T08:05:10.000Z"}',
      record: {
        time: '2026-02-11T08:05:10.000Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'status 0, client gone',
        message: 'POST /pay HTTP/2',
        fields: { method: 'POST', path: '/pay', protocol: 'HTTP/2', response_code: 0, response_flags: 'DC' },
      },
    },
  ],
  parse({ json }, context) {
    if (json === undefined || json.response_code === undefined || json.response_flags === undefined) return undefined;
    const stamp = parseTimeValue(json.start_time);
    const rest = stamp === undefined ? undefined : declaredFields(plainValues(json), own, fields);
    if (rest === undefined) return undefined;
    const { response_code: status, response_flags: flags, method, path, protocol } = rest as Declared;
    return {
      stamp,
      level: envoyLevel(status, flags, { tcp: method === undefined }, context.httpStatus),
      message: method === undefined ? 'TCP' : toRequestLine(method, path, protocol),
      fields: { ...rest, response_code: status },
      requestId: stringOf(json.request_id),
    };
  },
});

const own = new Set(['start_time', 'request_id']);

type Declared = {
  readonly response_code: number;
} & Readonly<Partial<Record<'response_flags' | 'method' | 'path' | 'protocol', string>>>;

const counts = new Set(['response_code', 'bytes_received', 'bytes_sent', 'duration']);

/** Without what is not there, which is null or a dash; counts as numbers, which older releases write in quotes. */
function plainValues(json: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values = Object.entries(json).filter(([, value]) => value !== null && value !== '-');
  return Object.fromEntries(
    values.map(([key, value]) => [
      key,
      counts.has(key) && typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ]),
  );
}
