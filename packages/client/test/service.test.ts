import { operations } from '@logmill/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { type BuiltService, startBuiltService } from './support/built-service.ts';
import { rejectionOf } from './support/rejection.ts';

/** The client's sources against the real service. */
let service: BuiltService;
beforeAll(async () => {
  service = await startBuiltService({ MAX_LINES: '1000', BODY_LIMIT: '200kb', RATE_LIMIT: '1000', QUEUE_MAX: '8' });
}, 60_000);
afterAll(() => service?.[Symbol.asyncDispose]());

const examples = operations.flatMap((operation) =>
  operation.examples.map((example) => ({ operation, example, name: `${operation.id}: ${example.summary}` })),
);

test.each(examples)('an example gives its answer, alone and in a batch: $name', async ({ operation, example }) => {
  expect(examples.length).toBeGreaterThan(operations.length - 1);
  for (const batch of [false, true]) {
    const client = createClient({ url: service.url, batch });
    const call = client[operation.id as 'parse'] as (input?: unknown) => Promise<unknown>;
    expect(await (example.input === undefined ? call() : call(example.input))).toEqual(example.output);
  }
});

test('an empty list is an answer', async () => {
  expect(await createClient({ url: service.url }).batch({ mode: 'plain', lines: [] })).toEqual({ counts: {} });
});

test('any level and any character arrive as they were', async () => {
  const odd = ['__proto__', 'constructor'].map((level) => `{"level":"${level}","msg":"\\u0000 \u2028 😀"}`);
  const client = createClient({ url: service.url });
  const { counts } = await client.batch({ mode: 'json', lines: [...odd, '\u0000', '\ud800', '\u001b[31mred'] });
  expect(new Map(Object.entries(counts))).toEqual(
    new Map([
      ['CONSTRUCTOR', 1],
      ['UNKNOWN', 3],
      ['__PROTO__', 1],
    ]),
  );
});

test('a limit that was gone over is named', async () => {
  const lines = Array<string>(1001).fill('');
  const error = await rejectionOf(createClient({ url: service.url }).batch({ mode: 'plain', lines }));
  expect(error).toMatchObject({
    code: 'BAD_REQUEST',
    status: 400,
    limit: { name: 'MAX_LINES', max: 1000, actual: 1001 },
    requestId: expect.any(String) as string,
    retryable: false,
  });
});

test('a body that is too large is refused readably', async () => {
  const client = createClient({ url: service.url, retries: 0 });
  const error = await rejectionOf(client.batch({ mode: 'plain', lines: ['x'.repeat(300_000)] }));
  expect(error).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', status: 413, limit: { name: 'BODY_LIMIT' } });
});

test('what the schema refuses has a pointer to it', async () => {
  const error = await rejectionOf(createClient({ url: service.url }).parse({ mode: 'plane' as 'plain', line: '' }));
  expect(error).toMatchObject({ code: 'BAD_REQUEST', issues: [{ pointer: '/mode' }] });
});

test('over the rate limit, the call says how long to wait, and waiting that long succeeds', async () => {
  await using limited = await startBuiltService({ RATE_LIMIT: '2', RATE_WINDOW_SECONDS: '1' });
  const client = createClient({ url: limited.url, retries: 0 });
  const input = { mode: 'plain', line: 'x' } as const;
  const settled = await Promise.allSettled(Array.from({ length: 5 }, () => client.parse(input)));
  const refused = settled.filter(({ status }) => status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused as PromiseRejectedResult[])
    expect(reason).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429, retryable: true, retryAfterMs: 1000 });
  const patient = createClient({ url: limited.url, retries: 3 });
  await expect(patient.parse(input)).resolves.toEqual({ level: 'UNKNOWN' });
});

test('a key is needed where the service has keys', async () => {
  const { createHash } = await import('node:crypto');
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const folder = await mkdtemp('/tmp/logmill-keys-');
  const file = `${folder}/keys`;
  await writeFile(file, `tests ${createHash('sha256').update('lm_live_test').digest('hex')}\n`);
  try {
    await using locked = await startBuiltService({ API_KEYS_FILE: file });
    const error = await rejectionOf(createClient({ url: locked.url }).health());
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', status: 401, retryable: false });
    expect(await createClient({ url: locked.url, apiKey: 'lm_live_test' }).health()).toEqual({ status: 'ok' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
