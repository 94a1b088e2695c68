import { expect, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { answer, info, result, startScripted } from './support/scripted-server.ts';

const input = { mode: 'plain', line: 'x' } as const;

test('an answer is the output, and the key and headers go along', async () => {
  await using server = await startScripted(info);
  const client = createClient({ url: `${server.url}/`, apiKey: 'k', headers: { 'x-tenant': 't' } });
  expect(await client.parse(input)).toEqual({ level: 'INFO' });
  expect(server.requests).toMatchObject([{ url: '/trpc/parse', headers: { 'x-api-key': 'k', 'x-tenant': 't' } }]);
});

test('the caller’s headers win, whatever their case', async () => {
  await using server = await startScripted(info);
  await createClient({ url: server.url, apiKey: 'k', headers: { 'X-Api-Key': 'mine' } }).parse(input);
  expect(server.requests[0]!.headers['x-api-key']).toBe('mine');
});

test('a path of the url is kept, for services behind a prefix', async () => {
  await using server = await startScripted(answer(200, result({ status: 'ok' })));
  expect(await createClient({ url: `${server.url}/logs/v1/` }).health()).toEqual({ status: 'ok' });
  expect(server.requests[0]!.url).toBe('/logs/v1/trpc/health');
});

test('requests go through the given fetch', async () => {
  const client = createClient({
    url: 'http://elsewhere.test',
    fetch: async (url) => Response.json(result({ level: url })),
  });
  expect(await client.parse(input)).toEqual({ level: 'http://elsewhere.test/trpc/parse' });
});

test.each([
  [{ url: 'localhost:8000' }, /url must be like/],
  [{ url: '' }, /url must be like/],
  [{ url: 'ftp://x' }, /url must be like/],
  [{ url: 'http://x', timeoutMs: 0 }, /timeoutMs/],
  [{ url: 'http://x', timeoutMs: Number.POSITIVE_INFINITY }, /timeoutMs/],
  [{ url: 'http://x', timeoutMs: Number.NaN }, /timeoutMs/],
  [{ url: 'http://x', retries: -1 }, /retries/],
  [{ url: 'http://x', retries: Number.POSITIVE_INFINITY }, /retries/],
  [{ url: 'http://x', retryWaitMsMax: -1 }, /retryWaitMsMax/],
  [{ url: 'http://x', apiKey: 'a\nb' }, /header/i],
])('options that cannot work are refused at once: %j', (options, message) => {
  expect(() => createClient(options)).toThrow(message);
});

test('options of a call that cannot work reject it before anything is sent', async () => {
  await using server = await startScripted(info);
  await expect(createClient({ url: server.url }).parse(input, { timeoutMs: -1 })).rejects.toThrow(RangeError);
  expect(server.requests).toHaveLength(0);
});
