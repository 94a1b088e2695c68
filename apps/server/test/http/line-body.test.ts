import { lineBodyOf, lineBodyTypes, lineRequestOf, operations } from '@logmill/api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitLineBody } from '../../src/http/line-body.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** A body of lines is answered as the JSON body with the same lines is, at the edge and by the libraries. */
let services: readonly TestService[];
const environment = { MAX_LINES: '3000', MAX_LINE_CHARS: '200', BODY_LIMIT: '1mb' };
beforeAll(async () => {
  services = await Promise.all([
    startTestService({ ...environment, EDGE: 'on' }),
    startTestService({ ...environment, EDGE: 'off' }),
  ]);
});
afterAll(() => Promise.all(services.map((service) => service.close())));

const text = { 'content-type': 'text/plain' };

interface Answer {
  readonly status: number;
  readonly left: number;
  readonly body: string;
}

async function ask(
  service: TestService,
  path: string,
  body: unknown,
  headers?: Record<string, string>,
): Promise<Answer> {
  const answer = await service.post(path, body, headers);
  const left = Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]);
  return { status: answer.status, left, body: (await answer.text()).replace(/"requestId":"[^"]+"/, '') };
}

/** Asks with JSON and with lines; gives what both say and what the second took from the rate limit. */
async function askTwice(service: TestService, path: string, input: Record<string, unknown>) {
  const { query, body } = lineRequestOf(input);
  const asJson = await ask(service, path, input);
  const asLines = await ask(service, `${path}?${query}`, Buffer.from(body), text);
  return { asJson, asLines, cost: asJson.left - asLines.left };
}

const takers = operations.filter((operation) => lineBodyOf(operation) !== undefined);

test('operations that have lines at the top of their input take them as a body', () => {
  expect(takers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['batch', 'batchThreads', 'cpuProcesses', 'detect', 'records']),
  );
});

describe.each(takers.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  test.each(
    operation.examples.flatMap((example) =>
      lineBodyTypes.map((type) => [example.summary, type, example.input as Record<string, unknown>] as const),
    ),
  )('%s, as %s', async (_summary, type, input) => {
    for (const service of services) {
      const { query, body } = lineRequestOf(input);
      const asLines = await ask(service, `${operation.path}?${query}`, body, { 'content-type': type });
      const asJson = await ask(service, operation.path, input);
      expect(asLines).toMatchObject({ status: 200, body: asJson.body });
    }
  });
});

test.each([
  ['no lines', { mode: 'plain', lines: [] }],
  ['blank lines', { mode: 'plain', lines: ['', '', ''] }],
  ['carriage returns', { mode: 'plain', lines: ['2026-01-30 12:01:05 INFO x\r', '2026-01-30 12:01:05 INFO\r', '\r'] }],
  [
    'characters of several bytes',
    { mode: 'plain', lines: ['2026-01-30 12:01:05 ÄRGER é', '2026-01-30 12:01:05 INFO 😀'] },
  ],
  ['a level named __proto__', { mode: 'plain', lines: ['2026-01-30 12:01:05 __proto__ x'] }],
  ['any format, by severity', { mode: 'auto', levels: 'severity', lines: ['{"level":50,"msg":"x"}', 'no level'] }],
  ['an unknown mode', { mode: 'plane', lines: ['x'] }],
  ['no mode', { lines: ['x'] }],
  ['an unknown way to count', { mode: 'plain', levels: 'loud', lines: ['x'] }],
  ['as many lines as are taken', { mode: 'plain', lines: Array<string>(3000).fill('x') }],
  ['one line more than is taken', { mode: 'plain', lines: Array<string>(3001).fill('x') }],
  ['a line as long as is taken', { mode: 'plain', lines: ['x', '€'.repeat(200)] }],
  ['a line that is too long', { mode: 'json', lines: ['x', 'é'.repeat(201)] }],
])('%s: same answer, same cost, same error', async (_name, input) => {
  for (const path of ['/batch', '/batch_threads']) {
    for (const service of services) {
      const { asJson, asLines, cost } = await askTwice(service, path, input);
      expect(asLines).toMatchObject({ status: asJson.status, body: asJson.body });
      expect(cost).toBe(Math.max(1, Math.ceil(input.lines.length / 1000)));
    }
  }
});

