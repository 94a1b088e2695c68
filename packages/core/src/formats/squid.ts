import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { parseEpochText } from '../time/epoch.ts';
import { digits } from './charsets.ts';
import { presentColumn } from './columns.ts';
import { defineFormat } from './format.ts';

/** Time, milliseconds, client, result and status, bytes, method. */
const head =
  /^(?<time>\d{10}\.\d{3}) {1,6}(?<duration>-?\d{1,10}) (?<client>[^ ]{1,128}) (?<result>[A-Z][A-Z_]{2,60})\/(?<status>\d{3}) (?<bytes>\d{1,15}) (?<method>[A-Z][A-Z_-]{1,30}) /;

/** URL, user, how the origin was found and which it was, content type; log_mime_hdrs adds headers in brackets. */
const tail =
  /^(?<url>[^ ]{1,8192}) (?<user>[^ ]{1,256}) (?<hierarchy>[A-Z][A-Z_0-9]{2,60})\/(?<peer>[^ ]{1,256})(?: (?<contentType>[^ ]{1,256})| |$)/;

/** Squid's native access log; its `common` and `combined` are read by nginx-access. */
export const squid = defineFormat({
  id: 'squid',
  title: 'Squid access log (native)',
  family: 'web',
  specification: 'https://www.squid-cache.org/Doc/config/logformat/',
  signature: 'epoch.mmm milliseconds client RESULT/status bytes METHOD URL user HIERARCHY/peer type',
  fields: {
    durationMs: { type: 'integer', about: 'Milliseconds Squid was busy with it' },
    remoteAddr: { type: 'string', about: "The client's address" },
    result: { type: 'string', about: 'What Squid did, for example TCP_MISS' },
    status: { type: 'integer', about: 'HTTP status; 0 when there was none' },
    bytes: { type: 'integer', about: 'Bytes sent to the client, headers included' },
    method: { type: 'string', about: 'Request method; ICP_QUERY for ICP' },
    path: { type: 'string', about: 'URL' },
    user: { type: 'string', optional: true, about: 'Authenticated user' },
    hierarchy: { type: 'string', about: 'How the origin was found, for example HIER_DIRECT' },
    peer: { type: 'string', optional: true, about: 'Address of the origin or of the peer' },
    contentType: { type: 'string', optional: true, about: "The response's Content-Type" },
  },
  starts: digits,
  needs: { stamp: { behind: [] } },
  joins: false,
  samples: [
    {
      lines:
        '1066036250.603 310 192.0.2.16 TCP_MISS/200 2046 GET http://www.example.com/ - DIRECT/93.184.216.34 text/html',
      record: {
        time: '2003-10-13T09:10:50.603Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET http://www.example.com/',
        fields: {
          durationMs: 310,
          remoteAddr: '192.0.2.16',
          result: 'TCP_MISS',
          status: 200,
          bytes: 2046,
          method: 'GET',
          path: 'http://www.example.com/',
          hierarchy: 'DIRECT',
          peer: '93.184.216.34',
          contentType: 'text/html',
        },
      },
    },
    {
      lines: '1770797109.046      0 2001:db8::7 TCP_DENIED/407 4148 CONNECT example.org:443 bob HIER_NONE/- text/html',
      record: {
        time: '2026-02-11T08:05:09.046Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'CONNECT example.org:443',
        fields: {
          durationMs: 0,
          remoteAddr: '2001:db8::7',
          result: 'TCP_DENIED',
          status: 407,
          bytes: 4148,
          method: 'CONNECT',
          path: 'example.org:443',
          user: 'bob',
          hierarchy: 'HIER_NONE',
          contentType: 'text/html',
        },
      },
    },
    {
      lines:
        '1770797110.046   1204 10.0.0.7 TCP_MISS_ABORTED/000 0 GET http://example.org/error - HIER_DIRECT/example.org -',
      record: {
        time: '2026-02-11T08:05:10.046Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'status 0, aborted',
        message: 'GET http://example.org/error',
        fields: {
          durationMs: 1204,
          remoteAddr: '10.0.0.7',
          result: 'TCP_MISS_ABORTED',
          status: 0,
          bytes: 0,
          method: 'GET',
          path: 'http://example.org/error',
          hierarchy: 'HIER_DIRECT',
          peer: 'example.org',
        },
      },
    },
    {
      lines: '1770797111.046 0 10.0.0.9 UDP_MISS/000 56 ICP_QUERY http://example.org/ - HIER_NONE/- - [] []',
      record: {
        time: '2026-02-11T08:05:11.046Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: 'ICP_QUERY http://example.org/',
        fields: {
          durationMs: 0,
          remoteAddr: '10.0.0.9',
          result: 'UDP_MISS',
          status: 0,
          bytes: 56,
          method: 'ICP_QUERY',
          path: 'http://example.org/',
          hierarchy: 'HIER_NONE',
        },
      },
    },
  ],
  parse({ text }, context) {
    if (text.charCodeAt(10) !== 0x2e || text.charCodeAt(14) !== 0x20) return undefined;
    const start = head.exec(text.slice(0, 400));
    if (start === null) return undefined;
    const rest = tail.exec(text.slice(start[0].length, start[0].length + 9216));
    if (rest === null) return undefined;
    const { time, duration, client, result, bytes, method } = start.groups!;
    const { url, user, hierarchy, peer, contentType } = rest.groups!;
    const status = Number(start.groups!.status);
    const aborted = status === 0 && result!.includes('ABORTED');
    return {
      stamp: parseEpochText(time!),
      level: aborted
        ? { number: context.httpStatus.clientError, text: undefined, source: 'status', rule: 'status 0, aborted' }
        : (statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` }),
      message: `${method} ${url}`,
      fields: {
        durationMs: Number(duration),
        remoteAddr: client!,
        result: result!,
        status,
        bytes: Number(bytes),
        method: method!,
        path: url!,
        user: presentColumn(user),
        hierarchy: hierarchy!,
        peer: presentColumn(peer),
        contentType: presentColumn(contentType),
      },
    };
  },
});
