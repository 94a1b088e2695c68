import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import type { Stamp } from '../time/stamp.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat, type FieldDeclarations, headerLine, type ReadContext } from './format.ts';
import { typedTexts } from './typed-texts.ts';
import { fits, knownLayout, mayBeKnown, splitRow } from './w3c-columns.ts';

const fields = {
  'c-ip': { type: 'string', optional: true, about: "The client's address" },
  'c-port': { type: 'integer', optional: true, about: "The client's port" },
  's-ip': { type: 'string', optional: true, about: "The server's address" },
  's-port': { type: 'integer', optional: true, about: "The server's port" },
  'cs-method': { type: 'string', optional: true, about: 'Request method' },
  'cs-uri-stem': { type: 'string', optional: true, about: 'Path' },
  'cs-uri-query': { type: 'string', optional: true, about: 'Query' },
  'cs-username': { type: 'string', optional: true, about: 'Authenticated user' },
  'cs(User-Agent)': {
    type: 'string',
    optional: true,
    about: 'User-Agent header; blanks as + (IIS) or %20 (CloudFront)',
  },
  'cs(Referer)': { type: 'string', optional: true, about: 'Referer header' },
  'sc-status': { type: 'integer', optional: true, about: 'HTTP status; 0 in CloudFront: the client left' },
  'sc-substatus': { type: 'integer', optional: true, about: "IIS's finer status" },
  'sc-win32-status': { type: 'integer', optional: true, about: "Windows' status" },
  'sc-bytes': { type: 'integer', optional: true, about: 'Bytes sent' },
  'cs-bytes': { type: 'integer', optional: true, about: 'Bytes received' },
  'time-taken': { type: 'number', optional: true, about: 'IIS: milliseconds; CloudFront: seconds' },
  'x-edge-location': { type: 'string', optional: true, about: 'CloudFront: where it was served' },
  'x-edge-result-type': { type: 'string', optional: true, about: 'CloudFront: Hit, Miss, Error and others' },
} as const satisfies FieldDeclarations;

/** What the directives before a row said. */
interface Header {
  readonly names: readonly string[] | undefined;
  /** Exchange's logs: commas between names and columns. */
  readonly byCommas: boolean;
  /** Of `#Date:`, for logs whose rows have the time only. */
  readonly date: string | undefined;
  /** Windows Firewall: `#Time Format: Local`; elsewhere times are UTC. */
  readonly local: boolean;
}

const memoryKey = 'w3c-extended';
const noHeader: Header = { names: undefined, byCommas: false, date: undefined, local: false };

const directives = ['#Fields:', '#Date:', '#Time Format:'];
const otherDirectives = [
  '#Version:',
  '#Software:',
  '#Start-Date:',
  '#End-Date:',
  '#Remark:',
  '#Log-type:',
  '#GMT-Offset:',
];

/**
 * Logs that name their columns in `#Fields:`: IIS, CloudFront's standard logs, Exchange, Windows Firewall, proxies. Names of columns are field names; a dash is
 * absent. Rows without a header are read where they fit a default of IIS or CloudFront.
 */
