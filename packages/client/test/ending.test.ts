import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { createClientIn } from '../src/create-client.ts';
import { createClient } from '../src/index.ts';
import { realTiming } from '../src/timing.ts';
import { rejectionOf } from './support/rejection.ts';
import { answer, info, limited, result, silence, startScripted } from './support/scripted-server.ts';
import { createTurnedTiming } from './support/turned-timing.ts';

const input = { mode: 'plain', line: 'x' } as const;

test('an attempt that takes too long is given up and tried again', async () => {
  await using server = await startScripted(silence, info);
  const timing = createTurnedTiming();
  const call = createClientIn(timing, { url: server.url, timeoutMs: 5_000 }).parse(input);
  await expect.poll(() => server.requests.length).toBe(1);
  await timing.fire(5_000);
  expect(await call).toEqual({ level: 'INFO' });
  await server.requests[0]!.closed;
});

test('an answer that stops halfway is given up like one that never comes', async () => {
  await using server = await startScripted((_req, res) => {
    res.writeHead(200, { 'content-type': 'application/json' }).write('{"result":');
  });
  const call = createClient({ url: server.url, timeoutMs: 20, retries: 0 }).parse(input);
  expect(await rejectionOf(call)).toMatchObject({
    code: 'TIMEOUT',
    status: 0,
    retryable: true,
    message: 'No answer within 20 ms.',
  });
});

test('the time limit of a call wins over the client’s, and is 30 s when nobody says', async () => {
  await using server = await startScripted(silence);
  const timing = createTurnedTiming();
  const client = createClientIn(timing, { url: server.url, timeoutMs: 5_000, retries: 0 });
  const rejected = rejectionOf(client.parse(input, { timeoutMs: 7_000 }));
  await timing.fire(7_000);
  expect(await rejected).toMatchObject({ message: 'No answer within 7000 ms.' });
  const byDefault = rejectionOf(createClientIn(timing, { url: server.url, retries: 0 }).parse(input));
  await timing.fire(30_000);
  expect(await byDefault).toMatchObject({ code: 'TIMEOUT' });
});

test('a call whose signal fires ends its request, is not tried again, and says why', async () => {
  await using server = await startScripted(silence);
  const controller = new AbortController();
  const client = createClient({ url: server.url });
  const call = rejectionOf(client.parse(input, { signal: controller.signal }));
  await expect.poll(() => server.requests.length).toBe(1);
  controller.abort();
  const error = await call;
  expect(error).toMatchObject({ name: 'LogmillError', code: 'CLIENT_CLOSED_REQUEST', status: 0, retryable: false });
  expect(error).toHaveProperty('cause.name', 'AbortError');
  await server.requests[0]!.closed;
  await expect(client.parse(input, { signal: controller.signal })).rejects.toMatchObject({
    code: 'CLIENT_CLOSED_REQUEST',
  });
  expect(server.requests).toHaveLength(1);
});

test('a signal that fires during the wait before a retry ends the call then', async () => {
  await using server = await startScripted(limited(25_000));
  const controller = new AbortController();
  const reason = new Error('The user left.');
  const client = createClientIn(realTiming, { url: server.url, onRetry: () => controller.abort(reason) });
  const error = await rejectionOf(client.parse(input, { signal: controller.signal }));
  expect(error).toMatchObject({ code: 'CLIENT_CLOSED_REQUEST', cause: reason });
  expect(server.requests).toHaveLength(1);
});

test('in a batch, a call that is ended does not wait for the others, and they go on', async () => {
  let respond = (): void => {};
  await using server = await startScripted((req, res) => {
    respond = () => answer(200, [result({ level: 'INFO' }), result({ level: 'WARN' })])(req, res);
  });
  const controller = new AbortController();
  const client = createClient({ url: server.url, batch: true });
  const ended = rejectionOf(client.parse(input, { signal: controller.signal }));
  const other = client.parse(input);
  await expect.poll(() => server.requests.length).toBe(1);
  controller.abort();
  expect(await ended).toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' });
  respond();
  expect(await other).toEqual({ level: 'WARN' });
});

test('a finished call leaves no timer and no listener behind', async () => {
  await using server = await startScripted(info);
  let running = 0;
  const timing = {
    ...realTiming,
    after(ms: number, action: () => void) {
      running++;
      const cancel = realTiming.after(ms, action);
      return () => {
        running--;
        cancel();
      };
    },
  };
  const { signal } = new AbortController();
  await createClientIn(timing, { url: server.url }).parse(input, { signal });
  await expect.poll(() => running).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
