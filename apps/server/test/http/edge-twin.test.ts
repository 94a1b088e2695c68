import { type AppRouter, operations } from '@logmill/api';
import { createTRPCClient, httpBatchStreamLink } from '@trpc/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/service.ts';

/** The edge answers what the libraries answer, to the byte, whatever is asked. */
let edge: TestService;
let stock: TestService;
beforeAll(async () => {
  edge = await startTestService({ EDGE: 'on' });
  stock = await startTestService({ EDGE: 'off' });
});
afterAll(() => Promise.all([edge.close(), stock.close()]));

interface Case {
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

const json = { 'content-type': 'application/json' };
const good = { mode: 'plain', line: '2026-01-30 12:01:05 INFO x' };
const bad = { mode: 'plain', line: 7 };
const post = (path: string, body: unknown, headers: Record<string, string> = json): Case => ({
  method: 'POST',
  path,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers,
});

const cases: [string, Case][] = [
  ['REST success', post('/parse', good)],
  ['REST success, other case and final slash', post('/PARSE/', good)],
  ['REST invalid input', post('/parse', bad)],
  ['REST unknown key', post('/parse', { ...good, x: 1 })],
  ['REST empty lines', post('/batch', { mode: 'plain', lines: [] })],
  [
    'REST many levels',
    post('/batch', {
      mode: 'json',
      lines: ['{"level":30}', '{"level":"__proto__"}', '{"level":"b"}', '{"level":"a"}'],
    }),
  ],
  ['REST threads', post('/batch_threads', { mode: 'plain', lines: ['x', good.line] })],
  ['REST processes', post('/cpu_processes', { lines: ['a', 'b', 'a'], rounds: 10 })],
  ['REST query', { path: '/health' }],
  ['REST bad JSON', post('/parse', '{')],
  ['REST array', post('/parse', '[1]')],
  ['REST null', post('/parse', 'null')],
  ['REST empty body', post('/parse', '')],
  ['REST wrong method', { path: '/parse' }],
  ['tRPC success', post('/trpc/parse', good)],
  ['tRPC success, charset', post('/trpc/parse', good, { 'content-type': 'application/json; charset=utf-8' })],
  ['tRPC success, other case of the prefix', post('/TRPC/parse', good)],
  ['tRPC encoded path', post('/trpc/%70arse', good)],
  ['tRPC invalid input', post('/trpc/parse', bad)],
  ['tRPC null', post('/trpc/parse', 'null')],
  ['tRPC array', post('/trpc/parse', '[1]')],
  ['tRPC unknown procedure', post('/trpc/nothing', good)],
  ['tRPC procedure named like an inherited member', post('/trpc/constructor', good)],
  ['tRPC bad JSON', post('/trpc/parse', '{')],
  ['tRPC query', { path: '/trpc/health' }],
  ['tRPC query as mutation', post('/trpc/health', good)],
  ['tRPC mutation as query', { path: `/trpc/parse?input=${encodeURIComponent(JSON.stringify(good))}` }],
  ['tRPC HEAD', { method: 'HEAD', path: '/trpc/health' }],
  ['tRPC batch', post('/trpc/parse,parse?batch=1', { 0: good, 1: good })],
  ['tRPC batch of one', post('/trpc/parse?batch=1', { 0: good })],
  ['tRPC batch, mixed answers', post('/trpc/parse,parse?batch=1', { 0: good, 1: bad })],
  ['tRPC batch, all invalid', post('/trpc/parse,parse?batch=1', { 0: bad, 1: bad })],
  ['tRPC batch, an input missing', post('/trpc/parse,parse?batch=1', { 0: good })],
  ['tRPC batch, an unknown procedure', post('/trpc/parse,nothing?batch=1', { 0: good, 1: good })],
  [
    'tRPC batch of several operations',
    post('/trpc/parse,batch?batch=1', { 0: good, 1: { mode: 'plain', lines: [good.line] } }),
  ],
  ['tRPC batch as array', post('/trpc/parse,parse?batch=1', [good, good])],
  ['tRPC batch as null', post('/trpc/parse?batch=1', 'null')],
  ['tRPC batch as text', post('/trpc/parse?batch=1', '"x"')],
  ['tRPC batch of queries', { path: '/trpc/health,health?batch=1&input=%7B%7D' }],
  ['tRPC batch parameter of another value', post('/trpc/parse?batch=2', good)],
];

/** Differ from request to request or from run to run. */
const varying = new Set([
  'date',
  'x-request-id',
  'server-timing',
  'ratelimit',
  'cache-status',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
]);

/** Without request ids, which differ from request to request. */
function masked(text: string): string {
  return text.replace(/"requestId":"[^"]+"/g, '"requestId":""');
}

async function ask(service: TestService, { method = 'GET', path, body, headers = {} }: Case) {
  const answer = await fetch(service.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !varying.has(name))),
    body: masked(text),
  };
}

test.each(cases)('%s', async (_name, request) => {
  const [fast, slow] = [await ask(edge, request), await ask(stock, request)];
  expect(fast).toEqual(slow);
});

describe('every operation', () => {
  test('the registry is not empty', () => expect(operations.length).toBeGreaterThan(0));

  test.each(
    operations.flatMap((operation) =>
      operation.examples.map((example) => [`${operation.id}: ${example.summary}`, operation, example] as const),
    ),
  )('%s is answered alike over REST and tRPC, at the edge and by the libraries', async (_name, operation, example) => {
    const viaPost = operation.method === 'POST';
    for (const service of [edge, stock]) {
      const rest = await ask(service, viaPost ? post(operation.path, example.input) : { path: operation.path });
      expect(rest).toMatchObject({ status: 200, body: masked(JSON.stringify(example.output)) });
      const rpc = await ask(
        service,
        viaPost ? post(`/trpc/${operation.id}`, example.input) : { path: `/trpc/${operation.id}` },
      );
      expect(rpc).toMatchObject({ status: 200, body: masked(JSON.stringify({ result: { data: example.output } })) });
      expect(() => operation.output.parse(JSON.parse(rest.body))).not.toThrow();
    }
  });
});

test('the streaming link of tRPC is served by its own adapter', async () => {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchStreamLink({ url: `${edge.url}/trpc` })],
  }) as unknown as {
    parse: { mutate(input: unknown): Promise<unknown> };
  };
  expect(await Promise.all([client.parse.mutate(good), client.parse.mutate(good)])).toEqual([
    { level: 'INFO' },
    { level: 'INFO' },
  ]);
});
