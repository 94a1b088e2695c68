import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withRetries } from '../src/attempts.ts';
import { createClientIn } from '../src/create-client.ts';
import { createClient, LogmillError, type Retry } from '../src/index.ts';
import { parseRetryAfter } from '../src/retry-advice.ts';
import { answer, info, limited, problem, startScripted } from './support/scripted-server.ts';
import { createTurnedTiming } from './support/turned-timing.ts';

const input = { mode: 'plain', line: 'x' } as const;

test('what may succeed later is tried again after the time that the service said', async () => {
  const busy = answer(503, problem(503, 'SERVICE_UNAVAILABLE', { retryable: true, retryAfterMs: 1_500 }));
  await using server = await startScripted(limited(20_000), busy, info);
  const timing = createTurnedTiming();
  const told: Retry[] = [];
  const client = createClientIn(timing, { url: server.url, onRetry: (retry) => told.push(retry) });
  expect(await client.parse(input)).toEqual({ level: 'INFO' });
  expect(timing.waits).toEqual([20_000, 1_500]);
  expect(told.map(({ attempt, waitMs, error }) => [attempt, waitMs, error.code])).toEqual([
    [1, 20_000, 'TOO_MANY_REQUESTS'],
    [2, 1_500, 'SERVICE_UNAVAILABLE'],
  ]);
});

const page = (status: number, headers: Record<string, string>) =>
  answer(status, '<h1>Busy</h1>', { ...headers, 'content-type': 'text/html' });
const nowMs = Date.UTC(2026, 0, 30, 12, 0, 0);

test.each([
  ['seconds, beside an error that says nothing', limitedWith({ 'retry-after': '7' }), 7_000],
  ['seconds, on a page of a proxy', page(503, { 'retry-after': '7' }), 7_000],
  ['a date, on a page of a proxy', page(429, { 'retry-after': 'Fri, 30 Jan 2026 12:00:09 GMT' }), 9_000],
  ['a date that has passed', page(502, { 'retry-after': 'Fri, 30 Jan 2026 11:00:00 GMT' }), 0],
  ['nothing that anyone knows', page(504, { 'retry-after': 'soon' }), 250],
])('Retry-After is honoured: %s', async (_, first, waitMs) => {
  await using server = await startScripted(first, info);
  const timing = createTurnedTiming({ nowMs });
  expect(await createClientIn(timing, { url: server.url }).parse(input)).toEqual({ level: 'INFO' });
  expect(timing.waits).toEqual([waitMs]);
});

function limitedWith(headers: Record<string, string>) {
  return answer(429, problem(429, 'TOO_MANY_REQUESTS', { retryable: true }), headers);
}

test.each(['UNAUTHORIZED', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR'])('%s is not tried again', async (code) => {
  await using server = await startScripted(answer(400, problem(400, code)), info);
  await expect(createClient({ url: server.url }).parse(input)).rejects.toMatchObject({ code });
  expect(server.requests).toHaveLength(1);
});

test.each([
  [{}, {}, 3],
  [{ retries: 1 }, {}, 2],
  [{ retries: 0 }, {}, 1],
  [{ retries: 1 }, { retries: 4 }, 5],
  [{ retries: 1 }, { retries: undefined }, 2],
])('attempts are bounded by client %j and call %j: %i', async (ofClient, ofCall, attempts) => {
  await using server = await startScripted(limited(1));
  const client = createClientIn(createTurnedTiming(), { url: server.url, ...ofClient });
  await expect(client.parse(input, ofCall)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', retryAfterMs: 1 });
  expect(server.requests).toHaveLength(attempts);
});

test('a wait longer than the caller accepts rejects at once, and says how long it is', async () => {
  await using server = await startScripted(limited(30_001));
  const client = createClient({ url: server.url });
  await expect(client.parse(input)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', retryAfterMs: 30_001 });
  expect(server.requests).toHaveLength(1);
  const patient = createClientIn(createTurnedTiming(), { url: server.url });
  await expect(patient.parse(input, { retryWaitMsMax: 60_000, retries: 1 })).rejects.toThrow();
  expect(server.requests).toHaveLength(3);
});

test('without a word from the service waits double from 250 ms to 8 s, less up to a quarter', async () => {
  const gone = () => Promise.reject(new LogmillError('NETWORK_ERROR', 'gone', { retryable: true }));
  const doubling = [250, 500, 1000, 2000, 4000, 8000, 8000];
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (random) => {
      const timing = createTurnedTiming({ random: () => random });
      await expect(withRetries(gone, { retries: doubling.length }, timing)).rejects.toThrow('gone');
      expect(timing.waits).toEqual(doubling.map((ms) => Math.round(ms * (1 - random / 4))));
    }),
    { numRuns: 20 },
  );
});

test('what onRetry throws ends the call', async () => {
  await using server = await startScripted(limited(1));
  const enough = new Error('enough');
  const client = createClient({
    url: server.url,
    onRetry() {
      throw enough;
    },
  });
  await expect(client.parse(input)).rejects.toBe(enough);
  expect(server.requests).toHaveLength(1);
});

test('a Retry-After is never read as a negative or broken time', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      ),
      (text) => {
        const ms = parseRetryAfter(text, nowMs);
        if (ms !== undefined) expect(ms).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
