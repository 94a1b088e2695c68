import { statusLevel } from '../levels/http-status.ts';
import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { parseEpochText } from '../time/epoch.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat, type FieldDeclarations, headerLine, type ReadContext } from './format.ts';
import { parseZeekValue, unescapeZeek } from './zeek-value.ts';

const fields = {
  _path: { type: 'string', optional: true, about: 'Which log it is: conn, dns, http and so on' },
  uid: { type: 'string', optional: true, about: 'Id of the connection' },
  'id.orig_h': { type: 'string', optional: true, about: "The originator's address" },
  'id.orig_p': { type: 'integer', optional: true, about: "The originator's port" },
  'id.resp_h': { type: 'string', optional: true, about: "The responder's address" },
  'id.resp_p': { type: 'integer', optional: true, about: "The responder's port" },
  proto: { type: 'string', optional: true, about: 'Transport protocol' },
} as const satisfies FieldDeclarations;

/** Declared columns are read as such, whatever a header says of them. */
const typeOfColumn = new Map([
  ['uid', 'string'],
  ['id.orig_h', 'string'],
  ['id.orig_p', 'port'],
  ['id.resp_h', 'string'],
  ['id.resp_p', 'port'],
  ['proto', 'string'],
]);

/** What the lines above the rows said. */
interface Header {
  readonly separator: string;
  readonly setSeparator: string;
  readonly empty: string;
  readonly unset: string;
  readonly path: string | undefined;
  readonly names: readonly string[];
  readonly types: readonly string[];
}

const memoryKey = 'zeek-tsv';
const defaults: Header = {
  separator: '\t',
  setSeparator: ',',
  empty: '(empty)',
  unset: '-',
  path: undefined,
  names: [],
  types: [],
};

/** Columns more than this are left unread; Zeek's widest logs have about 40. */
const columnsMax = 512;

const directives = ['#separator ', '#set_separator', '#empty_field', '#unset_field', '#path', '#fields', '#types'];

/** Zeek's ASCII logs with their header: values are typed as `#types` says, sets and vectors are arrays, what is unset is absent. */
export const zeekTsv = defineFormat({
  id: 'zeek-tsv',
  title: 'Zeek (Bro) log, tab-separated',
  family: 'key-value',
  specification: 'https://docs.zeek.org/en/master/log-formats.html',
  signature: '#separator, #fields and #types lines, then rows of those columns',
  fields,
  openFields: true,
  starts: `#${digits}${letters}-/(`,
  needs: { marks: ['#'] },
  joins: false,
  directives,
  samples: [
    {
      lines: [
        '#separator \\x09',
        '#set_separator\t,',
        '#empty_field\t(empty)',
        '#unset_field\t-',
        '#path\tconn',
        '#open\t2019-11-08-11-44-16',
        '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tconn_state\tlocal_orig\ttunnel_parents',
        '#types\ttime\tstring\taddr\tport\taddr\tport\tenum\tstring\tinterval\tcount\tstring\tbool\tset[string]',
        '1521911721.255387\tC8Tful1TvM3Zf5x8fl\t10.164.94.120\t39681\t10.47.3.155\t3389\ttcp\t-\t0.004266\t97\tRSTR\tT\t(empty)',
        '1521911722.000000\tCXWfTK3LRdiuQxBbM6\t10.47.25.80\t50817\t10.128.0.218\t23189\ttcp\t-\t-\t-\tREJ\tF\ta\\x2cb,c',
        '#close\t2019-11-08-11-44-17',
      ],
      record: [
        {
          time: '2018-03-24T17:15:21.255387Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no level in conn',
          message: 'tcp 10.164.94.120:39681 -> 10.47.3.155:3389',
          fields: {
            _path: 'conn',
            uid: 'C8Tful1TvM3Zf5x8fl',
            'id.orig_h': '10.164.94.120',
            'id.orig_p': 39681,
            'id.resp_h': '10.47.3.155',
            'id.resp_p': 3389,
            proto: 'tcp',
            ...{ duration: 0.004266, orig_bytes: 97, conn_state: 'RSTR', local_orig: true, tunnel_parents: [] },
          },
        },
        {
          time: '2018-03-24T17:15:22.000000Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no level in conn',
          message: 'tcp 10.47.25.80:50817 -> 10.128.0.218:23189',
          fields: {
            _path: 'conn',
            uid: 'CXWfTK3LRdiuQxBbM6',
            'id.orig_h': '10.47.25.80',
            'id.orig_p': 50817,
            'id.resp_h': '10.128.0.218',
            'id.resp_p': 23189,
            proto: 'tcp',
            ...{ conn_state: 'REJ', local_orig: false, tunnel_parents: ['a,b', 'c'] },
          },
        },
      ],
    },
    {
      lines: [
        '#separator \\x09',
        '#path\thttp',
        '#fields\tts\tuid\tmethod\thost\turi\tstatus_code\tresp_fuids',
        '#types\ttime\tstring\tstring\tstring\tstring\tcount\tvector[string]',
        '1772180100.5\tCq1\tGET\texample.org\t/error?a\\x09b\t404\t-',
        '1772180101.5\tCq2\tGET\texample.org\t/\t-\tF1,F2',
      ],
      record: [
        {
          time: '2026-02-27T08:15:00.5Z',
          severityNumber: 13,
          levelSource: 'status',
          levelRule: 'http-4xx',
          message: 'GET example.org/error?a\tb',
          fields: {
            _path: 'http',
            uid: 'Cq1',
            ...{ method: 'GET', host: 'example.org', uri: '/error?a\tb', status_code: 404 },
          },
        },
        {
          time: '2026-02-27T08:15:01.5Z',
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no level in http',
          message: 'GET example.org/',
          fields: {
            _path: 'http',
            uid: 'Cq2',
            ...{ method: 'GET', host: 'example.org', uri: '/', resp_fuids: ['F1', 'F2'] },
          },
        },
      ],
    },
    {
      lines: [
        '#fields\tts\tlevel\tmessage\tlocation',
        '#types\ttime\tenum\tstring\tstring',
        '1772180102.000001\tReporter::WARNING\tno error in \\\\ here\t(empty)',
        '-\tReporter::ODD\t-\t-',
      ],
      record: [
        {
          time: '2026-02-27T08:15:02.000001Z',
          severityNumber: 13,
          level: 'WARNING',
          levelSource: 'field',
          levelRule: 'level',
          message: 'no error in \\ here',
          fields: { location: '' } as Record<string, unknown>,
        },
        {
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'no level in the log',
          message: '- Reporter::ODD - -',
          fields: { level: 'Reporter::ODD' } as Record<string, unknown>,
        },
      ],
    },
    {
      lines: [
        '#fields\tts\tid.orig_h\tid.resp_h\tname\tnotes',
        '#types\ttime\taddr\taddr\tstring\tvector[double]',
        '1772180103.000001\tfe80::1\tff02::2\tbad_\\xc3\\xa9\\xff\t1.5,2',
      ],
      record: {
        time: '2026-02-27T08:15:03.000001Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no level in the log',
        message: 'fe80::1 -> ff02::2',
        fields: { 'id.orig_h': 'fe80::1', 'id.resp_h': 'ff02::2', ...{ name: 'bad_Ã©ÿ', notes: [1.5, 2] } },
      },
    },
  ],
  parse({ first, text }, context) {
    if (first === 0x23) return readDirective(text, context);
    const header = context.memory.get(memoryKey) as Header | undefined;
    if (header === undefined || header.names.length === 0) return undefined;
    const columns = text.split(header.separator, columnsMax);
    if (columns.length !== header.names.length || header.types.length !== columns.length) return undefined;
    const values = new Map<string, unknown>();
    for (const [i, column] of columns.entries()) {
      if (column === header.unset) continue;
      const name = header.names[i]!;
      const value = parseZeekValue(column, typeOfColumn.get(name) ?? header.types[i]!, header);
      // what is of another type than the header says is no row of it
      if (value === undefined) return undefined;
      values.set(name, value);
    }
    const at = header.types.indexOf('time');
    const message = messageOf(values) ?? text.replaceAll(header.separator, ' ');
    const level = levelOf(values, context);
    if (at >= 0) values.delete(header.names[at]!);
    values.delete('message');
    values.delete('msg');
    if (level?.source === 'field') values.delete('level');
    if (header.path !== undefined) values.set('_path', header.path);
    return {
      stamp: at < 0 ? undefined : parseEpochText(columns[at]!),
      level: level ?? { ...unsetLevel, rule: `no level in ${header.path ?? 'the log'}` },
      message,
      fields: Object.fromEntries(values),
    };
  },
});

