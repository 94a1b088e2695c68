import { statusLevel } from '../levels/http-status.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';
import { goDurationMs } from './go-duration.ts';

const scanStamp = stampLayout('yyyy/MM/dd - HH:mm:ss');

/** Status, duration, address, method and path between bars. */
const head =
  /^ \| {0,3}(?<status>\d{3}) \| {0,16}(?<duration>[\d.]{1,20}[a-zµ][\w.µ]{0,20}) \| {0,40}(?<client>[\w.:%-]{1,64}) \| {0,2}(?<method>[A-Z]{3,16}) {0,10}(?:\| )?/;

/** Further columns that some put after the path. */
const tail = /^(?<path>[^|]{1,4096}?)(?: \| (?<bytes>\d{1,15}) bytes(?: \| (?<userAgent>[^|]{0,600}))?)?$/;

/** Access log of Go's gin. */
export const gin = defineFormat({
  id: 'gin',
  title: 'gin (Go)',
  family: 'web',
  specification: 'https://pkg.go.dev/github.com/gin-gonic/gin#Logger',
  signature: '[GIN] yyyy/mm/dd - time | status | duration | address | method and path',
  fields: {
    status: { type: 'integer', about: 'HTTP status' },
    durationMs: { type: 'number', about: 'Milliseconds the request took' },
    client: { type: 'string', about: "The client's address" },
    method: { type: 'string', about: 'Request method' },
    path: { type: 'string', about: 'Request target, query included' },
    bytes: { type: 'integer', optional: true, about: "Bytes of the response's body" },
    userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
  },
  starts: '[',
  samples: [
    {
      lines: '[GIN] 2026/02/27 - 08:15:00 | 200 |     953.125µs |       127.0.0.1 | GET      "/ping?error=1"',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /ping?error=1',
        fields: { status: 200, durationMs: 0.953125, client: '127.0.0.1', method: 'GET', path: '/ping?error=1' },
      },
    },
    {
      lines:
        '[GIN] 2026/02/27 - 08:15:01 | 500 |         953ms |   106.250.51.52 | PUT     | /users | 4164 bytes | curl/7.64.1',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'PUT /users',
        fields: {
          status: 500,
          durationMs: 953,
          client: '106.250.51.52',
          method: 'PUT',
          path: '/users',
          bytes: 4164,
          userAgent: 'curl/7.64.1',
        },
      },
    },
    {
      lines: '[GIN] 2026/02/27 - 08:15:02 | 404 |          1m2s |             ::1 | HEAD     "/nothing"',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'HEAD /nothing',
        fields: { status: 404, durationMs: 62000, client: '::1', method: 'HEAD', path: '/nothing' },
      },
    },
  ],
  parse({ text }, context) {
    const stamp = text.startsWith('[GIN] ') ? scanStamp(text, 6) : undefined;
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 240));
    if (match === null) return undefined;
    const { status, duration, client, method } = match.groups!;
    const durationMs = goDurationMs(duration!);
    const rest = tail.exec(text.slice(stamp.end + match[0].length, stamp.end + 8192));
    if (durationMs === undefined || rest === null) return undefined;
    const { path, bytes, userAgent } = rest.groups!;
    const target = path!.startsWith('"') && path!.endsWith('"') ? path!.slice(1, -1) : path!;
    return {
      stamp,
      level: statusLevel(Number(status), context.httpStatus),
      message: `${method} ${target}`,
      fields: {
        status: Number(status),
        durationMs,
        client: client!,
        method: method!,
        path: target,
        bytes: bytes === undefined ? undefined : Number(bytes),
        userAgent,
      },
    };
  },
});
