import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import type { Stamp } from '../time/stamp.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { type JsonObject, messageOf, stringOf } from './json-object.ts';
import { parseRequestLine, toRequestLine } from './request-line.ts';

/** Keys that people give `$time_iso8601`, `$time_local` and `$msec`. */
const timeKeys = ['time_iso8601', '@timestamp', 'timestamp', 'time', 'time_local', 'msec', 'ts', 'date'] as const;
const addressKeys = ['remote_addr', 'remote_ip', 'remoteIP', 'client_ip', 'clientip', 'ip'] as const;
const methodKeys = ['request_method', 'method'] as const;
const targetKeys = ['request_uri', 'uri', 'url', 'path', 'request'] as const;
const protocolKeys = ['server_protocol', 'protocol'] as const;
const levelKeys = ['level', 'severity'] as const;

const fields = {
  remote_addr: { type: 'string', optional: true, about: "The client's address" },
  request: { type: 'string', optional: true, about: 'Request line' },
  request_method: { type: 'string', optional: true, about: 'Request method' },
  request_uri: { type: 'string', optional: true, about: 'Request target, query included' },
  status: { type: 'integer', about: 'HTTP status' },
  body_bytes_sent: { type: 'integer', optional: true, about: "Bytes of the response's body" },
  request_time: { type: 'number', optional: true, about: 'Seconds the request took' },
  http_user_agent: { type: 'string', optional: true, about: 'User-Agent header' },
} as const satisfies FieldDeclarations;

/**
 * An access log whose format writes JSON. Everyone chooses the keys; most name them after nginx's variables or as Go's frameworks do. Quoted numbers are read
 * as numbers.
 */
export const accessJson = defineFormat({
  id: 'access-json',
  title: 'Access log as JSON (nginx, Apache, Echo)',
  family: 'web',
  specification: 'https://nginx.org/en/docs/http/ngx_http_log_module.html#log_format',
  signature:
    'JSON keys: status (a number or its text), and of a request line, a method, a target, an address two or more',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{ "@timestamp": "2026-02-27T08:15:00+00:00", "remote_addr": "10.0.0.7", "remote_user": "", "body_bytes_sent": "157", "request_time": "0.004", "status": "200", "request": "GET /error HTTP/1.1", "request_method": "GET", "http_referrer": "", "http_user_agent": "curl/8.5.0" }',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /error HTTP/1.1',
        fields: {
          remote_addr: '10.0.0.7',
          body_bytes_sent: 157,
          request_time: 0.004,
          status: 200,
          request: 'GET /error HTTP/1.1',
          request_method: 'GET',
          http_user_agent: 'curl/8.5.0',
          ...{ remote_user: '', http_referrer: '' },
        },
      },
    },
    {
      lines:
        '{"time_local":"27/Feb/2026:09:15:01 +0100","remote_addr":"10.0.0.8","request_method":"POST","request_uri":"/pay","server_protocol":"HTTP/2.0","status":502,"request_time":1.5,"request_id":"r-7"}',
      record: {
        time: '2026-02-27T08:15:01Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /pay HTTP/2.0',
        requestId: 'r-7',
        fields: {
          remote_addr: '10.0.0.8',
          request_method: 'POST',
          request_uri: '/pay',
          status: 502,
          request_time: 1.5,
          ...{ server_protocol: 'HTTP/2.0', request_id: 'r-7' },
        },
      },
    },
    {
      lines:
        '{"msec":"1772180102.250","level":"warn","message":"[404] GET /no","remote_addr":"10.0.0.9","uri":"/no","status":"404","request_time":"-"}',
      record: {
        time: '2026-02-27T08:15:02.250Z',
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'level',
        message: '[404] GET /no',
        fields: { remote_addr: '10.0.0.9', status: 404, ...{ uri: '/no' } },
      },
    },
    {
      lines: '{"remote_addr":"10.0.0.9","request_method":"GET","uri":"/feed","status":"000"}',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: 'GET /feed',
        fields: { remote_addr: '10.0.0.9', request_method: 'GET', status: 0, ...{ uri: '/feed' } },
      },
    },
    {
      lines:
        '{"time":"2026-02-27T08:15:03.5Z","id":"","remote_ip":"10.0.0.9","host":"shop","method":"GET","uri":"/error","status":500,"error":"no route","latency":1203}',
      record: {
        time: '2026-02-27T08:15:03.5Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'GET /error',
        fields: {
          status: 500,
          ...{ id: '', remote_ip: '10.0.0.9', host: 'shop', method: 'GET', uri: '/error', error: 'no route' },
          ...{ latency: 1203 },
        },
      },
    },
  ],
  parse(line, context) {
    const { json } = line;
    const status = json === undefined ? undefined : numberIn(json.status);
    if (json === undefined || status === undefined || status > 999 || !isAccess(json)) return undefined;
    const time = timeOf(json);
    const levelKey = levelKeys.find((key) => typeof json[key] === 'string');
    const level = levelKey === undefined ? undefined : wordLevel(messageOf(json[levelKey]), levelKey);
    const own = new Set(['message', 'body_bytes_sent', 'request_time', 'status', time?.key ?? '', levelKey ?? '']);
    const numbers = {
      status,
      body_bytes_sent: numberIn(json.body_bytes_sent),
      request_time: numberIn(json.request_time),
    };
    const rest = declaredFields({ ...json, ...numbers }, own, fields);
    if (rest === undefined) return undefined;
    return {
      stamp: time?.stamp,
      level: level ?? statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: messageIn(json),
      fields: { ...rest, ...numbers },
      requestId: stringOf(json.request_id),
    };
  },
});

/** A request line, or two of its parts. With a level of its own, only what also has nginx's name for the address: else it is a program that tells of a request. */
function isAccess(json: JsonObject): boolean {
  if (parseRequestLine(messageOf(json.request)).protocol !== undefined) return true;
  if (typeof json.remote_addr !== 'string' && levelKeys.some((key) => json[key] !== undefined)) return false;
  const parts = [addressKeys, methodKeys, targetKeys].filter((keys) => textOf(json, keys) !== undefined);
  return parts.length >= 2;
}

function messageIn(json: JsonObject): string {
  const line = stringOf(json.request);
  if (line !== undefined && parseRequestLine(line).method !== undefined) return line;
  const written = stringOf(json.message);
  return written ?? toRequestLine(textOf(json, methodKeys), textOf(json, targetKeys), textOf(json, protocolKeys));
}

function textOf(json: JsonObject, keys: readonly string[]): string | undefined {
  const key = keys.find((name) => typeof json[name] === 'string');
  return key === undefined ? undefined : stringOf(json[key]);
}

function timeOf(json: JsonObject): { readonly key: string; readonly stamp: Stamp } | undefined {
  for (const key of timeKeys) {
    const stamp = json[key] === undefined ? undefined : parseTimeValue(json[key]);
    if (stamp !== undefined) return { key, stamp };
  }
  return undefined;
}

const decimal = /^\d{1,12}(?:\.\d{1,9})?$/;

/** A number, also in quotes; nginx writes a dash or nothing for what is not there. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && decimal.test(value) ? Number(value) : undefined;
}