export const w3cExtended = defineFormat({
  id: 'w3c-extended',
  title: 'W3C extended log (IIS, CloudFront, Exchange)',
  family: 'web',
  specification: 'https://www.w3.org/TR/WD-logfile.html',
  signature: 'rows of the columns that a #Fields: line names, or of the defaults of IIS and CloudFront',
  fields,
  openFields: true,
  starts: `#${digits}${letters}-"`,
  joins: false,
  directives,
  samples: [
    {
      lines: [
        '#Software: Microsoft Internet Information Services 6.0',
        '#Version: 1.0',
        '#Date: 2002-05-02 17:42:15',
        '#Fields: date time c-ip cs-username s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status cs(User-Agent)',
        '2002-05-02 17:42:15 172.22.255.255 - 172.30.255.255 80 GET /images/picture.jpg - 200 Mozilla/4.0+(compatible;MSIE+5.5;+Windows+2000+Server)',
      ],
      record: {
        time: '2002-05-02T17:42:15Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'GET /images/picture.jpg',
        fields: {
          'c-ip': '172.22.255.255',
          's-ip': '172.30.255.255',
          's-port': 80,
          'cs-method': 'GET',
          'cs-uri-stem': '/images/picture.jpg',
          'sc-status': 200,
          'cs(User-Agent)': 'Mozilla/4.0+(compatible;MSIE+5.5;+Windows+2000+Server)',
        },
      },
    },
    {
      lines:
        '2026-02-27 08:15:00 10.0.0.4 POST /pay id=7&error=1 443 joe 203.0.113.9 curl/8.5.0 https://example.org/ 500 19 64 1250',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'POST /pay?id=7&error=1',
        fields: {
          's-ip': '10.0.0.4',
          'cs-method': 'POST',
          'cs-uri-stem': '/pay',
          'cs-uri-query': 'id=7&error=1',
          's-port': 443,
          'cs-username': 'joe',
          'c-ip': '203.0.113.9',
          'cs(User-Agent)': 'curl/8.5.0',
          'cs(Referer)': 'https://example.org/',
          'sc-status': 500,
          'sc-substatus': 19,
          'sc-win32-status': 64,
          'time-taken': 1250,
        },
      },
    },
    {
      lines: [
        '#Version: 1.0',
        '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end',
        '2019-12-04\t21:02:31\tLAX1\t392\t192.0.2.100\tGET\td111111abcdef8.cloudfront.net\t/index.html\t404\t-\tMozilla/5.0%20(Windows%20NT%2010.0)\t-\t-\tHit\tSOX4xwn4XV6Q4rgb7XiVGOHms_BGlTAC4KyHmureZmBNrjGdRLiNIQ==\td111111abcdef8.cloudfront.net\thttps\t23\t0.001\t-\tTLSv1.2\tECDHE-RSA-AES128-GCM-SHA256\tHit\tHTTP/2.0\t-\t-\t11040\t0.001\tHit\ttext/html\t78\t-\t-',
      ],
      record: {
        time: '2019-12-04T21:02:31Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'GET /index.html',
        requestId: 'SOX4xwn4XV6Q4rgb7XiVGOHms_BGlTAC4KyHmureZmBNrjGdRLiNIQ==',
        fields: {
          'x-edge-location': 'LAX1',
          'sc-bytes': 392,
          'c-ip': '192.0.2.100',
          'cs-method': 'GET',
          'cs-uri-stem': '/index.html',
          'sc-status': 404,
          'cs(User-Agent)': 'Mozilla/5.0%20(Windows%20NT%2010.0)',
          'x-edge-result-type': 'Hit',
          'cs-bytes': 23,
          'time-taken': 0.001,
          'c-port': 11040,
          ...{
            'cs(Host)': 'd111111abcdef8.cloudfront.net',
            'x-host-header': 'd111111abcdef8.cloudfront.net',
            'cs-protocol': 'https',
            'ssl-protocol': 'TLSv1.2',
            'ssl-cipher': 'ECDHE-RSA-AES128-GCM-SHA256',
            'x-edge-response-result-type': 'Hit',
            'cs-protocol-version': 'HTTP/2.0',
            'time-to-first-byte': '0.001',
            'x-edge-detailed-result-type': 'Hit',
            'sc-content-type': 'text/html',
            'sc-content-len': '78',
          },
        },
      },
    },
    {
      lines: [
        '#Version: 1.0',
        '#Date: 2026-02-27 00:00:01',
        '#Fields: time cs-method cs-uri',
        '00:34:23 GET /foo/bar.html',
        '00:34:24 GET -',
      ],
      record: [
        {
          time: '2026-02-27T00:34:23Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no status',
          message: 'GET /foo/bar.html',
          fields: { 'cs-method': 'GET', ...{ 'cs-uri': '/foo/bar.html' } },
        },
        {
          time: '2026-02-27T00:34:24Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no status',
          message: '00:34:24 GET -',
          fields: { 'cs-method': 'GET' },
        },
      ],
    },
    {
      lines: [
        '#Software: Microsoft Windows Firewall',
        '#Time Format: Local',
        '#Fields: date time action protocol src-ip dst-ip info',
        '2026-02-27 08:15:00 DROP TCP 10.0.0.1 10.0.0.2 "sent ""RST"" twice"',
      ],
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no status',
        message: '2026-02-27 08:15:00 DROP TCP 10.0.0.1 10.0.0.2 "sent ""RST"" twice"',
        fields: {
          action: 'DROP',
          protocol: 'TCP',
          'src-ip': '10.0.0.1',
          'dst-ip': '10.0.0.2',
          info: 'sent "RST" twice',
        } as Record<string, unknown>,
      },
    },
    {
      lines: [
        '#Log-type: Message Tracking Log',
        '#Fields: date-time,client-ip,event-id,message-subject',
        '2026-02-27T08:15:00.000Z,10.0.0.1,RECEIVE,"no error, really"',
      ],
      record: {
        time: '2026-02-27T08:15:00.000Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no status',
        message: '2026-02-27T08:15:00.000Z,10.0.0.1,RECEIVE,"no error, really"',
        fields: {
          'client-ip': '10.0.0.1',
          'event-id': 'RECEIVE',
          'message-subject': 'no error, really',
        } as Record<string, unknown>,
      },
    },
    {
      lines: '2026-02-27\t08:15:01\tFRA2\t0\t2001:db8::7\tGET\td1.cloudfront.net\t/a\t000\t-\tcurl/8.5.0\tb=1',
      record: {
        time: '2026-02-27T08:15:01Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'status 0',
        message: 'GET /a?b=1',
        fields: {
          'x-edge-location': 'FRA2',
          'sc-bytes': 0,
          'c-ip': '2001:db8::7',
          'cs-method': 'GET',
          'cs-uri-stem': '/a',
          'cs-uri-query': 'b=1',
          'sc-status': 0,
          'cs(User-Agent)': 'curl/8.5.0',
          ...{ 'cs(Host)': 'd1.cloudfront.net' },
        },
      },
    },
    {
      lines: [
        '#Fields: date time cs-method cs-uri-stem sc-status',
        '2026-02-27 08:15:02 GET /more 503 and more',
        '2026-02-27 08:15:03 GET /less',
        '#Fields: cs-method cs-uri-stem',
        'GET /no-time',
      ],
      forcedOnly: true,
      record: [
        {
          time: '2026-02-27T08:15:02Z',
          severityNumber: 17,
          levelSource: 'status',
          levelRule: 'http-5xx',
          message: 'GET /more',
          fields: {
            'cs-method': 'GET',
            'cs-uri-stem': '/more',
            'sc-status': 503,
            ...{ 'column-6': 'and', 'column-7': 'more' },
          },
        },
        {
          time: '2026-02-27T08:15:03Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no status',
          message: 'GET /less',
          fields: { 'cs-method': 'GET', 'cs-uri-stem': '/less' },
        },
        {
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no status',
          message: 'GET /no-time',
          fields: { 'cs-method': 'GET', 'cs-uri-stem': '/no-time' },
        },
      ],
    },
  ],
  parse({ first, text }, context) {
    if (first === 0x23) return readDirective(text, context);
    const header = headerOf(context);
    if (header.names === undefined && !mayBeKnown(text)) return undefined;
    const columns = splitRow(text, header.byCommas);
    const named = header.names !== undefined && fits(columns, header.names);
    const names = named ? header.names : (knownLayout(columns) ?? (context.forced ? header.names : undefined));
    if (names === undefined) return undefined;
    const values = new Map<string, string>();
    for (const [i, column] of columns.entries()) if (column !== '-') values.set(names[i] ?? `column-${i + 1}`, column);
    const stamp = stampOf(values, header);
    // the stamp is what tells a row from a foreign line
    if (stamp === undefined && !(named && context.forced)) return undefined;
    const status = values.get('sc-status');
    const requestId = values.get('x-edge-request-id');
    const rest = [...values].filter(([name]) => !consumed.has(name));
    return {
      stamp,
      level:
        status === undefined
          ? { ...unsetLevel, rule: 'no status' }
          : (statusLevel(Number(status), context.httpStatus) ?? { ...unsetLevel, rule: `status ${Number(status)}` }),
      message: requestOf(values) ?? text,
      fields: typedTexts(rest, fields),
      requestId,
    };
  },
});

