import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const scanStamp = stampLayout('EEE MMM d HH:mm:ss yyyy');

/** Process, client and size of the request, up to the bracket of the time. */
const head =
  /^\[pid: (?<pid>\d{1,10})\|app: (?<app>-?\d{1,6})\|req: (?<requests>[-\d/]{1,41})\] (?<client>[^ ]{0,128}) \((?<user>[^()]{0,200})\) \{(?<vars>\d{1,6}) vars in (?<bytesReceived>\d{1,12}) bytes\} \[/;

/** What follows the request. A line that is cut off after the status is still one. */
const tail =
  /^ => generated (?<bytes>\d{1,15}) bytes in (?<time>\d{1,12}) (?<unit>msecs|micros)(?: via [a-z]{1,12}\(\))? \((?<protocol>[^ ()]{1,20}) (?<status>-?\d{1,3})\)(?: (?<headers>\d{1,6}) headers in (?<headerBytes>\d{1,10}) bytes)?(?: \((?<switches>\d{1,6}) switches on core (?<core>\d{1,6})\))?/;

/** uWSGI's lines of requests, also with the memory report before them. Layout: `log_request` in core/logging.c. */
export const uwsgi = defineFormat({
  id: 'uwsgi',
  title: 'uWSGI request log',
  family: 'web',
  specification: 'https://uwsgi-docs.readthedocs.io/en/latest/Logging.html',
  signature:
    '[pid: n|app: n|req: n/n] client (user) {n vars in n bytes} [ctime] METHOD URI => generated n bytes in n msecs',
  fields: {
    pid: { type: 'integer', about: 'Process id of the worker' },
    app: { type: 'integer', about: 'Number of the application; -1 when there is none' },
    requests: { type: 'string', about: 'Requests of the application / of the worker so far' },
    remoteAddr: { type: 'string', about: "The client's address" },
    user: { type: 'string', optional: true, about: 'Authenticated user' },
    vars: { type: 'integer', about: 'Variables of the request' },
    bytesReceived: { type: 'integer', about: "Bytes of the request's variables" },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    status: { type: 'integer', about: 'HTTP status' },
    bytes: { type: 'integer', about: "Bytes of the response's body" },
    durationMs: { type: 'number', about: 'Milliseconds the request took' },
    headers: { type: 'integer', optional: true, about: 'Headers of the response' },
    headerBytes: { type: 'integer', optional: true, about: "Bytes of the response's headers" },
    switches: { type: 'integer', optional: true, about: 'Switches between asynchronous cores' },
    core: { type: 'integer', optional: true, about: 'Number of the core' },
  },
  starts: '[{',
  joins: false,
  samples: [
    {
      lines:
        '[pid: 24386|app: 0|req: 482950/4125645] 86.221.170.65 () {44 vars in 1322 bytes} [Tue Jan  3 05:01:31 2012] GET /contest/log_presence/shhootter/?_=1325592089910 => generated 192 bytes in 21 msecs (HTTP/1.1 200) 4 headers in 188 bytes (1 switches on core 0)',
      record: {
        time: '2012-01-03T05:01:31Z',
        zoneAssumed: true,
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /contest/log_presence/shhootter/?_=1325592089910',
        fields: {
          pid: 24386,
          app: 0,
          requests: '482950/4125645',
          remoteAddr: '86.221.170.65',
          vars: 44,
          bytesReceived: 1322,
          method: 'GET',
          path: '/contest/log_presence/shhootter/?_=1325592089910',
          protocol: 'HTTP/1.1',
          status: 200,
          bytes: 192,
          durationMs: 21,
          headers: 4,
          headerBytes: 188,
          switches: 1,
          core: 0,
        },
      },
    },
    {
      lines:
        '{address space usage: 94556160 bytes/90MB} {rss usage: 16543744 bytes/15MB} [pid: 12|app: 0|req: 7/9] 10.0.0.7 (bob) {30 vars in 400 bytes} [Wed Feb 11 08:05:09 2026] POST /a b => generated 21 bytes in 1250 micros via sendfile() (HTTP/1.1 500)',
      record: {
        time: '2026-02-11T08:05:09Z',
        zoneAssumed: true,
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /a b',
        fields: {
          pid: 12,
          app: 0,
          requests: '7/9',
          remoteAddr: '10.0.0.7',
          user: 'bob',
          vars: 30,
          bytesReceived: 400,
          method: 'POST',
          path: '/a b',
          protocol: 'HTTP/1.1',
          status: 500,
          bytes: 21,
          durationMs: 1.25,
        },
      },
    },
    {
      lines:
        '[pid: 12|app: -1|req: -1/9] 0.0.0.0 () {30 vars in 4000 bytes} [Wed Feb 11 08:05:10 2026] - - => generated 0 bytes in 3 msecs (- 0) 0 headers in 0 bytes (0 switches on core 0)',
      record: {
        time: '2026-02-11T08:05:10Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: '- -',
        fields: {
          pid: 12,
          app: -1,
          requests: '-1/9',
          remoteAddr: '0.0.0.0',
          vars: 30,
          bytesReceived: 4000,
          status: 0,
          bytes: 0,
          durationMs: 3,
          headers: 0,
          headerBytes: 0,
          switches: 0,
          core: 0,
        },
      },
    },
  ],
  parse({ text, first }, context) {
    if (first === 0x7b && !text.startsWith('{address space usage: ')) return undefined;
    const from = text.slice(0, 300).indexOf('[pid: ');
    if (from < 0 || (first === 0x5b && from > 0)) return undefined;
    const start = head.exec(text.slice(from, from + 500));
    if (start === null) return undefined;
    const stamp = scanStamp(text, from + start[0].length);
    if (stamp === undefined || !text.startsWith('] ', stamp.end)) return undefined;
    const arrow = text.lastIndexOf(' => generated ');
    if (arrow < 0) return undefined;
    const end = tail.exec(text.slice(arrow, arrow + 200));
    if (end === null) return undefined;
    const { pid, app, requests, client, user, vars, bytesReceived } = start.groups!;
    const { bytes, time, unit, protocol, headers, headerBytes, switches, core } = end.groups!;
    const status = Number(end.groups!.status);
    const request = text.slice(stamp.end + 2, arrow);
    const blank = request.indexOf(' ');
    const known = blank > 0 && request[0] !== '-';
    return {
      stamp,
      level: statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: request,
      fields: {
        pid: Number(pid),
        app: Number(app),
        requests: requests!,
        remoteAddr: client!,
        user: user === '' ? undefined : user,
        vars: Number(vars),
        bytesReceived: Number(bytesReceived),
        method: known ? request.slice(0, blank) : undefined,
        path: known ? request.slice(blank + 1) : undefined,
        protocol: protocol === '-' ? undefined : protocol,
        status,
        bytes: Number(bytes),
        durationMs: unit === 'micros' ? Number(time) / 1000 : Number(time),
        headers: numberOf(headers),
        headerBytes: numberOf(headerBytes),
        switches: numberOf(switches),
        core: numberOf(core),
      },
    };
  },
});

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
