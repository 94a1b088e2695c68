import { digitsEnd } from '../time/digits.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { haproxyLevel } from './haproxy-level.ts';
import { readHaproxyTail } from './haproxy-tail.ts';
import { parseRequestLine } from './request-line.ts';
import { wordEnd } from './text-cursor.ts';

const scanStamp = stampLayout('dd/MMM/yyyy:HH:mm:ssf');

/** HAProxy's traffic: `option httplog`, `httpslog` and `tcplog`, and connections that failed before. Its own messages are haproxy-process. */
export const haproxy = defineFormat({
  id: 'haproxy',
  title: 'HAProxy traffic (HTTP, HTTPS, TCP)',
  family: 'web',
  specification: 'https://docs.haproxy.org/3.2/configuration.html#8.2.3',
  signature: 'address:port [dd/Mon/yyyy:HH:MM:SS.fff] frontend backend/server timers … termination state',
  fields: {
    pid: { type: 'integer', optional: true, about: 'Process id, where the line begins with haproxy[pid]' },
    remoteAddr: { type: 'string', about: "The client's address, or unix" },
    remotePort: { type: 'integer', about: "The client's port; of a UNIX socket its id" },
    frontend: { type: 'string', about: 'Frontend that took the connection; ~ after it means TLS' },
    backend: { type: 'string', optional: true, about: 'Backend' },
    server: { type: 'string', optional: true, about: 'Server, <NOSRV> or <STATS>' },
    requestMs: { type: 'integer', optional: true, about: 'TR: milliseconds until the whole request was there' },
    queueMs: { type: 'integer', optional: true, about: 'Tw: milliseconds in queues' },
    connectMs: { type: 'integer', optional: true, about: 'Tc: milliseconds until the server had accepted' },
    responseMs: { type: 'integer', optional: true, about: "Tr: milliseconds until the response's headers came" },
    durationMs: {
      type: 'integer',
      optional: true,
      about: 'Ta or Tt: milliseconds in all; absent where HAProxy says -1',
    },
    status: { type: 'integer', optional: true, about: 'HTTP status; absent when none was sent' },
    bytes: { type: 'integer', optional: true, about: 'Bytes sent to the client, headers included' },
    requestCookie: { type: 'string', optional: true, about: "The request's captured cookie" },
    responseCookie: { type: 'string', optional: true, about: "The response's captured cookie" },
    terminationState: { type: 'string', optional: true, about: 'Who ended the stream, and when (section 8.5)' },
    connections: { type: 'string', optional: true, about: 'actconn/feconn/beconn/srv_conn/retries' },
    retries: { type: 'integer', optional: true, about: 'Retries to connect to the server' },
    queues: { type: 'string', optional: true, about: 'srv_queue/backend_queue' },
    requestHeaders: { type: 'string', optional: true, about: 'Captured request headers, bars between them' },
    responseHeaders: { type: 'string', optional: true, about: 'Captured response headers, bars between them' },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    tls: { type: 'string', optional: true, about: 'SNI/version/cipher (httpslog)' },
  },
  starts: `${digits}abcdefhu:`,
  needs: { stamp: { behind: [] }, word: ['colon', 'bracket'], marks: ['['] },
  joins: false,
  samples: [
    {
      lines:
        'Feb  6 12:14:14 localhost haproxy[14389]: 10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} "GET /index.html HTTP/1.1"',
      record: {
        time: '2009-02-06T12:14:14.655Z',
        observedTime: '2026-02-06T12:14:14Z',
        zoneAssumed: true,
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /index.html HTTP/1.1',
        fields: {
          remoteAddr: '10.0.1.2',
          remotePort: 33317,
          frontend: 'http-in',
          backend: 'static',
          server: 'srv1',
          requestMs: 10,
          queueMs: 0,
          connectMs: 30,
          responseMs: 69,
          durationMs: 109,
          status: 200,
          bytes: 2750,
          terminationState: '----',
          connections: '1/1/1/1/0',
          retries: 0,
          queues: '0/0',
          requestHeaders: '1wt.eu',
          responseHeaders: '',
          method: 'GET',
          path: '/index.html',
          protocol: 'HTTP/1.1',
        },
      },
    },
    {
      lines:
        'haproxy[18989]: 10.0.0.1:34552 [15/Oct/2003:15:26:31.462] px-http px-http/srv1 3183/-1/-1/-1/+11215 503 +0 SRV=a SRV=b SC-- 205/202/202/115/+3 0/0 "HEAD / HTTP/1.0"',
      record: {
        time: '2003-10-15T15:26:31.462Z',
        zoneAssumed: true,
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'HEAD / HTTP/1.0',
        fields: {
          pid: 18989,
          remoteAddr: '10.0.0.1',
          remotePort: 34552,
          frontend: 'px-http',
          backend: 'px-http',
          server: 'srv1',
          requestMs: 3183,
          durationMs: 11215,
          status: 503,
          bytes: 0,
          requestCookie: 'SRV=a',
          responseCookie: 'SRV=b',
          terminationState: 'SC--',
          connections: '205/202/202/115/+3',
          retries: 3,
          queues: '0/0',
          method: 'HEAD',
          path: '/',
          protocol: 'HTTP/1.0',
        },
      },
    },
    {
      lines:
        '127.0.0.1:34548 [15/Oct/2003:15:18:55.798] px-http px-http/<NOSRV> -1/-1/-1/-1/8490 -1 0 - - CR-- 2/2/2/0/0 0/0 ""',
      record: {
        time: '2003-10-15T15:18:55.798Z',
        zoneAssumed: true,
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'termination state C',
        message: 'px-http px-http/<NOSRV> CR--',
        fields: {
          remoteAddr: '127.0.0.1',
          remotePort: 34548,
          frontend: 'px-http',
          backend: 'px-http',
          server: '<NOSRV>',
          durationMs: 8490,
          bytes: 0,
          terminationState: 'CR--',
          connections: '2/2/2/0/0',
          retries: 0,
          queues: '0/0',
        },
      },
    },
    {
      lines:
        '2001:db8::7:33317 [06/Feb/2026:12:14:14.655] https-in~ static/srv1 10/0/30/69/109 200 2750 - - SD-- 1/1/1/1/0 0/0 {1wt.eu|a "b"} "GET /index.html HTTP/1.1" 0/0/0/0/0 1wt.eu/TLSv1.3/TLS_AES_256_GCM_SHA384',
      record: {
        time: '2026-02-06T12:14:14.655Z',
        zoneAssumed: true,
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'termination state S',
        message: 'GET /index.html HTTP/1.1',
        fields: {
          remoteAddr: '2001:db8::7',
          remotePort: 33317,
          frontend: 'https-in~',
          backend: 'static',
          server: 'srv1',
          requestMs: 10,
          queueMs: 0,
          connectMs: 30,
          responseMs: 69,
          durationMs: 109,
          status: 200,
          bytes: 2750,
          terminationState: 'SD--',
          connections: '1/1/1/1/0',
          retries: 0,
          queues: '0/0',
          requestHeaders: '1wt.eu|a "b"',
          method: 'GET',
          path: '/index.html',
          protocol: 'HTTP/1.1',
          tls: '1wt.eu/TLSv1.3/TLS_AES_256_GCM_SHA384',
        },
      },
    },
    {
      lines: '10.0.1.2:33313 [06/Feb/2009:12:12:51.443] fnt bck/srv1 0/0/5007 212 -- 0/0/0/0/3 0/0',
      record: {
        time: '2009-02-06T12:12:51.443Z',
        zoneAssumed: true,
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'termination state -',
        message: 'fnt bck/srv1 --',
        fields: {
          remoteAddr: '10.0.1.2',
          remotePort: 33313,
          frontend: 'fnt',
          backend: 'bck',
          server: 'srv1',
          queueMs: 0,
          connectMs: 0,
          durationMs: 5007,
          bytes: 212,
          terminationState: '--',
          connections: '0/0/0/0/3',
          retries: 3,
          queues: '0/0',
        },
      },
    },
    {
      lines: '127.0.0.1:56059 [03/Dec/2012:17:35:10.380] frt/f1: Connection error during SSL handshake',
      record: {
        time: '2012-12-03T17:35:10.380Z',
        zoneAssumed: true,
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'connection failed',
        message: 'Connection error during SSL handshake',
        fields: { remoteAddr: '127.0.0.1', remotePort: 56059, frontend: 'frt/f1' },
      },
    },
    {
      lines:
        'unix:3 [03/Dec/2012:17:35:10.380] px-http px-http/<NOSRV> -1/-1/-1/-1/0 -1 0 - - LR-- 2/2/2/0/0 0/0 "GET /cut-by-syslog?',
      record: {
        time: '2012-12-03T17:35:10.380Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no status',
        message: 'GET /cut-by-syslog?',
        fields: {
          remoteAddr: 'unix',
          remotePort: 3,
          frontend: 'px-http',
          backend: 'px-http',
          server: '<NOSRV>',
          durationMs: 0,
          bytes: 0,
          terminationState: 'LR--',
          connections: '2/2/2/0/0',
          retries: 0,
          queues: '0/0',
          method: 'GET',
          path: '/cut-by-syslog?',
        },
      },
    },
  ],
  parse({ text }, context) {
    const tagEnd = text.startsWith('haproxy[') ? digitsEnd(text, 8, 10) : 0;
    if (tagEnd > 0 && (tagEnd === 8 || !text.startsWith(']: ', tagEnd))) return undefined;
    const at = tagEnd === 0 ? 0 : tagEnd + 3;
    const clientEnd = wordEnd(text, at, 64);
    if (!text.startsWith(' [', clientEnd)) return undefined;
    const colon = text.lastIndexOf(':', clientEnd);
    const stamp = scanStamp(text, clientEnd + 2);
    if (colon <= at || stamp === undefined || !text.startsWith('] ', stamp.end)) return undefined;
    if (digitsEnd(text, colon + 1, 10) !== clientEnd || colon + 1 === clientEnd) return undefined;
    const client = {
      pid: tagEnd === 0 ? undefined : Number(text.slice(8, tagEnd)),
      remoteAddr: text.slice(at, colon),
      remotePort: Number(text.slice(colon + 1, clientEnd)),
    };
    const rest = stamp.end + 2;
    const frontendEnd = wordEnd(text, rest, 256);
    const frontend = text.slice(rest, frontendEnd);
    if (frontend.endsWith(':')) {
      return {
        stamp,
        level: { number: context.httpStatus.clientError, text: undefined, source: 'status', rule: 'connection failed' },
        message: text.slice(frontendEnd + 1),
        fields: { ...client, frontend: frontend.slice(0, -1) },
      };
    }
    const [route, timers, ...words] = text.slice(frontendEnd + 1, frontendEnd + 1200).split(' ', 9);
    if (timers === undefined) return undefined;
    const slash = route!.indexOf('/');
    const times = timers.split('/').map(countOf);
    const isHttp = times.length === 5;
    if (slash < 1 || (!isHttp && times.length !== 3)) return undefined;
    const [status, bytes, requestCookie, responseCookie, state, connections, queues] = isHttp
      ? words
      : [undefined, words[0], undefined, undefined, words[1], words[2], words[3]];
    if (state === undefined || state.length !== (isHttp ? 4 : 2) || queues === undefined) return undefined;
    const head = [route!, timers, ...words.slice(0, isHttp ? 7 : 4)];
    const quoted = isHttp ? readHaproxyTail(text, frontendEnd + 1 + head.join(' ').length) : {};
    const { request, ...tail } = quoted;
    return {
      stamp,
      level: haproxyLevel(countOf(status ?? '-1'), state[0]!, context.httpStatus),
      message: request || `${frontend} ${route} ${state}`,
      fields: {
        ...client,
        frontend,
        backend: route!.slice(0, slash),
        server: route!.slice(slash + 1),
        requestMs: isHttp ? times[0] : undefined,
        queueMs: times.at(isHttp ? 1 : 0),
        connectMs: times.at(isHttp ? 2 : 1),
        responseMs: isHttp ? times[3] : undefined,
        durationMs: times.at(-1),
        status: countOf(status ?? '-1'),
        bytes: countOf(bytes!),
        requestCookie: requestCookie === '-' ? undefined : requestCookie,
        responseCookie: responseCookie === '-' ? undefined : responseCookie,
        terminationState: state,
        connections,
        retries: countOf(connections!.slice(connections!.lastIndexOf('/') + 1)),
        queues,
        ...tail,
        ...parseRequestLine(request ?? ''),
      },
    };
  },
});

/** A count as HAProxy writes it: `+` says that it went on growing after the line, -1 that there is none. */
function countOf(word: string): number | undefined {
  return /^\+?\d{1,15}$/.test(word) ? Number(word) : undefined;
}
