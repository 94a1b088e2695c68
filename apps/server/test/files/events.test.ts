import { gzipSync } from 'node:zlib';
import { problemSchema, streamEventSchema, streamOperations } from '@logmill/api';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestService, type TestService } from '../support/service.ts';
import { openUpload } from '../support/upload.ts';

// the first file waits for its threads, which on a crowded machine take their time to start
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Answers that tell how far the work is, then what came of it. */
let edge: TestService;
let stock: TestService;
const limits = { FILE_LIMIT: '20mb' };
beforeAll(async () => {
  edge = await startTestService({ EDGE: 'on', ...limits });
  stock = await startTestService({ EDGE: 'off', ...limits });
});
afterAll(() => Promise.all([edge.close(), stock.close()]));

const reference = '2026-01-30T00:00:00Z';
const text = Array.from({ length: 60_000 }, (_, i) => `2026-01-30 12:01:0${i % 10} INFO job ${i % 50} done\n`).join('');
const gzipped = gzipSync(text);
const schema = streamEventSchema(streamOperations[0]!.output);

interface Event {
  readonly type: string;
  readonly bytes?: number;
  readonly bytesTotal?: number;
  readonly share?: number;
  readonly textBytes?: number;
  readonly lines?: number;
  readonly report?: unknown;
  readonly problem?: unknown;
}

/** Events of an answer, each held against its schema. */
function eventsOf(type: string, body: string): Event[] {
  const texts =
    type === 'application/x-ndjson'
      ? body.trimEnd().split('\n')
      : body
          .trimEnd()
          .split('\n\n')
          .map((event) => event.slice(event.indexOf('\ndata: ') + '\ndata: '.length));
  return texts.map((one) => schema.parse(JSON.parse(one)) as Event);
}

const types = ['application/x-ndjson', 'text/event-stream'];

describe.each([
  ['on', () => edge],
  ['off', () => stock],
] as const)('EDGE=%s', (_, service) => {
  describe.each(types)('%s', (type) => {
    const post = async (body: Buffer<ArrayBuffer> | string, query = '') => {
      const answer = await fetch(`${service().url}/files?reference=${reference}${query}`, {
        method: 'POST',
        body,
        headers: { accept: type },
      });
      return { answer, body: await answer.text() };
    };

    test('progress only grows, ends with all there is, and is followed by the report', async () => {
      const { answer, body } = await post(gzipped);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      const events = eventsOf(type, body);
      const progress = events.slice(0, -1);
      expect(progress.map((event) => event.type)).toEqual(progress.map(() => 'progress'));
      for (const name of ['bytes', 'textBytes', 'lines', 'share'] as const) {
        const values = progress.map((event) => event[name]!);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
      expect(progress.at(-1)).toMatchObject({
        bytes: gzipped.length,
        bytesTotal: gzipped.length,
        share: 1,
        textBytes: text.length,
        lines: 60_000,
      });
      const plain = await fetch(`${service().url}/files?reference=${reference}`, { method: 'POST', body: text });
      expect(events.at(-1)).toEqual({ type: 'report', report: await plain.json() });
    });

    test('what goes wrong once the head was sent is the last event', async () => {
      const { answer, body } = await post(gzipped.subarray(0, -9));
      expect(answer.status).toBe(200);
      const last = eventsOf(type, body).at(-1)!;
      const id = answer.headers.get('x-request-id')!;
      const logged = () => service().logLines.find((entry) => entry.includes(id));
      await expect.poll(logged).toMatch(/"status":400/);
      expect(problemSchema.parse(last.problem)).toMatchObject({
        code: 'BAD_REQUEST',
        status: 400,
        requestId: answer.headers.get('x-request-id'),
      });
    });

    test('what goes wrong before is an error as any other', async () => {
      const { answer } = await post(text, '&mode=plane');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    });

    test('a body that is refused while it comes still gets its last event', async () => {
      using upload = openUpload(`${service().url}/files`, { accept: type });
      for (let sent = 0; sent < 22e6 && !upload.request.destroyed; sent += text.length) await upload.write(text);
      const { body } = await upload.answer;
      expect(eventsOf(type, body).at(-1)!.problem).toMatchObject({
        code: 'PAYLOAD_TOO_LARGE',
        limit: { name: 'FILE_LIMIT' },
      });
    });
  });
});

test('without a length there is no share', async () => {
  using upload = openUpload(`${edge.url}/files`, { accept: 'application/x-ndjson' });
  await upload.write(text);
  upload.end();
  const events = eventsOf('application/x-ndjson', (await upload.answer).body);
  expect(events.map(({ share, bytesTotal }) => [share, bytesTotal])).toEqual(events.map(() => [undefined, undefined]));
});

test('the answer begins while the body still comes', async () => {
  using upload = openUpload(`${edge.url}/files`, { accept: 'application/x-ndjson' });
  const begun = new Promise((resolve) => upload.request.once('response', resolve));
  await upload.write(text.slice(0, 1000));
  await begun;
  upload.end();
  expect(eventsOf('application/x-ndjson', (await upload.answer).body).at(-1)!.type).toBe('report');
});

test.each([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['text/html', 'application/json'],
  ['application/x-ndjson, application/json', 'application/json'],
  ['application/x-ndjson;q=0.5, application/json;q=0.4', 'application/x-ndjson'],
  ['application/json;q=0.5, text/event-stream', 'text/event-stream'],
  ['text/event-stream;q=0', 'application/json'],
  ['APPLICATION/X-NDJSON', 'application/x-ndjson'],
])('Accept: %s is answered with %s', async (accept, type) => {
  const answer = await fetch(`${edge.url}/files`, { method: 'POST', body: 'x\n', headers: { accept } });
  await answer.text();
  expect(answer.headers.get('content-type')).toBe(type);
});
