import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { streamOperations } from '@logmill/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClientIn } from '../src/create-client.ts';
import { createClient, type FileProgress, type FileSource } from '../src/index.ts';
import { type BuiltService, startBuiltService } from './support/built-service.ts';
import { rejectionOf } from './support/rejection.ts';
import { answer, limited, startScripted } from './support/scripted-server.ts';
import { createTurnedTiming } from './support/turned-timing.ts';

/** A file of any length, from wherever it is. */
let service: BuiltService;
let folder: string;
const ndjson = { 'content-type': 'application/x-ndjson' };
const reference = '2026-01-30T00:00:00Z';
const text = Array.from({ length: 3000 }, (_, i) => `2026-01-30 12:01:0${i % 10} INFO job ${i} done\n`).join('');
beforeAll(async () => {
  service = await startBuiltService({ FILE_LIMIT: '1mb' });
  folder = await mkdtemp(join(tmpdir(), 'logmill-files-'));
  await writeFile(join(folder, 'a.log'), text);
  await writeFile(join(folder, 'a.log.gz'), gzipSync(text));
  await writeFile(join(folder, 'empty.log'), '');
}, 60_000);
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function* inPieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 1000) yield Buffer.from(text.slice(at, at + 1000));
}

test.each<[string, () => FileSource]>([
  ['a path', () => join(folder, 'a.log')],
  ['a path of a compressed file', () => join(folder, 'a.log.gz')],
  ['a Buffer', () => Buffer.from(text)],
  ['bytes', () => new TextEncoder().encode(text)],
  ['a Blob', () => new Blob([text])],
  ['a File', () => new File([text], 'a.log')],
  ['a web stream', () => new Blob([text]).stream()],
  ['a stream of Node', () => createReadStream(join(folder, 'a.log'))],
  ['a generator', inPieces],
])('%s gives the report of its lines', async (_, source) => {
  const client = createClient({ url: service.url });
  const expected = await client.analyze({ text, reference });
  expect(await client.analyzeFile(source(), { reference })).toEqual(expected);
});

test.each(
  streamOperations.flatMap((operation) => operation.examples.map((example) => ({ ...example, id: operation.id }))),
)('the example gives its answer: $id, $summary', async ({ id, body, query, output }) => {
  const client = createClient({ url: service.url });
  expect(await client[id as 'analyzeFile'](Buffer.from(body), query as object)).toEqual(output);
});

test('an empty file is an empty log', async () => {
  const { lines } = await createClient({ url: service.url }).analyzeFile(join(folder, 'empty.log'));
  expect(lines.total).toBe(0);
});

test('options of options reach the service', async () => {
  const client = createClient({ url: service.url });
  const options = { reference, mode: 'plain', zone: '+09:00', httpStatus: { success: 5 }, bucketsMax: 3 } as const;
  const { envelope } = await client.analyzeFile(Buffer.from(text), options);
  expect(envelope).toEqual((await client.analyze({ text, ...options })).envelope);
});

test('progress is told, the last before the report with all there is', async () => {
  const told: FileProgress[] = [];
  const size = gzipSync(text).length;
  await createClient({ url: service.url }).analyzeFile(join(folder, 'a.log.gz'), {
    onProgress: (one) => told.push(one),
  });
  expect(told.at(-1)).toMatchObject({ bytes: size, bytesTotal: size, share: 1, textBytes: text.length, lines: 3000 });
});

test('what onProgress throws ends the call, and it is not sent again', async () => {
  const progress = answer(200, '{"type":"progress","bytes":1}\n{"type":"report","report":{}}\n', ndjson);
  await using server = await startScripted(progress, progress);
  const thrown = new Error('page is gone');
  const onProgress = (): never => {
    throw thrown;
  };
  const call = createClient({ url: server.url }).analyzeFile(Buffer.from(text), { onProgress });
  expect(await rejectionOf(call)).toMatchObject({ code: 'CLIENT_CLOSED_REQUEST', retryable: false, cause: thrown });
  expect(server.requests.length).toBe(1);
});