function readDirective(text: string, { memory }: ReadContext): typeof headerLine | undefined {
  if (text.startsWith('#open\t') || text.startsWith('#close\t')) return headerLine;
  const directive = directives.find((one) => text.startsWith(one));
  if (directive === undefined) return undefined;
  const old = memory.get(memoryKey) as Header | undefined;
  // a log begins with its separator, and what an earlier one said ends there
  const header = directive === '#separator ' ? defaults : (old ?? defaults);
  const rest = text.slice(directive.length);
  const value = rest.slice(header.separator.length);
  const change: Partial<Header> = {};
  if (directive === '#separator ') Object.assign(change, { separator: unescapeZeek(rest) || '\t' });
  else if (!rest.startsWith(header.separator)) return undefined;
  else if (directive === '#set_separator') Object.assign(change, { setSeparator: unescapeZeek(value) || ',' });
  else if (directive === '#empty_field') Object.assign(change, { empty: value });
  else if (directive === '#unset_field') Object.assign(change, { unset: value });
  else if (directive === '#path') Object.assign(change, { path: value });
  else if (directive === '#fields')
    Object.assign(change, { names: value.split(header.separator, columnsMax), types: [] });
  else Object.assign(change, { types: value.split(header.separator, columnsMax) });
  memory.set(memoryKey, { ...header, ...change });
  return headerLine;
}

/** Reporter's level (`Reporter::WARNING`), else an HTTP status. */
function levelOf(values: ReadonlyMap<string, unknown>, { httpStatus }: ReadContext): LevelReading | undefined {
  const level = values.get('level');
  const status = values.get('status_code');
  if (typeof level === 'string') return wordLevel(level.slice(level.lastIndexOf(':') + 1), 'level');
  return typeof status === 'number' ? statusLevel(status, httpStatus) : undefined;
}

/** What a row is about, where its log has a column for it or is about a request or a connection. */
function messageOf(values: ReadonlyMap<string, unknown>): string | undefined {
  const textAt = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const text = textAt('message') ?? textAt('msg');
  if (text !== undefined) return text;
  const uri = textAt('uri');
  if (uri !== undefined) return [textAt('method'), [textAt('host'), uri].join('')].join(' ');
  const [from, to] = (['orig', 'resp'] as const).map((side) => {
    const host = textAt(`id.${side}_h`);
    const port = values.get(`id.${side}_p`);
    return typeof port === 'number' ? `${host}:${port}` : host;
  });
  return from === undefined || to === undefined ? undefined : [textAt('proto'), from, '->', to].join(' ').trimStart();
}
