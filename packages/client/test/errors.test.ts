import { expect, test } from 'vitest';
import { createClient, LogmillError } from '../src/index.ts';
import { rejectionOf } from './support/rejection.ts';
import { answer, info, problem, result, startScripted } from './support/scripted-server.ts';

const input = { mode: 'plain', line: 'x' } as const;

test('an error has code, status, request id, limit and issues of the problem', async () => {
  const limit = { name: 'MAX_LINES', max: 1, actual: 2 };
  const issues = [{ pointer: '/lines', message: 'too many' }];
  await using server = await startScripted(answer(400, problem(400, 'BAD_REQUEST', { limit, issues })));
  const error = await rejectionOf(createClient({ url: server.url }).parse(input));
  expect(error).toBeInstanceOf(LogmillError);
  expect(error).toMatchObject({
    name: 'LogmillError',
    code: 'BAD_REQUEST',
    status: 400,
    requestId: 'id-1',
    message: 'because BAD_REQUEST',
    retryable: false,
    limit,
    issues,
  });
});

test('problem details from outside of tRPC are read as well', async () => {
  const details = { code: 'TIMEOUT', status: 408, message: 'Too slow.', requestId: 'id-2', retryable: false };
  await using server = await startScripted(answer(408, details, { 'content-type': 'application/problem+json' }));
  const error = await rejectionOf(createClient({ url: server.url }).parse(input));
  expect(error).toMatchObject({ code: 'TIMEOUT', status: 408, requestId: 'id-2', message: 'Too slow.' });
});

test.each([
  [413, 'PAYLOAD_TOO_LARGE', false],
  [429, 'TOO_MANY_REQUESTS', true],
  [502, 'UNEXPECTED_ANSWER', true],
  [503, 'SERVICE_UNAVAILABLE', true],
  [504, 'GATEWAY_TIMEOUT', true],
  [404, 'UNEXPECTED_ANSWER', false],
  [200, 'UNEXPECTED_ANSWER', false],
])('a page with status %i is %s', async (status, code, retryable) => {
  await using server = await startScripted(answer(status, '<html>', { 'x-request-id': 'proxy-1' }));
  const error = await rejectionOf(createClient({ url: server.url, retries: 0 }).parse(input));
  expect(error).toMatchObject({ code, status, retryable, requestId: 'proxy-1' });
  expect((error as Error).message).toContain(server.url);
});

test.each(['null', '[]', '{}', '7', '{"result":null}', '[{"result":{"data":1}},7]', '', '{"error":"no"}'])(
  'an answer that is not tRPC’s is UNEXPECTED_ANSWER: %s',
  async (body) => {
    await using server = await startScripted(answer(200, body));
    const call = createClient({ url: server.url, retries: 0 }).parse(input);
    expect(await rejectionOf(call)).toMatchObject({ code: 'UNEXPECTED_ANSWER', status: 200 });
  },
);

test('a service that is not there is a NETWORK_ERROR that says where it was looked for and what failed', async () => {
  const error = await rejectionOf(createClient({ url: 'http://127.0.0.1:1', retries: 0 }).health());
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', status: 0, retryable: true, requestId: undefined });
  expect((error as Error).message).toMatch(/http:\/\/127\.0\.0\.1:1: .+/);
});

test('a connection that breaks is a NETWORK_ERROR and tried again', async () => {
  await using server = await startScripted((req) => req.socket.destroy(), info);
  const client = createClient({ url: server.url });
  expect(await client.parse(input)).toEqual({ level: 'INFO' });
  expect(server.requests).toHaveLength(2);
});

test('an input that JSON has no words for is the caller’s mistake: nothing is sent', async () => {
  await using server = await startScripted(info);
  const call = createClient({ url: server.url }).parse({ ...input, line: 7n as unknown as string });
  expect(await rejectionOf(call)).toMatchObject({ code: 'BAD_REQUEST', status: 0, retryable: false });
  expect(server.requests).toHaveLength(0);
});

test('any level is a key of the counts, __proto__ too', async () => {
  const body = '{"result":{"data":{"counts":{"__proto__":2,"constructor":1}}}}';
  await using server = await startScripted(answer(200, body));
  const { counts } = await createClient({ url: server.url }).batch({ mode: 'plain', lines: [] });
  expect(Object.entries(counts)).toEqual([
    ['__proto__', 2],
    ['constructor', 1],
  ]);
});

test('with batch, calls of one tick travel together, ten at most, each with its own verdict', async () => {
  const second = problem(400, 'BAD_REQUEST', { requestId: 'r' });
  await using server = await startScripted(
    answer(207, [result({ level: 'INFO' }), second, ...Array<object>(8).fill(result({ level: 'INFO' }))]),
    answer(200, [result({ level: 'WARN' })]),
  );
  const client = createClient({ url: server.url, batch: true });
  const settled = await Promise.allSettled(Array.from({ length: 11 }, () => client.parse(input)));
  expect(settled[0]).toMatchObject({ status: 'fulfilled', value: { level: 'INFO' } });
  expect(settled[1]).toMatchObject({ status: 'rejected', reason: { code: 'BAD_REQUEST', requestId: 'r' } });
  expect(settled[10]).toMatchObject({ status: 'fulfilled', value: { level: 'WARN' } });
  const paths = server.requests.map(({ url }) => url);
  expect(paths).toEqual([`/trpc/${Array(10).fill('parse').join(',')}?batch=1`, '/trpc/parse?batch=1']);
});
