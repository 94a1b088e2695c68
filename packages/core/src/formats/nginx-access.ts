import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { digitAt, digitsEnd } from '../time/digits.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { type AccessTail, readAccessTail } from './access-tail.ts';
import { digits, letters } from './charsets.ts';
import { presentColumn } from './columns.ts';
import { defineFormat } from './format.ts';
import { readQuoted } from './quoted.ts';
import { parseRequestLine } from './request-line.ts';

const scanStamp = stampLayout('dd/MMM/yyyy:HH:mm:ss Z');

/** Common and combined access logs of nginx, Apache and whoever writes like them; a virtual host before, and after it what nginx's `main`, ingress-nginx and Traefik add. */
export const nginxAccess = defineFormat({
  id: 'nginx-access',
  title: 'Access log, common and combined (nginx, Apache)',
  family: 'web',
  specification: 'https://httpd.apache.org/docs/2.4/logs.html#accesslog',
  signature: 'address ident user [dd/Mon/yyyy:HH:MM:SS zone] "request" status bytes',
  fields: {
    virtualHost: { type: 'string', optional: true, about: 'Host and port in front of the line (vhost_combined)' },
    remoteAddr: { type: 'string', about: "The client's address or name" },
    ident: { type: 'string', optional: true, about: 'RFC 1413 identity' },
    user: { type: 'string', optional: true, about: 'Authenticated user' },
    method: { type: 'string', optional: true, about: 'Request method; absent when the request line was none' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    status: { type: 'integer', about: 'HTTP status' },
    bytes: { type: 'integer', optional: true, about: "Bytes of the response's body" },
    referer: { type: 'string', optional: true, about: 'Referer header' },
    userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
    forwardedFor: { type: 'string', optional: true, about: 'X-Forwarded-For header, where the log adds it' },
    requestBytes: { type: 'integer', optional: true, about: 'Bytes of the request, headers included (ingress-nginx)' },
    requestTimeSeconds: { type: 'number', optional: true, about: 'Seconds the request took, where the log adds it' },
    upstream: { type: 'string', optional: true, about: 'Name of the upstream or router (ingress-nginx, Traefik)' },
    upstreamAddr: {
      type: 'string',
      optional: true,
      about: 'Address or URL of the server behind (ingress-nginx, Traefik)',
    },
  },
  starts: `${digits}${letters}:-[`,
  needs: { marks: ['[', '"'] },
  joins: false,
  samples: [
    {
      lines: '127.0.0.1 bob frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326',
      record: {
        time: '2000-10-10T20:55:36Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /apache_pb.gif HTTP/1.0',
        fields: {
          remoteAddr: '127.0.0.1',
          ident: 'bob',
          user: 'frank',
          method: 'GET',
          path: '/apache_pb.gif',
          protocol: 'HTTP/1.0',
          status: 200,
          bytes: 2326,
        },
      },
    },
    {
      lines:
        'example.org:443 2001:db8::1 - - [01/Mar/2026:12:00:05 +0000] "GET /a?b=\\"c\\" HTTP/2.0" 503 - "https://example.org/error" "curl/8.5.0" 0.042',
      record: {
        time: '2026-03-01T12:00:05Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'GET /a?b="c" HTTP/2.0',
        fields: {
          virtualHost: 'example.org:443',
          remoteAddr: '2001:db8::1',
          method: 'GET',
          path: '/a?b="c"',
          protocol: 'HTTP/2.0',
          status: 503,
          referer: 'https://example.org/error',
          userAgent: 'curl/8.5.0',
          requestTimeSeconds: 0.042,
        },
      },
    },
    {
      lines: '10.0.0.7 - - [01/Mar/2026:12:00:06 +0000] "\\x16\\x03\\x01" 400 157 "-" "-"',
      record: {
        time: '2026-03-01T12:00:06Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: '\\x16\\x03\\x01',
        fields: { remoteAddr: '10.0.0.7', status: 400, bytes: 157 },
      },
    },
    {
      lines: '10.0.0.7 - - [01/Mar/2026:12:00:07 +0000] "-" 000 0 "-" "-"',
      record: {
        time: '2026-03-01T12:00:07Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: '-',
        fields: { remoteAddr: '10.0.0.7', status: 0, bytes: 0 },
      },
    },
    {
      lines:
        '10.0.0.7 - - [01/Mar/2026:12:00:08 +0000] "GET / HTTP/1.1" 304 0 "-" "curl/8.5.0" "203.0.113.9, 10.1.0.2" rt=0.120 uct="0.000"',
      record: {
        time: '2026-03-01T12:00:08Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET / HTTP/1.1',
        fields: {
          remoteAddr: '10.0.0.7',
          method: 'GET',
          path: '/',
          protocol: 'HTTP/1.1',
          status: 304,
          bytes: 0,
          userAgent: 'curl/8.5.0',
          forwardedFor: '203.0.113.9, 10.1.0.2',
          requestTimeSeconds: 0.12,
        },
      },
    },
    {
      lines:
        '10.0.0.7 - - [01/Mar/2026:12:00:09 +0000] "POST /pay HTTP/2.0" 502 559 "-" "curl/8.5.0" 31 5.003 [shop-pay-80] [] 10.1.0.9:8080, 10.1.0.8:8080 0, 0 5.001, 0.002 504, 502 1cf1bdba0d9b87dd5a94d8a3c6b4d4b1',
      record: {
        time: '2026-03-01T12:00:09Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /pay HTTP/2.0',
        fields: {
          remoteAddr: '10.0.0.7',
          method: 'POST',
          path: '/pay',
          protocol: 'HTTP/2.0',
          status: 502,
          bytes: 559,
          userAgent: 'curl/8.5.0',
          requestBytes: 31,
          requestTimeSeconds: 5.003,
          upstream: 'shop-pay-80',
          upstreamAddr: '10.1.0.9:8080',
        },
        requestId: '1cf1bdba0d9b87dd5a94d8a3c6b4d4b1',
      },
    },
    {
      lines:
        '10.0.0.7 - bob [01/Mar/2026:12:00:10 +0000] "GET / HTTP/1.1" 404 19 "-" "-" 7 "shop@docker" "http://10.1.0.9:8080" 25ms',
      record: {
        time: '2026-03-01T12:00:10Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET / HTTP/1.1',
        fields: {
          remoteAddr: '10.0.0.7',
          user: 'bob',
          method: 'GET',
          path: '/',
          protocol: 'HTTP/1.1',
          status: 404,
          bytes: 19,
          requestTimeSeconds: 0.025,
          upstream: 'shop@docker',
          upstreamAddr: 'http://10.1.0.9:8080',
        },
      },
    },
  ],
  parse(line, context) {
    const { text } = line;
    const bracket = text.indexOf('[');
    // three or four words stand before the stamp; a name, an address and a user together are shorter than this
    if (bracket < 6 || bracket > 600 || digitAt(text, bracket + 1) < 0) return undefined;
    const stamp = scanStamp(text, bracket + 1);
    if (stamp === undefined || !text.startsWith('] "', stamp.end)) return undefined;
    const words = text.slice(0, bracket - 1).split(' ', 5);
    if (words.length < 3 || words.length > 4) return undefined;
    const request = readQuoted(text, stamp.end + 2);
    if (request === undefined || text.charCodeAt(request.end) !== 0x20) return undefined;
    const statusEnd = digitsEnd(text, request.end + 1, 4);
    if (statusEnd !== request.end + 4) return undefined;
    const status = Number(text.slice(request.end + 1, statusEnd));
    const address = words.length - 3;
    const bytesEnd = digitsEnd(text, statusEnd + 1, 19);
    const bytes = bytesEnd > statusEnd + 1 ? Number(text.slice(statusEnd + 1, bytesEnd)) : undefined;
    const referer = readQuoted(text, Math.max(bytesEnd, statusEnd + 2) + 1);
    const userAgent = referer === undefined ? undefined : readQuoted(text, referer.end + 1);
    const { requestId, ...tail } = userAgent === undefined ? none : readAccessTail(text, userAgent.end);
    const { method, path, protocol } = parseRequestLine(request.value);
    return {
      stamp,
      level: statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: request.value,
      fields: {
        virtualHost: address > 0 ? words[0] : undefined,
        remoteAddr: words[address]!,
        ident: presentColumn(words[address + 1]),
        user: presentColumn(words[address + 2]),
        method,
        path,
        protocol,
        status,
        bytes,
        referer: presentColumn(referer?.value),
        userAgent: presentColumn(userAgent?.value),
        ...tail,
      },
      requestId,
    };
  },
});

const none: AccessTail = {};
