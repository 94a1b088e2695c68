import { describe, expect, test } from 'vitest';
import { readRecords } from '../src/records/read-records.ts';

function read(lines: readonly string[], mode = 'auto') {
  return readRecords(lines, { referenceMs: Date.UTC(2026, 2, 1), mode });
}

test.each([
  'the value is x=1 in this sentence',
  'x=1 is what the user said',
  'error=true',
  'SELECT a FROM b WHERE x=1 AND y=2',
  'https://example.org/?a=1&b=2 c=3',
  'a=b&c=d&e=f',
  'user=bob id=3 failed to open the door because it was locked and nobody had the key',
  'rate(http_requests_total{job="a"}[5m]) > 0.5',
])('prose with an equals sign is no logfmt: %s', (line) => {
  expect(read([line]).records.map(({ format }) => format)).not.toContain('logfmt');
});

test.each([
  ['go-kit, as Prometheus and Loki write it', 'ts=2026-02-27T08:15:00Z caller=a.go:1 level=warn msg="b c"', 13, 'b c'],
  ['log15, as older Grafana wrote it', 't=2026-02-27T08:15:00+0000 lvl=eror msg=boom logger=ngalert', 17, 'boom'],
  ['Traefik', 'time="2026-02-27T08:15:00Z" level=info msg="Starting provider"', 9, 'Starting provider'],
  ['a line that was cut off', 'time=2026-02-27T08:15:00Z level=error msg="dial tcp: i/o ti', 17, 'dial tcp: i/o ti'],
])('logfmt of %s', (_who, line, severityNumber, message) => {
  const [record] = read([line]).records;
  expect(record).toMatchObject({ format: 'logfmt', time: '2026-02-27T08:15:00Z', severityNumber, message });
});

describe('an event of a device in syslog', () => {
  const event = 'CEF:0|Security|threatmanager|1.0|100|worm: stopped|10|rt=1772180100250 src=10.0.0.1';

  test.each([
    ['BSD', 'Feb 27 08:15:01 fw1 '],
    ['BSD with PRI', '<134>Feb 27 08:15:01 fw1 '],
    ['ISO', '2026-02-27T08:15:01Z fw1 '],
    ['RFC 5424', '<134>1 2026-02-27T08:15:01Z fw1 app - - - '],
    ['RFC 5424 without what stands behind the host', '<134>1 2026-02-27T08:15:01Z fw1 '],
  ])('keeps both stamps and its own severity: %s', (_kind, header) => {
    const [record] = read([header + event]).records;
    expect(record).toMatchObject({
      format: 'cef',
      time: '2026-02-27T08:15:00.250Z',
      observedTime: '2026-02-27T08:15:01Z',
      severityNumber: 18,
      message: 'worm: stopped',
      fields: { src: '10.0.0.1' },
      envelopes: [{ fields: { hostname: 'fw1' } }],
    });
  });

  test('takes the time of the header when it has none', () => {
    const [record] = read(['Feb 27 08:15:01 fw1 LEEF:1.0|V|P|1|login|sev=5']).records;
    expect(record).toMatchObject({ format: 'leef', time: '2026-02-27T08:15:01Z', severityNumber: 13 });
  });
});

describe('rows of a W3C log', () => {
  const row = '2026-02-27 08:15:00 GET /a 200';

  test('are accounted for before a header and where columns are unknown', () => {
    const { records, counts } = read([row, '#Fields: date time cs-method cs-uri-stem sc-status', row, `${row} more`]);
    expect(records.map(({ format, severityNumber }) => [format, severityNumber])).toEqual([
      ['timestamped', 0],
      ['w3c-extended', 9],
      ['timestamped', 0],
    ]);
    expect(counts).toMatchObject({ lines: 4, headers: 1, recordLines: 3, unparsed: 0 });
  });

  test('are named as unparsed without a header when the caller said W3C', () => {
    expect(read([row], 'w3c-extended').unparsed).toEqual([{ line: 1, reason: 'not w3c-extended' }]);
  });

  test('have the columns of their own container', () => {
    const log = (name: string, line: string) => `${name}  | ${line}`;
    const { records } = read([
      log('a', '#Fields: date time cs-method cs-uri-stem sc-status'),
      log('b', '#Fields: date time sc-status cs-uri-stem cs-method'),
      log('a', row),
      log('b', '2026-02-27 08:15:00 500 /b POST'),
    ]);
    expect(records.map(({ message, severityNumber }) => [message, severityNumber])).toEqual([
      ['GET /a', 9],
      ['POST /b', 17],
    ]);
  });
});

describe('a CSV cell in quotes', () => {
  const header = 'time,level,message';

  test.each(['auto', 'csv'])('goes over several lines, in mode %s', (mode) => {
    const { records, unparsed } = read(
      [header, '2026-02-27T08:15:00Z,ERROR,"boom', '  at main', '', '2,3"', '2026-02-27T08:15:01Z,INFO,ok'],
      mode,
    );
    expect(unparsed).toEqual([]);
    expect(records.map(({ message, lines }) => [message, lines])).toEqual([
      ['boom\n  at main\n\n2,3', [2, 5]],
      ['ok', [6, 6]],
    ]);
  });

  test('goes over lines of its own container only', () => {
    const { records } = read([
      `a  | ${header}`,
      `b  | ${header}`,
      'a  | 2026-02-27T08:15:00Z,ERROR,"a1',
      'b  | 2026-02-27T08:15:00Z,ERROR,"b1',
      'a  | a2"',
      'b  | b2"',
    ]);
    expect(records.map(({ message }) => message)).toEqual(['a1\na2', 'b1\nb2']);
  });

  test.each(['auto', 'csv'])('costs its own row only when it is never closed, in mode %s', (mode) => {
    const { records } = read(
      [header, '2026-02-27T08:15:00Z,ERROR,"cut', '2026-02-27T08:15:01Z,INFO,ok', '2026-02-27T08:15:02Z,INFO,"fine"'],
      mode,
    );
    expect(records.map(({ message }) => message)).toEqual(['cut', 'ok', 'fine']);
  });
});

test('a header in the middle of a CSV log renames the columns', () => {
  const { records, counts } = read([
    'time,level,message',
    '2026-02-27T08:15:00Z,INFO,a',
    'time,level,message',
    'level,message,when,time',
    'WARN,b,today,2026-02-27T08:15:01Z',
  ]);
  expect(counts.headers).toBe(3);
  expect(records.map(({ severityNumber, message, fields }) => [severityNumber, message, fields])).toEqual([
    [9, 'a', {}],
    [13, 'b', { when: 'today' }],
  ]);
});
