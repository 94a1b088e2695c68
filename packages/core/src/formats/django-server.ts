import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';
import { readQuoted } from './quoted.ts';
import { parseRequestLine } from './request-line.ts';

const scanStamp = stampLayout('dd/MMM/yyyy HH:mm:ss');

/** Longest address before the stamp. */
const addressCharsMax = 64;

const result = /^ (?<status>\d{3}) (?<bytes>\d{1,15}|-)$/;

/** Development servers on Python's http.server: Django's runserver, Werkzeug's (Flask). */
export const djangoServer = defineFormat({
  id: 'django-server',
  title: 'Development servers of Django and Flask',
  family: 'web',
  specification: 'https://docs.djangoproject.com/en/stable/ref/logging/#django-server',
  signature: '[dd/Mon/yyyy HH:MM:SS] "request" status bytes, an address before it or not',
  fields: {
    remoteAddr: { type: 'string', optional: true, about: "The client's address (Werkzeug)" },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    status: { type: 'integer', about: 'HTTP status' },
    bytes: { type: 'integer', optional: true, about: "Bytes of the response's body" },
  },
  starts: `[${digits}${letters}:`,
  needs: { marks: ['[', '"'] },
  joins: false,
  samples: [
    {
      lines: '[27/Feb/2026 08:15:00] "GET /error HTTP/1.1" 200 1234',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /error HTTP/1.1',
        fields: { method: 'GET', path: '/error', protocol: 'HTTP/1.1', status: 200, bytes: 1234 },
      },
    },
    {
      lines: '127.0.0.1 - - [27/Feb/2026 08:15:01] "POST /orders HTTP/1.1" 500 -',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /orders HTTP/1.1',
        fields: { remoteAddr: '127.0.0.1', method: 'POST', path: '/orders', protocol: 'HTTP/1.1', status: 500 },
      },
    },
    {
      lines: '[27/Feb/2026 08:15:02] "GET /favicon.ico HTTP/1.1" 404 179',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET /favicon.ico HTTP/1.1',
        fields: { method: 'GET', path: '/favicon.ico', protocol: 'HTTP/1.1', status: 404, bytes: 179 },
      },
    },
    {
      lines: '[27/Feb/2026 08:15:03] "-" 000 0',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: '-',
        fields: { status: 0, bytes: 0 },
      },
    },
  ],
  parse({ text }, context) {
    const bracket = text.indexOf('[');
    if (bracket < 0 || bracket > addressCharsMax || (bracket > 0 && !text.startsWith(' - - ', bracket - 5)))
      return undefined;
    const stamp = scanStamp(text, bracket + 1);
    if (stamp === undefined || !text.startsWith('] "', stamp.end)) return undefined;
    const request = readQuoted(text, stamp.end + 2);
    if (request === undefined) return undefined;
    const match = result.exec(text.slice(request.end, request.end + 24));
    if (match === null) return undefined;
    const status = Number(match.groups!.status);
    const bytes = match.groups!.bytes;
    return {
      stamp,
      level: statusLevel(status, context.httpStatus) ?? { ...unsetLevel, rule: `status ${status}` },
      message: request.value,
      fields: {
        remoteAddr: bracket === 0 ? undefined : text.slice(0, bracket - 5),
        ...parseRequestLine(request.value),
        status,
        bytes: bytes === '-' ? undefined : Number(bytes),
      },
    };
  },
});
