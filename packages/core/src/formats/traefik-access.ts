import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { toRequestLine } from './request-line.ts';

const own = new Set(['StartUTC', 'StartLocal', 'time', 'level', 'msg']);

const fields = {
  ClientHost: { type: 'string', optional: true, about: "The client's address" },
  RequestHost: { type: 'string', optional: true, about: 'Host asked for' },
  RequestMethod: { type: 'string', about: 'Request method' },
  RequestPath: { type: 'string', optional: true, about: 'Request target, query included' },
  DownstreamStatus: { type: 'integer', about: 'HTTP status that the client got; 0 when it went away' },
  DownstreamContentSize: { type: 'integer', optional: true, about: 'Bytes sent to the client' },
  OriginStatus: { type: 'integer', optional: true, about: 'HTTP status of the service' },
  Duration: { type: 'integer', optional: true, about: 'Nanoseconds the request took' },
  RouterName: { type: 'string', optional: true, about: 'Router that matched' },
  ServiceName: { type: 'string', optional: true, about: 'Service that answered' },
} as const satisfies FieldDeclarations;

/** Traefik's access log as JSON. Its key `level` is always `info`, a 502 included, and says nothing: the status counts. */
export const traefikAccess = defineFormat({
  id: 'traefik-access',
  title: 'Traefik access log as JSON',
  family: 'web',
  specification: 'https://doc.traefik.io/traefik/observability/access-logs/',
  signature: 'JSON keys: DownstreamStatus, RequestMethod, StartUTC',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"ClientAddr":"10.0.0.7:52654","ClientHost":"10.0.0.7","DownstreamContentSize":397,"DownstreamStatus":200,"Duration":3454189,"OriginStatus":200,"RequestHost":"shop.example.org","RequestMethod":"GET","RequestPath":"/error","RequestProtocol":"HTTP/2.0","RouterName":"shop@docker","ServiceName":"shop@docker","StartLocal":"2026-02-27T09:15:00.189830187+01:00","StartUTC":"2026-02-27T08:15:00.189830187Z","level":"info","msg":"","time":"2026-02-27T08:15:00Z"}',
      record: {
        time: '2026-02-27T08:15:00.189830187Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /error HTTP/2.0',
        fields: {
          ClientHost: '10.0.0.7',
          DownstreamContentSize: 397,
          DownstreamStatus: 200,
          Duration: 3454189,
          OriginStatus: 200,
          RequestHost: 'shop.example.org',
          RequestMethod: 'GET',
          RequestPath: '/error',
          RouterName: 'shop@docker',
          ServiceName: 'shop@docker',
          ...{ ClientAddr: '10.0.0.7:52654', RequestProtocol: 'HTTP/2.0' },
        },
      },
    },
    {
      lines:
        '{"ClientHost":"10.0.0.8","DownstreamStatus":502,"RequestMethod":"POST","RequestPath":"/pay","RequestProtocol":"HTTP/1.1","StartLocal":"2026-02-27T09:15:01.5+01:00","level":"info","msg":"","time":"2026-02-27T08:15:02Z"}',
      record: {
        time: '2026-02-27T08:15:01.5Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /pay HTTP/1.1',
        fields: {
          ClientHost: '10.0.0.8',
          DownstreamStatus: 502,
          RequestMethod: 'POST',
          RequestPath: '/pay',
          ...{ RequestProtocol: 'HTTP/1.1' },
        },
      },
    },
    {
      lines:
        '{"DownstreamStatus":0,"RequestMethod":"GET","RequestPath":"/feed","level":"info","msg":"","time":"2026-02-27T08:15:03Z"}',
      record: {
        time: '2026-02-27T08:15:03Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: 'GET /feed',
        fields: { DownstreamStatus: 0, RequestMethod: 'GET', RequestPath: '/feed' },
      },
    },
  ],
  parse(line, context) {
    const { json } = line;
    if (json === undefined) return undefined;
    const { DownstreamStatus: status, RequestMethod: method } = json;
    if (typeof status !== 'number' || typeof method !== 'string') return undefined;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.StartUTC ?? json.StartLocal ?? json.time),
      level: statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: toRequestLine(method, json.RequestPath, json.RequestProtocol),
      fields: { ...rest, DownstreamStatus: status, RequestMethod: method },
    };
  },
});