test.each([
  ['/batch?mode=plain&leves=severity', '/leves', 'known: mode, levels'],
  ['/batch?mode=plain&lines=x', '/lines', 'known: mode, levels'],
  ['/batch?mode=plain&__proto__=x', '/__proto__', 'known: mode, levels'],
  ['/batch?mode=plain&mode=json', '/mode', 'more than once'],
  ['/batch?mode=plain&levels[x]=1', '/levels[x]', 'known: mode, levels'],
  ['/cpu_processes?rounds=many', '/rounds', 'expected number'],
  ['/cpu_processes?rounds=1.5', '/rounds', 'expected int'],
  ['/records?httpStatus[success]=99', '/httpStatus/success', '<=24'],
])('%s is refused, naming the parameter', async (path, pointer, message) => {
  for (const service of services) {
    const { status, body } = await ask(service, path, 'x', text);
    expect({ status, ...(JSON.parse(body.replace(',,', ',')) as object) }).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      issues: [{ pointer, message: expect.stringContaining(message) as string }],
    });
  }
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', /application\/json.*text\/plain.*application\/x-ndjson/],
  ['another charset', 'text/plain; charset=latin1', /UTF-8/],
])('%s is refused, saying what is taken', async (_name, type, message) => {
  for (const service of services) {
    const { status, body } = await ask(service, '/batch?mode=plain', 'x', { 'content-type': type });
    expect(status).toBe(415);
    expect(body).toMatch(message);
  }
});

test('an operation without lines, and tRPC, take no bodies of lines', async () => {
  for (const service of services) {
    for (const path of ['/parse?mode=plain', '/trpc/batch?mode=plain'])
      expect((await ask(service, path, 'x', text)).status).toBe(415);
  }
});

test('a body that is too long is refused as JSON is', async () => {
  for (const service of services) {
    const { status, body } = await ask(service, '/batch?mode=plain', 'x\n'.repeat(1 << 20), text);
    expect(status).toBe(413);
    expect(body).toContain('BODY_LIMIT');
  }
});

test('a body of lines is never taken for the JSON body of the same bytes', async () => {
  for (const service of services) {
    const body = JSON.stringify({ mode: 'plain', lines: ['2026-01-30 12:01:05 INFO x'] });
    expect((await ask(service, '/batch', body)).body).toBe('{"counts":{"INFO":1}}');
    expect((await ask(service, '/batch?mode=plain', body, text)).body).toBe('{"counts":{"UNKNOWN":1}}');
    expect((await ask(service, '/batch', body)).body).toBe('{"counts":{"INFO":1}}');
  }
});

test.each([
  [
    'JSON',
    'application/json',
    '/batch',
    JSON.stringify({ mode: 'plain', lines: Array<string>(1500).fill('first time') }),
  ],
  ['lines', 'text/plain', '/batch?mode=plain', 'first time\n'.repeat(1500)],
])('the same bytes again are a hit, for the same cost: %s', async (_name, type, path, body) => {
  for (const service of services) {
    const first = await service.post(path, body, { 'content-type': type });
    const again = await service.post(path, body, { 'content-type': type });
    expect(again.headers.get('cache-status')).toBe('logmill; hit');
    expect(again.headers.get('server-timing')).toMatch(/^event-loop;dur=0.00;desc="workers=0"$/);
    expect(await again.text()).toBe(await first.text());
    const left = Number(/r=(\d+)/.exec(again.headers.get('ratelimit')!)![1]);
    const next = await ask(service, path, body, { 'content-type': type });
    expect(left - next.left).toBe(2);
  }
});

test('what counts as a hit differs by what stands in the query', async () => {
  for (const service of services) {
    const body = '{"level":"warn","n":1}\n';
    expect((await ask(service, '/batch?mode=json', body, text)).body).toBe('{"counts":{"WARN":1}}');
    expect((await ask(service, '/batch?mode=json&levels=severity', body, text)).body).toBe('{"counts":{"WARN":1}}');
    expect((await ask(service, '/batch?mode=plain', body, text)).body).toBe('{"counts":{"UNKNOWN":1}}');
  }
});

test('a request over the limit is refused whether its answer is known or not, and tells nothing of it', async () => {
  await using limited = await startTestService({ RATE_LIMIT: '5' });
  const body = 'x\n'.repeat(2500);
  expect((await limited.post('/batch?mode=plain', body, text)).status).toBe(200);
  const refused = await limited.post('/batch?mode=plain', body, text);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('cache-status')).toBeNull();
});

const someBytes = fc.array(
  fc.oneof(
    fc.constantFrom('\n', '\r', ' ', 'x', '{', '"', '\\', 'é', '€').map((char) => Buffer.from(char)),
    fc.uint8Array({ maxLength: 3 }),
  ),
  { maxLength: 40 },
);

test('lines are those of the text, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(someBytes, fc.integer({ min: 1, max: 30 }), fc.boolean(), async (parts, size, mark) => {
      const bytes = Buffer.concat([...(mark ? [Buffer.from([0xef, 0xbb, 0xbf])] : []), ...parts]);
      const lines = new TextDecoder().decode(bytes).split('\n');
      if (lines.at(-1) === '') lines.pop();
      expect(await splitLineBody(bytes, async () => {}, size)).toEqual(lines);
    }),
  );
});
