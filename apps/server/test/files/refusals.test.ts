import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { brotliCompressSync, createZstdCompress, gzipSync, constants as zlib, zstdCompressSync } from 'node:zlib';
import { problemSchema } from '@logmill/api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { internals, startTestService, type TestService } from '../support/service.ts';
import { metric, openUpload } from '../support/upload.ts';

// the first file waits for its threads, which on a crowded machine take their time to start
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Every body that cannot be read ends in one clear answer, and leaves nothing behind. */
let edge: TestService;
let stock: TestService;
const limits = { FILE_LIMIT: '2mb', FILE_TEXT_LIMIT: '32mb' };
beforeAll(async () => {
  edge = await startTestService({ EDGE: 'on', ...limits });
  stock = await startTestService({ EDGE: 'off', ...limits });
});
afterAll(() => Promise.all([edge.close(), stock.close()]));

const line = '2026-01-30 12:01:05 INFO x\n';
const text = line.repeat(100);
const gzipped = gzipSync(text);
const zipped = zstdCompressSync(text);

interface Case {
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer<ArrayBuffer> | string;
}

/** Random hex digits halve under gzip: no bomb. */
const hex = randomBytes(4_500_000).toString('hex');

const cases: [string, Case, number, string, RegExp][] = [
  ['an unknown option', { query: '?shown=3' }, 400, 'BAD_REQUEST', /\/shown: No such parameter/],
  ['an option given twice', { query: '?mode=json&mode=plain' }, 400, 'BAD_REQUEST', /\/mode: Given more than once/],
  ['an option out of range', { query: '?bucketsMax=0' }, 400, 'BAD_REQUEST', /\/bucketsMax/],
  ['a number that is none', { query: '?patternsTop=many' }, 400, 'BAD_REQUEST', /\/patternsTop/],
  ['an unknown mode', { query: '?mode=plane' }, 400, 'BAD_REQUEST', /did you mean "plain"/],
  ['an unknown zone', { query: '?zone=Mars' }, 400, 'BAD_REQUEST', /\/zone/],
  ['a reference that is no time', { query: '?reference=now' }, 400, 'BAD_REQUEST', /\/reference/],
  ['a severity that is none', { query: '?httpStatus[success]=99' }, 400, 'BAD_REQUEST', /\/httpStatus\/success/],
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /curl -T/,
  ],
  ['JSON', { headers: { 'content-type': 'application/json' } }, 415, 'UNSUPPORTED_MEDIA_TYPE', /text\/plain/],
  [
    'another charset',
    { headers: { 'content-type': 'text/plain; charset=latin1' } },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /UTF-8/,
  ],
  [
    'brotli',
    { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(text) },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /"gzip" or "zstd"/,
  ],
  [
    'two encodings',
    { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipped) },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /one content-encoding/,
  ],
  [
    'an encoding named like an inherited member',
    { headers: { 'content-encoding': 'constructor' } },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /one content-encoding/,
  ],
  ['gzip in gzip', { body: gzipSync(gzipped) }, 415, 'UNSUPPORTED_MEDIA_TYPE', /compressed twice/],
  [
    'zstd called gzip and zstd',
    { headers: { 'content-encoding': 'gzip', 'content-type': 'application/zstd' }, body: zipped },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    /compressed twice/,
  ],
  ['text called gzip', { headers: { 'content-encoding': 'gzip' }, body: text }, 400, 'BAD_REQUEST', /said to be gzip/],
  [
    'zstd called gzip',
    { headers: { 'content-type': 'application/gzip' }, body: zipped },
    400,
    'BAD_REQUEST',
    /said to be gzip/,
  ],
  ['nothing called zstd', { headers: { 'content-encoding': 'zstd' }, body: '' }, 400, 'BAD_REQUEST', /said to be zstd/],
  ['gzip cut in its header', { body: gzipped.subarray(0, 5) }, 400, 'BAD_REQUEST', /gzip data is broken or cut/],
  ['gzip cut in its data', { body: gzipped.subarray(0, -20) }, 400, 'BAD_REQUEST', /gzip data is broken or cut/],
  ['gzip cut in its checksum', { body: gzipped.subarray(0, -3) }, 400, 'BAD_REQUEST', /gzip data is broken or cut/],
  [
    'gzip cut in its second member',
    { body: Buffer.concat([gzipped, gzipped.subarray(0, -9)]) },
    400,
    'BAD_REQUEST',
    /gzip data is broken or cut/,
  ],
  [
    'gzip with a wrong checksum',
    { body: Buffer.concat([gzipped.subarray(0, -8), Buffer.alloc(8)]) },
    400,
    'BAD_REQUEST',
    /gzip data is broken or cut/,
  ],
  [
    'gzip with something behind it',
    { body: Buffer.concat([gzipped, Buffer.from('and text')]) },
    400,
    'BAD_REQUEST',
    /gzip data/,
  ],
  [
    'gzip with something behind its padding',
    { body: Buffer.concat([gzipped, Buffer.alloc(9), gzipped]) },
    400,
    'BAD_REQUEST',
    /follows the gzip data/,
  ],
  ['zstd cut', { body: zipped.subarray(0, -3) }, 400, 'BAD_REQUEST', /zstd data is broken or cut/],
  [
    'zstd with something behind it',
    { body: Buffer.concat([zipped, Buffer.from('and text')]) },
    400,
    'BAD_REQUEST',
    /zstd data is broken/,
  ],
  ['a gzip bomb', { body: gzipSync(Buffer.alloc(100e6)) }, 413, 'FILE_RATIO_LIMIT', /200 bytes of text from each/],
  [
    'a zstd bomb',
    { body: zstdCompressSync(Buffer.alloc(100e6)) },
    413,
    'FILE_RATIO_LIMIT',
    /200 bytes of text from each/,
  ],
  ['more than is taken, announced', { body: Buffer.alloc(2_097_153) }, 413, 'FILE_LIMIT', /2097152 bytes a file/],
  [
    'more text than is taken',
    { body: zstdCompressSync(Buffer.concat([Buffer.from(hex.slice(0, 3e6)), Buffer.from(text.repeat(12_000))])) },
    413,
    'FILE_TEXT_LIMIT',
    /33554432 bytes of text/,
  ],
];

