import type { Stamp } from '../time/stamp.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { letters } from './charsets.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { parseRequestLine } from './request-line.ts';
import { typedTexts } from './typed-texts.ts';
import { readNamed } from './usual-keys.ts';

const fields = {
  host: { type: 'string', optional: true, about: "The client's address or name" },
  user: { type: 'string', optional: true, about: 'Authenticated user' },
  req: { type: 'string', optional: true, about: 'Request line' },
  method: { type: 'string', optional: true, about: 'Request method, also from `req`' },
  uri: { type: 'string', optional: true, about: 'Request target' },
  status: { type: 'integer', optional: true, about: 'HTTP status' },
  size: { type: 'integer', optional: true, about: "Bytes of the response's body" },
  reqsize: { type: 'integer', optional: true, about: 'Bytes of the request' },
  referer: { type: 'string', optional: true, about: 'Referer header' },
  ua: { type: 'string', optional: true, about: 'User-Agent header' },
  vhost: { type: 'string', optional: true, about: 'Virtual host' },
  reqtime: { type: 'number', optional: true, about: 'Seconds the request took' },
  reqtime_microsec: { type: 'integer', optional: true, about: 'Microseconds the request took' },
  apptime: {
    type: 'number',
    optional: true,
    about: "Seconds the application took ('-' where none answered is left out)",
  },
} as const satisfies FieldDeclarations;

/** Fields of a line that nobody said is LTSV. */
const fieldsMin = 2;

/** Fields more than this are left unread: a hostile line may hold a hundred thousand. */
const fieldsMax = 1000;

/** Longest label that is looked for. */
const labelCharsMax = 128;

const bracketed = stampLayout('[dd/MMM/yyyy:HH:mm:ssfZ]');

/** Labeled Tab-separated Values: `label:value`, apart by tabs. A dash stands for nothing. */
export const ltsv = defineFormat({
  id: 'ltsv',
  title: 'LTSV (labeled tab-separated values)',
  family: 'key-value',
  specification: 'http://ltsv.org/',
  signature: 'label:value fields, all apart by tabs',
  fields,
  openFields: true,
  starts: `${letters}_`,
  needs: { word: ['colon'], marks: ['\t'] },
  joins: false,
  samples: [
    {
      lines:
        'host:127.0.0.1\tident:-\tuser:frank\ttime:[10/Oct/2000:13:55:36 -0700]\treq:GET /apache_pb.gif HTTP/1.0\tstatus:200\tsize:2326\treferer:http://www.example.com/start.html\tua:Mozilla/4.08 [en] (Win98; I ;Nav)',
      record: {
        time: '2000-10-10T20:55:36Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /apache_pb.gif HTTP/1.0',
        fields: {
          host: '127.0.0.1',
          user: 'frank',
          req: 'GET /apache_pb.gif HTTP/1.0',
          method: 'GET',
          status: 200,
          size: 2326,
          referer: 'http://www.example.com/start.html',
          ua: 'Mozilla/4.08 [en] (Win98; I ;Nav)',
        },
      },
    },
    {
      lines:
        'time:2026-02-27T08:15:00+09:00\thost:192.0.2.7\tmethod:GET\turi:/error\tstatus:503\tsize:-\treqsize:120\tvhost:example.org\treqtime:0.052\treqtime_microsec:52000\tapptime:0.05',
      record: {
        time: '2026-02-26T23:15:00Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'GET /error',
        fields: {
          host: '192.0.2.7',
          method: 'GET',
          uri: '/error',
          status: 503,
          reqsize: 120,
          vhost: 'example.org',
          reqtime: 0.052,
          reqtime_microsec: 52000,
          apptime: 0.05,
        },
      },
    },
    {
      lines: 'time:2026-02-27 08:15:01\tlevel:warn\tmessage:disk at 91%: no error yet\tstatus:degraded\tempty:',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'level',
        message: 'disk at 91%: no error yet',
        fields: { statusText: 'degraded', empty: '' } as Record<string, unknown>,
      },
    },
    {
      lines: 'job:nightly\tresult:no error\trows:12',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'job:nightly result:no error rows:12',
        fields: { job: 'nightly', result: 'no error', rows: '12' } as Record<string, unknown>,
      },
    },
  ],
  parse({ text }, { forced, httpStatus }) {
    if (labelEnd(text, 0) < 0 || (!forced && !text.includes('\t'))) return undefined;
    const values = new Map<string, string>();
    for (let at = 0, fieldsRead = 0; at < text.length && fieldsRead < fieldsMax; fieldsRead++) {
      const tab = text.indexOf('\t', at);
      const end = tab < 0 ? text.length : tab;
      const colon = labelEnd(text, at);
      if (colon < 0 && end > at) return undefined;
      const value = text.slice(colon + 1, end);
      if (end > at && value !== '-') values.set(text.slice(at, colon), value);
      at = end + 1;
    }
    if (!forced && values.size < fieldsMin) return undefined;
    const { fields: rest, message, ...parts } = readNamed(values, httpStatus);
    const stamp = parts.stamp ?? bracketedStamp(values.get('time'));
    if (stamp !== parts.stamp) delete rest.time;
    const { method } = parseRequestLine(rest.req ?? '');
    if (method !== undefined) rest.method = method;
    return {
      ...parts,
      stamp,
      message: message ?? requestOf(rest) ?? text.replaceAll('\t', ' '),
      fields: typedTexts(Object.entries(rest), fields),
    };
  },
});

/** Index of the colon that ends the label at `at`, of letters, digits and `_ . -`; -1 when there is none. */
function labelEnd(text: string, at: number): number {
  let i = at;
  while (i < at + labelCharsMax && isLabelCode(text.charCodeAt(i))) i++;
  return i > at && text.charCodeAt(i) === 0x3a ? i : -1;
}

function isLabelCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x2d && code <= 0x2e) ||
    code === 0x5f
  );
}

/** Apache's `%t` brackets the stamp. */
function bracketedStamp(text: string | undefined): Stamp | undefined {
  return text === undefined ? undefined : bracketed(text);
}

function requestOf({ req, method, uri }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (req !== undefined) return req;
  return method === undefined || uri === undefined ? undefined : `${method} ${uri}`;
}
