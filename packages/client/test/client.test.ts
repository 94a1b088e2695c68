import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { withRetries } from '../src/attempts.ts';
import { createClient, LogmillError } from '../src/index.ts';

/** A server that speaks tRPC's wire format by script: one answer a request, the last one for ever. */
async function startScripted(...answers: ((req: IncomingMessage, res: ServerResponse) => void)[]) {
  const requests: { url: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((req, res) => {
    requests.push({ url: req.url!, headers: req.headers });
    req.resume();
    req.on('end', () => answers[Math.min(requests.length, answers.length) - 1]!(req, res));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    requests,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const answer = (status: number, body: unknown) => (_req: IncomingMessage, res: ServerResponse) => {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const ok = answer(200, { result: { data: { level: 'INFO' } } });
const problem = (status: number, code: string, more: object = {}) =>
  answer(status, {
    error: {
      message: `because ${code}`,
      code: -1,
      data: { code, httpStatus: status, status, requestId: 'id-1', retryable: false, ...more },
    },
  });
const limited = (retryAfterMs: number) => problem(429, 'TOO_MANY_REQUESTS', { retryable: true, retryAfterMs });
const silent = () => {};
const input = { mode: 'plain', line: 'x' } as const;

test('an answer is the output, and the key and headers go along', async () => {
  await using server = await startScripted(ok);
  const client = createClient({ url: `${server.url}/`, apiKey: 'k', headers: { 'x-tenant': 't' } });
  expect(await client.parse(input)).toEqual({ level: 'INFO' });
  expect(server.requests).toMatchObject([{ url: '/trpc/parse', headers: { 'x-api-key': 'k', 'x-tenant': 't' } }]);
});

test('an error has code, status, request id, limit and issues of the problem', async () => {
  const limit = { name: 'MAX_LINES', max: 1, actual: 2 };
  const issues = [{ pointer: '/lines', message: 'too many' }];
  await using server = await startScripted(problem(400, 'BAD_REQUEST', { limit, issues }));
  const error = await createClient({ url: server.url })
    .parse(input)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LogmillError);
  expect(error).toMatchObject({
    code: 'BAD_REQUEST',
    status: 400,
    requestId: 'id-1',
    message: 'because BAD_REQUEST',
    retryable: false,
    limit,
    issues,
  });
});

test('what may succeed later is tried again after the time that the service said', async () => {
  await using server = await startScripted(
    limited(20),
    problem(503, 'SERVICE_UNAVAILABLE', { retryable: true, retryAfterMs: 10 }),
    ok,
  );
  const waits: number[] = [];
  const client = createClient({
    url: server.url,
    onRetry: ({ attempt, waitMs, error }) => waits.push(attempt, waitMs, (error as LogmillError).status),
  });
  expect(await client.parse(input)).toEqual({ level: 'INFO' });
  expect(waits).toEqual([1, 20, 429, 2, 10, 503]);
});

test('what cannot succeed later is not tried again', async () => {
  await using server = await startScripted(problem(401, 'UNAUTHORIZED'));
  await expect(createClient({ url: server.url }).parse(input)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  expect(server.requests).toHaveLength(1);
});

test('attempts are bounded, by client and by call', async () => {
  await using server = await startScripted(limited(1));
  const client = createClient({ url: server.url, retries: 1 });
  await expect(client.parse(input)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', retryAfterMs: 1 });
  expect(server.requests).toHaveLength(2);
  await expect(client.parse(input, { retries: 0 })).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  expect(server.requests).toHaveLength(3);
});

test('a wait longer than the caller accepts rejects at once', async () => {
  await using server = await startScripted(limited(60_000));
  await expect(createClient({ url: server.url }).parse(input)).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    retryAfterMs: 60_000,
  });
  expect(server.requests).toHaveLength(1);
});

test('without a word from the service the waits grow, and a signal ends them', async () => {
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const failing = () => Promise.reject(new Error('connection refused'));
  await expect(withRetries(failing, { url: 'http://x', retries: 3, wait })).rejects.toMatchObject({
    code: 'NETWORK_ERROR',
    status: 0,
  });
  for (const [i, ms] of [250, 500, 1000].entries()) {
    expect(waits[i]).toBeGreaterThanOrEqual(ms * 0.75);
    expect(waits[i]).toBeLessThanOrEqual(ms);
  }
  const controller = new AbortController();
  const ended = withRetries(failing, {
    url: 'http://x',
    signal: controller.signal,
    wait: async () => controller.abort(),
  });
  await expect(ended).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' });
});

test('an attempt that takes too long is given up as TIMEOUT, and tried again', async () => {
  await using server = await startScripted(silent, ok);
  const client = createClient({ url: server.url, timeoutMs: 200 });
  expect(await client.parse(input)).toEqual({ level: 'INFO' });
  await using mute = await startScripted(silent);
  await expect(createClient({ url: mute.url, timeoutMs: 50, retries: 0 }).parse(input)).rejects.toMatchObject({
    code: 'TIMEOUT',
    status: 0,
    retryable: true,
  });
});

test('a call whose signal fires ends at once and is not tried again', async () => {
  await using server = await startScripted(silent);
  const controller = new AbortController();
  const call = createClient({ url: server.url }).parse(input, { signal: controller.signal });
  await expect.poll(() => server.requests.length).toBe(1);
  controller.abort();
  await expect(call).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST', retryable: false });
  await expect(createClient({ url: server.url }).parse(input, { signal: controller.signal })).rejects.toMatchObject({
    code: 'CLIENT_CLOSED_REQUEST',
  });
  expect(server.requests).toHaveLength(1);
});

test('with batch, calls of one tick travel together', async () => {
  const two = answer(207, [
    { result: { data: { level: 'INFO' } } },
    {
      error: {
        message: 'no',
        code: -1,
        data: { code: 'BAD_REQUEST', status: 400, httpStatus: 400, requestId: 'r', retryable: false },
      },
    },
  ]);
  await using server = await startScripted(two);
  const client = createClient({ url: server.url, batch: true });
  const [first, second] = await Promise.allSettled([client.parse(input), client.parse(input)]);
  expect(first).toMatchObject({ status: 'fulfilled', value: { level: 'INFO' } });
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'BAD_REQUEST', requestId: 'r' } });
  expect(server.requests.map(({ url }) => url)).toEqual(['/trpc/parse,parse?batch=1']);
});

test('a service that is not there is a NETWORK_ERROR that says where it was looked for', async () => {
  const error = await createClient({ url: 'http://127.0.0.1:1', retries: 0 })
    .health()
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'NETWORK_ERROR',
    requestId: undefined,
    message: expect.stringContaining('http://127.0.0.1:1') as string,
  });
});