/** Columns that are told elsewhere in a record. */
const consumed = new Set(['date', 'time', 'date-time', 'x-edge-request-id']);

function headerOf({ memory }: ReadContext): Header {
  return (memory.get(memoryKey) as Header | undefined) ?? noHeader;
}

function readDirective(text: string, context: ReadContext): typeof headerLine | undefined {
  const directive = directives.find((one) => text.startsWith(one));
  if (directive === undefined) return otherDirectives.some((one) => text.startsWith(one)) ? headerLine : undefined;
  const value = text.slice(directive.length).trim();
  const header = headerOf(context);
  if (directive === '#Fields:') {
    const byCommas = value.includes(',');
    const names = value.split(byCommas ? /,/ : /\s/).filter((name) => name !== '');
    context.memory.set(memoryKey, { ...header, byCommas, names });
  } else if (directive === '#Date:') context.memory.set(memoryKey, { ...header, date: value.slice(0, 10) });
  else context.memory.set(memoryKey, { ...header, local: value === 'Local' });
  return headerLine;
}

function stampOf(values: ReadonlyMap<string, string>, { date, local }: Header): Stamp | undefined {
  const time = values.get('time');
  if (time === undefined) return parseTimeValue(values.get('date-time'));
  return parseTimeValue(`${values.get('date') ?? date} ${time}${local ? '' : 'Z'}`);
}

function requestOf(values: ReadonlyMap<string, string>): string | undefined {
  const method = values.get('cs-method');
  const stem = values.get('cs-uri-stem') ?? values.get('cs-uri');
  if (method === undefined || stem === undefined) return undefined;
  const query = values.get('cs-uri-query');
  return query === undefined ? `${method} ${stem}` : `${method} ${stem}?${query}`;
}