describe.each([
  ['on', () => edge],
  ['off', () => stock],
] as const)('EDGE=%s', (_, service) => {
  test.each(cases)('%s is refused', async (_name, { query = '', headers = {}, body = text }, status, code, message) => {
    const answer = await fetch(`${service().url}/files${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...headers },
      body,
    });
    const said = await answer.text();
    const problem = problemSchema.parse(JSON.parse(said));
    expect([answer.status, problem.limit?.name ?? problem.code, problem.message]).toEqual([
      status,
      code,
      expect.stringMatching(message),
    ]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('ratelimit')).toMatch(/^"analyzeFile";/);
    expect(said).not.toMatch(internals);
    expect(await metric(service().url, 'logmill_files_running')).toBe(0);
  });

  test('other methods are refused with those it takes', async () => {
    for (const [method, status] of [
      ['GET', 405],
      ['PUT', 405],
      ['OPTIONS', 204],
    ] as const) {
      const answer = await fetch(`${service().url}/files`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([status, 'POST, OPTIONS']);
      await answer.text();
    }
  });
});

test('a zstd window of more than 8 MiB is refused', async () => {
  const stream = createZstdCompress({ params: { [zlib.ZSTD_c_windowLog]: 25 } });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
  stream.write(text);
  stream.end();
  await once(stream, 'end');
  const answer = await fetch(`${edge.url}/files`, { method: 'POST', body: Buffer.concat(chunks) });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(/too much memory/)]);
});

test('more than is taken, unannounced, is refused as soon as it came', async () => {
  using upload = openUpload(`${edge.url}/files`);
  for (let sent = 0; sent < 3e6; sent += text.length) await upload.write(text);
  const { status, headers, body } = await upload.answer;
  expect([status, headers.connection, JSON.parse(body)]).toEqual([
    413,
    'close',
    expect.objectContaining({ limit: { name: 'FILE_LIMIT', max: 2_097_152 } }),
  ]);
});

test('a refusal before the body came can be read', async () => {
  for (let i = 0; i < 20; i++) {
    const answer = await fetch(`${edge.url}/files`, { method: 'POST', body: Buffer.alloc(10e6) });
    expect([answer.status, ((await answer.json()) as { limit: object }).limit]).toEqual([
      413,
      { name: 'FILE_LIMIT', max: 2_097_152, actual: 10e6 },
    ]);
  }
});

test('a body that waits for leave is refused without being sent', async () => {
  using upload = openUpload(`${edge.url}/files?mode=plane`, { expect: '100-continue' });
  let continued = false;
  upload.request.on('continue', () => {
    continued = true;
  });
  upload.request.flushHeaders();
  expect((await upload.answer).status).toBe(400);
  expect(continued).toBe(false);
});

test('without a key there is no answer where keys are configured', async () => {
  const { mkdtempDisposableSync, writeFileSync } = await import('node:fs');
  const { createHash } = await import('node:crypto');
  using folder = mkdtempDisposableSync('/tmp/keys-');
  writeFileSync(`${folder.path}/keys`, `me ${createHash('sha256').update('secret').digest('hex')}\n`);
  await using service = await startTestService({ API_KEYS_FILE: `${folder.path}/keys` });
  const post = (headers: Record<string, string>) =>
    fetch(`${service.url}/files`, { method: 'POST', body: text, headers });
  expect((await post({})).status).toBe(401);
  expect((await post({ 'x-api-key': 'secret' })).status).toBe(200);
});

test('a file costs one unit, and one for each started 4 MiB of text beyond the first', async () => {
  await using service = await startTestService();
  const left = async (body: Buffer<ArrayBuffer>): Promise<number> => {
    await (await fetch(`${service.url}/files`, { method: 'POST', body })).text();
    const { headers } = await fetch(`${service.url}/files?mode=plane`, { method: 'POST' });
    return Number(/r=(\d+)/.exec(headers.get('ratelimit')!)![1]);
  };
  const before = await left(Buffer.from(text));
  expect(await left(Buffer.from(text))).toBe(before - 2);
  expect(await left(gzipSync(Buffer.from(hex)))).toBe(before - 2 - 4);
});

test('who has used up the limit is refused before a byte is read', async () => {
  await using service = await startTestService({ RATE_LIMIT: '1' });
  const post = () => fetch(`${service.url}/files`, { method: 'POST', body: text });
  await (await post()).text();
  const answer = await post();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
});

test('a body that is faster than the limit is read in the windows that follow', async () => {
  await using service = await startTestService({ RATE_LIMIT: '2', RATE_WINDOW_SECONDS: '1' });
  const answer = await fetch(`${service.url}/files`, { method: 'POST', body: hex.slice(0, 9e6) });
  expect([answer.status, ((await answer.json()) as { lines: object }).lines]).toEqual([
    200,
    expect.objectContaining({ bytes: 9e6 }),
  ]);
});

test.each([
  [{ MAX_FILES: '4' }, 2],
  [{ MAX_FILES: '4', MAX_FILES_PER_CLIENT: '3' }, 3],
])('%o: one client has %i files worked on at one time, and others still have theirs', async (environment, most) => {
  await using service = await startTestService({ TRUST_PROXY: '1', ...environment });
  using uploads = new DisposableStack();
  for (let i = 0; i < most; i++)
    await uploads.use(openUpload(`${service.url}/files`, { 'x-forwarded-for': '192.0.2.1' })).write(text);
  await expect.poll(() => metric(service.url, 'logmill_files_running')).toBe(most);
  const post = (client: string) =>
    fetch(`${service.url}/files`, { method: 'POST', body: text, headers: { 'x-forwarded-for': client } });
  const refused = await post('192.0.2.1');
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
    429,
    '2',
    expect.objectContaining({ code: 'TOO_MANY_REQUESTS', limit: { name: 'MAX_FILES_PER_CLIENT', max: most } }),
  ]);
  expect((await post('192.0.2.2')).status).toBe(200);
});

test('as many files as are configured are worked on; one more is told to come again', async () => {
  await using service = await startTestService({ MAX_FILES: '1' });
  using upload = openUpload(`${service.url}/files`);
  await upload.write(text);
  await expect.poll(() => metric(service.url, 'logmill_files_running')).toBe(1);
  const refused = await fetch(`${service.url}/files`, { method: 'POST', body: text });
  expect([
    refused.status,
    refused.headers.get('retry-after'),
    ((await refused.json()) as { code: string }).code,
  ]).toEqual([503, '2', 'SERVICE_UNAVAILABLE']);
  upload.end();
  expect((await upload.answer).status).toBe(200);
  expect((await fetch(`${service.url}/files`, { method: 'POST', body: text })).status).toBe(200);
});
