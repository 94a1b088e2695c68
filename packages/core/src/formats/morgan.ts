import { statusLevel } from '../levels/http-status.ts';
import { defineFormat } from './format.ts';

/** `tiny` and `dev` differ in the order of size and time. */
const layout =
  /^(?<method>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?<path>\/\S{0,4096}) (?<status>[1-5]\d\d) (?:(?<duration>\d{1,9}\.\d{1,6}) ms - (?<bytes>\d{1,15}|-)|(?<size>\d{1,15}|-) - (?<time>\d{1,9}\.\d{1,6}) ms)$/;

/** morgan's `tiny` and `dev` (Express). Its `common` and `combined` are access logs like any other. */
export const morgan = defineFormat({
  id: 'morgan',
  title: 'morgan tiny and dev (Express)',
  family: 'web',
  specification: 'https://github.com/expressjs/morgan#predefined-formats',
  signature: 'method, path, status, milliseconds and bytes, nothing else',
  fields: {
    method: { type: 'string', about: 'Request method' },
    path: { type: 'string', about: 'Request target, query included' },
    status: { type: 'integer', about: 'HTTP status' },
    durationMs: { type: 'number', about: 'Milliseconds until the headers were sent' },
    bytes: { type: 'integer', optional: true, about: "Bytes of the response's body" },
  },
  starts: 'GHPDO',
  needs: { word: ['words'] },
  joins: false,
  samples: [
    {
      lines: 'GET /orders?error=1 200 3.210 ms - 12',
      record: {
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /orders?error=1',
        fields: { method: 'GET', path: '/orders?error=1', status: 200, durationMs: 3.21, bytes: 12 },
      },
    },
    {
      lines: 'POST /orders 500 - - 17.002 ms',
      record: {
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /orders',
        fields: { method: 'POST', path: '/orders', status: 500, durationMs: 17.002 },
      },
    },
    {
      lines: 'DELETE /orders/7 404 9 - 1.120 ms',
      record: {
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'DELETE /orders/7',
        fields: { method: 'DELETE', path: '/orders/7', status: 404, durationMs: 1.12, bytes: 9 },
      },
    },
  ],
  parse({ text }, { httpStatus }) {
    if (text.length > 4200) return undefined;
    const match = layout.exec(text);
    if (match === null) return undefined;
    const { method, path, status, duration, time, bytes, size } = match.groups!;
    const length = bytes ?? size;
    return {
      level: statusLevel(Number(status), httpStatus),
      message: `${method} ${path}`,
      fields: {
        method: method!,
        path: path!,
        status: Number(status),
        durationMs: Number(duration ?? time),
        bytes: length === '-' ? undefined : Number(length),
      },
    };
  },
});
