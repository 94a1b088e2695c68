import type { LevelReading } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { digitsEnd } from '../time/digits.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { readBracketed } from './text-cursor.ts';

/** nginx's error log, and what nginx says on the terminal before it has one. Layout: ngx_log.c and ngx_http_request.c of its sources. */
export const nginxError = defineFormat({
  id: 'nginx-error',
  title: 'nginx error log',
  family: 'web',
  specification: 'https://nginx.org/en/docs/ngx_core_module.html#error_log',
  signature: 'YYYY/MM/DD HH:MM:SS [level] pid#tid: message, or nginx: [level] message',
  fields: {
    pid: { type: 'integer', optional: true, about: 'Process id' },
    tid: { type: 'integer', optional: true, about: 'Thread id' },
    connection: { type: 'integer', optional: true, about: "The connection's number" },
    client: { type: 'string', optional: true, about: "The client's address" },
    server: { type: 'string', optional: true, about: 'Name of the virtual server' },
    request: { type: 'string', optional: true, about: 'Request line' },
    subrequest: { type: 'string', optional: true, about: 'Target of the subrequest' },
    upstream: { type: 'string', optional: true, about: 'URL of the upstream' },
    host: { type: 'string', optional: true, about: 'Host header' },
    referrer: { type: 'string', optional: true, about: 'Referer header' },
  },
  starts: `${digits}n`,
  needs: { stamp: { date: '/', behind: ['bracket'] }, word: ['colon'] },
  samples: [
    {
      lines:
        '2021/04/01 13:02:31 [error] 31#31: *1 open() "/usr/share/nginx/html/not-found" failed (2: No such file or directory), client: 172.17.0.1, server: localhost, request: "POST /not-found HTTP/1.1", host: "localhost:8081", referrer: "http://localhost/"',
      record: {
        time: '2021-04-01T13:02:31Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'open() "/usr/share/nginx/html/not-found" failed (2: No such file or directory)',
        fields: {
          pid: 31,
          tid: 31,
          connection: 1,
          client: '172.17.0.1',
          server: 'localhost',
          request: 'POST /not-found HTTP/1.1',
          host: 'localhost:8081',
          referrer: 'http://localhost/',
        },
      },
    },
    {
      lines: '2026/02/11 08:05:09 [notice] 1#1: signal 17 (SIGCHLD) received from 22, no error',
      record: {
        time: '2026-02-11T08:05:09Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: 'notice',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'signal 17 (SIGCHLD) received from 22, no error',
        fields: { pid: 1, tid: 1 },
      },
    },
    {
      lines:
        '2026/02/11 08:05:08 [info] 22#22: *76 client closed keepalive connection, client: 10.0.0.7, server: 0.0.0.0:80',
      record: {
        time: '2026-02-11T08:05:08Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'client closed keepalive connection',
        fields: { pid: 22, tid: 22, connection: 76, client: '10.0.0.7', server: '0.0.0.0:80' },
      },
    },
    {
      lines:
        '2026/02/11 08:05:10 [crit] 22#24: *77 connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream, client: 10.0.0.7, server: , request: "GET /a, b HTTP/1.1", subrequest: "/auth", upstream: "http://unix:/run/app.sock:/a"',
      record: {
        time: '2026-02-11T08:05:10Z',
        zoneAssumed: true,
        severityNumber: 18,
        level: 'crit',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream',
        fields: {
          pid: 22,
          tid: 24,
          connection: 77,
          client: '10.0.0.7',
          server: '',
          request: 'GET /a, b HTTP/1.1',
          subrequest: '/auth',
          upstream: 'http://unix:/run/app.sock:/a',
        },
      },
    },
    {
      lines:
        '2026/02/11 08:05:11 [error] 22#22: *78 upstream timed out (110: Connection timed out), client: 10.0.0.7, server: 0.0.0.0:5432, upstream: "10.0.0.9:5432", bytes from/to client:0/0, bytes from/to upstream:0/0',
      record: {
        time: '2026-02-11T08:05:11Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'upstream timed out (110: Connection timed out), bytes from/to client:0/0, bytes from/to upstream:0/0',
        fields: {
          pid: 22,
          tid: 22,
          connection: 78,
          client: '10.0.0.7',
          server: '0.0.0.0:5432',
          upstream: '10.0.0.9:5432',
        },
      },
    },
    {
      lines: 'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:12',
      record: {
        severityNumber: 21,
        level: 'emerg',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'host not found in upstream "app" in /etc/nginx/conf.d/default.conf:12',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { text } = line;
    if (text.startsWith('nginx: [')) {
      const head = readLevel(text, 7);
      return head && { level: head.level, message: text.slice(head.end), fields: {} };
    }
    if (text[4] !== '/' || !text.startsWith(' [', 19)) return undefined;
    const { stamp } = line;
    const head = readLevel(text, 20);
    if (stamp === undefined || head === undefined) return undefined;
    const pidEnd = digitsEnd(text, head.end, 10);
    const tidEnd = digitsEnd(text, pidEnd + 1, 20);
    if (pidEnd === head.end || text[pidEnd] !== '#' || tidEnd === pidEnd + 1 || !text.startsWith(': ', tidEnd))
      return undefined;
    const tid = Number(text.slice(pidEnd + 1, tidEnd));
    const starred = text[tidEnd + 2] === '*' ? digitsEnd(text, tidEnd + 3, 15) : tidEnd + 2;
    const hasConnection = starred > tidEnd + 3 && text[starred] === ' ';
    const from = hasConnection ? starred + 1 : tidEnd + 2;
    const details = text.indexOf(', client: ', from);
    const { found, end } = details < 0 ? { found: {}, end: text.length } : readDetails(text, details);
    return {
      stamp,
      level: head.level,
      // what nginx adds for streams after the pairs is no pair of them
      message: (details < 0 ? text.slice(from) : text.slice(from, details)) + text.slice(end),
      fields: {
        pid: Number(text.slice(head.end, pidEnd)),
        tid: Number.isSafeInteger(tid) ? tid : undefined,
        connection: hasConnection ? Number(text.slice(tidEnd + 3, starred)) : undefined,
        ...found,
      },
    };
  },
});

/** `[level] ` at `at`; undefined when nginx has no such level. */
function readLevel(text: string, at: number): { readonly level: LevelReading; readonly end: number } | undefined {
  const bracket = readBracketed(text, at, 6);
  if (bracket === undefined || text[bracket.end] !== ' ') return undefined;
  const level = scaleLevel(scales.webServer, bracket.value, 'level in brackets');
  return level && { level, end: bracket.end + 1 };
}

const names = ['client', 'server', 'request', 'subrequest', 'upstream', 'host', 'referrer'] as const;

type Details = Partial<Record<(typeof names)[number], string>>;

/** The pairs after the message, which come in this order; those in quotes may hold anything but a quote. */
function readDetails(text: string, from: number): { readonly found: Details; readonly end: number } {
  const found: Details = {};
  let end = from;
  for (const name of names) {
    const key = `, ${name}: `;
    if (!text.startsWith(key, end)) continue;
    const quoted = text[end + key.length] === '"';
    const start = end + key.length + (quoted ? 1 : 0);
    const close = text.indexOf(quoted ? '"' : ', ', start);
    found[name] = text.slice(start, close < 0 ? undefined : close);
    end = close < 0 ? text.length : close + (quoted ? 1 : 0);
  }
  return { found, end };
}
