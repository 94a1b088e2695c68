import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { digitsEnd } from '../time/digits.ts';
import { parseEpochText } from '../time/epoch.ts';
import type { Stamp } from '../time/stamp.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { stringOf } from './json-object.ts';
import { toRequestLine } from './request-line.ts';
import { blanksEnd } from './text-cursor.ts';

const startKey = 'EdgeStartTimestamp';
const own = new Set([startKey, 'Datetime']);

const fields = {
  RayID: { type: 'string', optional: true, about: "Cloudflare's id of the request" },
  ClientIP: { type: 'string', optional: true, about: "The client's address" },
  ClientRequestHost: { type: 'string', optional: true, about: 'Host asked for' },
  ClientRequestMethod: { type: 'string', optional: true, about: 'Request method' },
  ClientRequestURI: { type: 'string', optional: true, about: 'Request target, query included' },
  ClientRequestUserAgent: { type: 'string', optional: true, about: 'User-Agent header' },
  EdgeResponseStatus: { type: 'integer', about: 'HTTP status that the client got; 0 when it went away' },
  EdgeResponseBytes: { type: 'integer', optional: true, about: 'Bytes sent to the client' },
  OriginResponseStatus: {
    type: 'integer',
    optional: true,
    about: 'HTTP status of the origin; 0 when it was not asked',
  },
  CacheCacheStatus: { type: 'string', optional: true, about: 'hit, miss, expired, dynamic, …' },
} as const satisfies FieldDeclarations;

/** Cloudflare's HTTP requests and firewall events, as Logpush and Logpull write them. No level of its own: the edge's status counts. */
export const cloudflareHttp = defineFormat({
  id: 'cloudflare-http',
  title: 'Cloudflare HTTP requests (Logpush)',
  family: 'cloud',
  specification: 'https://developers.cloudflare.com/logs/reference/log-fields/zone/http_requests/',
  signature: 'JSON keys: EdgeResponseStatus, and EdgeStartTimestamp, Datetime or RayID',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"ClientIP":"192.0.2.1","ClientRequestHost":"shop.example.org","ClientRequestMethod":"GET","ClientRequestURI":"/error?id=1","ClientRequestProtocol":"HTTP/2","ClientRequestUserAgent":"curl/8.5.0","EdgeResponseBytes":4096,"EdgeResponseStatus":200,"EdgeStartTimestamp": 1526810289280000001,"EdgeEndTimestamp":"2018-05-20T09:58:09Z","OriginResponseStatus":200,"CacheCacheStatus":"miss","RayID":"41ddf1740f67442d"}',
      record: {
        time: '2018-05-20T09:58:09.280000001Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /error?id=1 HTTP/2',
        requestId: '41ddf1740f67442d',
        fields: {
          ClientIP: '192.0.2.1',
          ClientRequestHost: 'shop.example.org',
          ClientRequestMethod: 'GET',
          ClientRequestURI: '/error?id=1',
          ClientRequestUserAgent: 'curl/8.5.0',
          EdgeResponseBytes: 4096,
          EdgeResponseStatus: 200,
          OriginResponseStatus: 200,
          CacheCacheStatus: 'miss',
          RayID: '41ddf1740f67442d',
          ...{ ClientRequestProtocol: 'HTTP/2', EdgeEndTimestamp: '2018-05-20T09:58:09Z' },
        },
      },
    },
    {
      lines:
        '{"EdgeStartTimestamp":"2026-02-27T08:15:01.5Z","RayID":"8d1f","ClientRequestMethod":"POST","ClientRequestURI":"/pay","EdgeResponseStatus":522}',
      record: {
        time: '2026-02-27T08:15:01.5Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /pay',
        requestId: '8d1f',
        fields: { RayID: '8d1f', ClientRequestMethod: 'POST', ClientRequestURI: '/pay', EdgeResponseStatus: 522 },
      },
    },
    {
      lines:
        '{"Action":"block","ClientIP":"192.0.2.7","ClientRequestMethod":"GET","ClientRequestPath":"/wp-login.php","Datetime":1772180102,"EdgeResponseStatus":403,"Source":"waf"}',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET /wp-login.php',
        fields: {
          ClientIP: '192.0.2.7',
          ClientRequestMethod: 'GET',
          EdgeResponseStatus: 403,
          ...{ Action: 'block', ClientRequestPath: '/wp-login.php', Source: 'waf' },
        },
      },
    },
    {
      lines: '{"RayID":"8d2f","ClientRequestMethod":"GET","ClientRequestURI":"/feed","EdgeResponseStatus":0}',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: 'GET /feed',
        requestId: '8d2f',
        fields: { RayID: '8d2f', ClientRequestMethod: 'GET', ClientRequestURI: '/feed', EdgeResponseStatus: 0 },
      },
    },
  ],
  parse(line, context) {
    const { json } = line;
    if (json === undefined) return undefined;
    const { EdgeResponseStatus: status, RayID: ray, ClientRequestURI: uri } = json;
    if (typeof status !== 'number') return undefined;
    if (json[startKey] === undefined && json.Datetime === undefined && ray === undefined) return undefined;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    return {
      stamp: nanosAt(line.text) ?? parseTimeValue(json[startKey] ?? json.Datetime),
      level: statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: toRequestLine(json.ClientRequestMethod, uri ?? json.ClientRequestPath, json.ClientRequestProtocol),
      fields: { ...rest, EdgeResponseStatus: status },
      requestId: stringOf(ray),
    };
  },
});

/** Nanoseconds written as a number, which JSON.parse rounds; undefined where the time is written otherwise. */
function nanosAt(text: string): Stamp | undefined {
  const key = text.indexOf(`"${startKey}":`);
  if (key < 0) return undefined;
  const at = blanksEnd(text, key + startKey.length + 3);
  const end = digitsEnd(text, at, 20);
  return end - at === 19 ? parseEpochText(text.slice(at, end)) : undefined;
}
