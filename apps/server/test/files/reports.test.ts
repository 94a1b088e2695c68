import { createHash, randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { streamOperations } from '@logmill/api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestService, type TestService } from '../support/service.ts';

// the first file waits for its threads, which on a crowded machine take their time to start
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What `POST /files` answers is what `POST /analyze` answers for the same lines, however their bytes come. */
let edge: TestService;
let stock: TestService;
beforeAll(async () => {
  edge = await startTestService({ EDGE: 'on' });
  stock = await startTestService({ EDGE: 'off' });
});
afterAll(() => Promise.all([edge.close(), stock.close()]));

const reference = '2026-01-30T00:00:00Z';
const job = (i: number): string => `2026-01-30 12:01:0${i % 10} ${i % 7 === 0 ? 'WARN' : 'INFO'} job ${i % 50} done`;
const text = Array.from({ length: 300 }, (_, i) => `${job(i)}\n`).join('');
const bytes = Buffer.from(text);

const post = (
  service: TestService,
  body: Buffer<ArrayBuffer> | string,
  headers: Record<string, string> = {},
  query = '',
): Promise<Response> =>
  fetch(`${service.url}/files?reference=${reference}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body,
  });

async function analyzed(lines: string): Promise<string> {
  return (await edge.post('/analyze', { text: lines, reference })).text();
}

describe.each([
  ['on', () => edge],
  ['off', () => stock],
] as const)('EDGE=%s', (_, service) => {
  test('a body is reported on to the byte as its lines are', async () => {
    const answer = await post(service(), bytes);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    const report = await answer.text();
    expect(report).toBe(await analyzed(text));
    expect(report).toContain(`"input":"${createHash('sha256').update(bytes).digest('hex')}"`);
  });

  test.each(
    streamOperations.flatMap((operation) => operation.examples.map((example) => [operation, example] as const)),
  )('the example of $id is what it answers', async (operation, { query, body, output }) => {
    const fields = new URLSearchParams(
      Object.entries(query as object).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const answer = await fetch(`${service().url}${operation.path}?${fields.toString()}`, { method: 'POST', body });
    expect(await answer.json()).toEqual(output);
    expect(() => operation.output.parse(output)).not.toThrow();
  });

  test('it answers with its id and what is left of the rate limit', async () => {
    const { headers } = await post(service(), bytes, { 'x-request-id': 'mine' });
    expect(headers.get('x-request-id')).toBe('mine');
    expect(headers.get('ratelimit')).toMatch(/^"analyzeFile";r=\d+;t=\d+$/);
  });
});

const half = text.indexOf('\n', text.length / 2) + 1;
const [first, second] = [text.slice(0, half), text.slice(half)];

test.each<[string, Buffer<ArrayBuffer>, Record<string, string>]>([
  ['gzip, by its first bytes', gzipSync(text), {}],
  ['gzip, called text', gzipSync(text), { 'content-type': 'text/plain' }],
  ['gzip, by content-encoding', gzipSync(text), { 'content-encoding': 'gzip', 'content-type': 'text/plain' }],
  ['gzip, by content-encoding under its old name', gzipSync(text), { 'content-encoding': 'X-GZIP' }],
  ['gzip, by content-type', gzipSync(text), { 'content-type': 'application/x-gzip' }],
  ['gzip, by both', gzipSync(text), { 'content-encoding': 'gzip', 'content-type': 'application/gzip' }],
  ['gzip of two members', Buffer.concat([gzipSync(first), gzipSync(second)]), {}],
  [
    'gzip of members that end in the middle of a line',
    Buffer.concat([gzipSync(text.slice(0, 17)), gzipSync(text.slice(17))]),
    {},
  ],
  ['gzip with padding', Buffer.concat([gzipSync(text), Buffer.alloc(512)]), {}],
  ['zstd', zstdCompressSync(text), {}],
  ['zstd, by content-encoding', zstdCompressSync(text), { 'content-encoding': 'zstd', 'content-type': 'text/plain' }],
  ['zstd, by content-type', zstdCompressSync(text), { 'content-type': 'application/zstd' }],
  ['zstd of two frames', Buffer.concat([zstdCompressSync(first), zstdCompressSync(second)]), {}],
  ['NDJSON', bytes, { 'content-type': 'application/x-ndjson' }],
  ['text with a charset', bytes, { 'content-type': 'text/plain; charset="UTF-8"' }],
  ['an encoding that is none', bytes, { 'content-encoding': 'identity' }],
])('%s is read', async (_, body, headers) => {
  const answer = await post(edge, body, headers);
  expect(await answer.text()).toBe(await analyzed(text));
});

test.each([
  ['nothing', ''],
  ['a last line without a line feed', text.slice(0, -1)],
  ['a byte order mark', `\ufeff${text}`],
  ['empty lines', '\n\n\n'],
  ['carriage returns', text.replaceAll('\n', '\r\n')],
  ['breaks that are none', 'a\u2028b\vc\fd\u0085e\rf\n'],
  ['characters of several bytes', '2026-01-30 12:01:05 INFO später 🚀\n'.repeat(3000)],
  ['more than a million bytes', text.repeat(90)],
])('%s: the report is that of the lines', async (_, lines) => {
  expect(await (await post(edge, Buffer.from(lines))).text()).toBe(await analyzed(lines));
});

test('what is not UTF-8 is one unreadable character for each bad unit', async () => {
  const answer = await post(
    edge,
    Buffer.concat([Buffer.from('a'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('b\n')]),
  );
  const { lines, unparsed } = (await answer.json()) as {
    lines: { total: number; bytes: number };
    unparsed: { shapes: { example: string }[] };
  };
  expect([lines.total, lines.bytes, unparsed.shapes[0]!.example]).toEqual([1, 5, 'a\ufffd\ufffd\ufffdb']);
});

test('options stand in the query', async () => {
  const inBody = {
    text,
    reference,
    mode: 'plain',
    zone: '+09:00',
    bucketsMax: 3,
    valuesTop: 2,
    httpStatus: { success: 5 },
  };
  const answer = await post(
    edge,
    bytes,
    {},
    '&mode=plain&zone=%2B09:00&bucketsMax=3&valuesTop=2&httpStatus[success]=5',
  );
  expect(await answer.text()).toBe(await (await edge.post('/analyze', inBody)).text());
});

test('a line that is too long is counted, flagged, and spoils no other', async () => {
  await using service = await startTestService({ MAX_FILE_LINE_CHARS: '1000' });
  const long = (chars: number): string => `${job(1)} ${'x'.repeat(chars)}`.slice(0, chars);
  for (const [chars, truncated] of [
    [999, 0],
    [1000, 0],
    [1001, 1],
    [2000, 1],
  ] as const) {
    const lines = [long(chars), job(2), long(chars), long(chars), job(3), long(chars)];
    const report = (await (await post(service, lines.join('\n'))).json()) as {
      envelope: { limitsHit: { name: string; max: number }[] };
      lines: { total: number; truncated: number; records: number };
    };
    expect(report.lines).toMatchObject({ total: 6, truncated: 4 * truncated });
    expect(report.envelope.limitsHit).toEqual(truncated === 0 ? [] : [{ name: 'lineCharsMax', max: 1000 }]);
  }
});

test('levels, minute by minute, are those of the report', async () => {
  const report = (await (await post(edge, bytes)).json()) as { lines: { formats?: unknown }; levels: unknown };
  for (const body of [bytes, gzipSync(text), zstdCompressSync(text)]) {
    const answer = await fetch(`${edge.url}/files/levels?reference=${reference}`, { method: 'POST', body });
    expect(answer.headers.get('ratelimit')).toMatch(/^"countLevelsOfFile";/);
    const { formats: _, ...lines } = report.lines;
    expect(await answer.json()).toMatchObject({
      lines,
      levels: report.levels,
      minutes: [{ start: '2026-01-30T12:01:00Z', counts: { INFO: 257, WARN: 43 } }],
      limitsHit: [],
    });
  }
});

test('pieces are read before their memory is given back, however long and however compressed', async () => {
  const noise = randomBytes(1_500_000).toString('hex');
  const lines = Array.from({ length: 30_000 }, (_, i) => `${job(i)} ${noise.slice(i * 100, i * 100 + 100)}\n`).join('');
  const [head, tail] = [Buffer.from(lines.slice(0, 1_234_567)), Buffer.from(lines.slice(1_234_567))];
  const expected = await analyzed(lines);
  for (const pack of [(part: Buffer) => part, gzipSync, zstdCompressSync])
    expect(await (await post(edge, Buffer.concat([pack(head), pack(tail)]))).text()).toBe(expected);
});