test.each<[string, () => FileSource, object, object]>([
  [
    'a path that is not there',
    () => join(folder, 'b.log'),
    {},
    { code: 'BAD_REQUEST', status: 0, message: expect.stringContaining('ENOENT') as string },
  ],
  [
    'a folder',
    () => folder,
    {},
    { code: 'BAD_REQUEST', status: 0, message: expect.stringContaining('EISDIR') as string },
  ],
  [
    'a stream that fails',
    async function* () {
      yield Buffer.from('x\n');
      throw new Error('unplugged');
    },
    {},
    { code: 'BAD_REQUEST', status: 0, message: expect.stringContaining('unplugged') as string },
  ],
  [
    'an option that is none',
    () => Buffer.from(text),
    { bucketsMax: 0 },
    { code: 'BAD_REQUEST', status: 400, issues: [expect.objectContaining({ pointer: '/bucketsMax' })] },
  ],
  [
    'data that is cut',
    () => gzipSync(text).subarray(0, -9),
    {},
    { code: 'BAD_REQUEST', status: 400, message: expect.stringContaining('broken or cut') as string },
  ],
  [
    'more than is taken',
    () => Buffer.alloc(2e6),
    {},
    { code: 'PAYLOAD_TOO_LARGE', status: 413, limit: { name: 'FILE_LIMIT', max: 1_048_576, actual: 2e6 } },
  ],
  [
    'more than is taken, unannounced',
    () => new Blob([Buffer.alloc(2e6)]).stream(),
    {},
    { code: 'PAYLOAD_TOO_LARGE', status: 413, limit: { name: 'FILE_LIMIT', max: 1_048_576 } },
  ],
])('%s rejects with a reason', async (_, source, options, expected) => {
  const client = createClient({ url: service.url });
  expect(await rejectionOf(client.analyzeFile(source(), options))).toMatchObject({ name: 'LogmillError', ...expected });
});

test('a signal ends the call at once, and the source is let go', async () => {
  const controller = new AbortController();
  let ended = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      yield Buffer.from('x\n');
      controller.abort(new Error('enough'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (;;) yield Buffer.from('x\n');
    } finally {
      ended = true;
    }
  }
  const call = createClient({ url: service.url }).analyzeFile(endless(), { signal: controller.signal });
  expect(await rejectionOf(call)).toMatchObject({ code: 'CLIENT_CLOSED_REQUEST', cause: new Error('enough') });
  await expect.poll(() => ended).toBe(true);
});

test('what can be sent again is, a stream is not', async () => {
  await using server = await startScripted(
    limited(1),
    answer(200, '{"type":"report","report":{"ok":true}}\n', ndjson),
    limited(1),
  );
  const client = createClientIn(createTurnedTiming(), { url: server.url });
  expect(await client.analyzeFile(Buffer.from(text))).toEqual({ ok: true });
  expect(await rejectionOf(client.analyzeFile(inPieces()))).toMatchObject({ status: 429 });
  expect(server.requests.length).toBe(3);
});

test('an answer that breaks off is no report', async () => {
  await using server = await startScripted(answer(200, '{"type":"progress","bytes":1}\n', ndjson));
  const client = createClient({ url: server.url, retries: 0 });
  expect(await rejectionOf(client.analyzeFile(Buffer.from(text)))).toMatchObject({
    code: 'NETWORK_ERROR',
    retryable: true,
  });
});

test('what is not the service is told apart', async () => {
  await using server = await startScripted(answer(200, '<html>', { 'content-type': 'text/html' }));
  const client = createClient({ url: server.url, retries: 0 });
  expect(await rejectionOf(client.analyzeFile(Buffer.from(text)))).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
});

test('headers and key of the client are sent', async () => {
  await using server = await startScripted(answer(200, '{"type":"report","report":{}}\n', ndjson));
  const client = createClient({
    url: server.url,
    apiKey: 'k',
    headers: { 'x-more': '1', 'content-type': 'application/gzip' },
  });
  await client.analyzeFile(Buffer.from(text));
  expect(server.requests[0]!.headers).toMatchObject({
    'x-api-key': 'k',
    'x-more': '1',
    'content-type': 'application/gzip',
    accept: 'application/x-ndjson',
  });
});
