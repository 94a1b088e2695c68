import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseList } from 'structured-headers';
import { describe, expect, test } from 'vitest';
import { startTestService } from '../support/service.ts';

const line = '2026-01-30 12:01:05 INFO x';
const parseBody = { mode: 'plain', line };

/** The one item of a RateLimit or RateLimit-Policy header, as RFC 9651 reads it. */
function item(headers: Headers, name: string): { endpoint: string; parameters: Record<string, unknown> } {
  const list = parseList(headers.get(name)!);
  expect(list).toHaveLength(1);
  const [endpoint, parameters] = list[0]! as [string, Map<string, unknown>];
  return { endpoint, parameters: Object.fromEntries(parameters) };
}

describe.each(['on', 'off'])('with EDGE=%s', (EDGE) => {
  test('D35 answers and refusals say what is left, in draft-10’s headers, and Retry-After when to come back', async () => {
    await using service = await startTestService({ EDGE, RATE_LIMIT: '2', RATE_WINDOW_SECONDS: '5' });
    for (const [status, remaining] of [
      [200, 1],
      [200, 0],
      [429, 0],
      [429, 0],
    ]) {
      const answer = await service.post('/parse', parseBody);
      expect(answer.status).toBe(status);
      expect(item(answer.headers, 'ratelimit-policy')).toEqual({ endpoint: 'parse', parameters: { q: 2, w: 5 } });
      const { endpoint, parameters } = item(answer.headers, 'ratelimit');
      expect([endpoint, parameters.r]).toEqual(['parse', remaining]);
      const retryAfter = answer.headers.get('retry-after');
      if (status === 429) {
        expect(retryAfter).toMatch(/^[1-9]\d*$/);
        expect(Number(retryAfter)).toBeGreaterThanOrEqual(parameters.t as number);
        expect(await answer.json()).toMatchObject({
          code: 'TOO_MANY_REQUESTS',
          retryable: true,
          retryAfterMs: Number(retryAfter) * 1000,
        });
      } else expect(retryAfter).toBeNull();
    }
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect((await service.post('/parse', parseBody)).status).toBe(200);
  });

  test('each endpoint has a limit of its own, REST and tRPC share it', async () => {
    await using service = await startTestService({ EDGE, RATE_LIMIT: '2' });
    expect((await service.post('/parse', parseBody)).status).toBe(200);
    expect((await service.post('/trpc/parse', parseBody)).status).toBe(200);
    const refused = await service.post('/trpc/parse', parseBody);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      error: { data: { code: 'TOO_MANY_REQUESTS', httpStatus: 429, retryAfterMs: expect.any(Number) as number } },
    });
    expect((await service.post('/parse', parseBody)).status).toBe(429);
    expect((await service.post('/batch', { mode: 'plain', lines: [] })).status).toBe(200);
    expect((await fetch(`${service.url}/health`)).status).toBe(200);
  });

  test.each([
    [0, 1],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [2000, 2],
    [2001, 3],
  ])('a batch of %i lines costs %i', async (lines, cost) => {
    await using service = await startTestService({ EDGE, RATE_LIMIT: '100' });
    for (const path of ['/batch', '/batch_threads', '/cpu_processes']) {
      const body =
        path === '/cpu_processes'
          ? { lines: Array(lines).fill('x'), rounds: 1 }
          : { mode: 'plain', lines: Array(lines).fill(line) };
      const answer = await service.post(path, body);
      expect(answer.status).toBe(200);
      expect(item(answer.headers, 'ratelimit').parameters.r).toBe(100 - cost);
    }
  });

  test('D15 a tRPC batch costs the sum of its calls, and calls of a spent endpoint are refused one by one', async () => {
    await using service = await startTestService({ EDGE: 'on', RATE_LIMIT: '10' });
    const ten = await service.post(
      `/trpc/${Array(10).fill('parse').join(',')}?batch=1`,
      Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i, parseBody])),
    );
    expect(ten.status).toBe(200);
    expect(item(ten.headers, 'ratelimit').parameters.r).toBe(0);
    const mixed = await service.post('/trpc/parse,batch?batch=1', {
      0: parseBody,
      1: { mode: 'plain', lines: [line] },
    });
    expect(mixed.status).toBe(207);
    expect(await mixed.json()).toMatchObject([
      { error: { data: { code: 'TOO_MANY_REQUESTS' } } },
      { result: { data: { counts: { INFO: 1 } } } },
    ]);
  });
});

test('a refused request costs one unit, whatever is wrong with it', async () => {
  await using service = await startTestService({ RATE_LIMIT: '100', BODY_LIMIT: '1kb' });
  let left = 100;
  for (const [body, headers] of [
    ['{', {}],
    ['x'.repeat(2000), {}],
    ['{}', { 'content-type': 'text/csv' }],
    ['[]', {}],
  ] as const) {
    const answer = await service.post('/parse', body, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(item(answer.headers, 'ratelimit').parameters.r).toBe(--left);
  }
});

test('probes, metrics and documents are not limited', async () => {
  await using service = await startTestService({ RATE_LIMIT: '1' });
  for (const path of ['/livez', '/readyz', '/metrics', '/openapi.json', '/docs']) {
    for (let i = 0; i < 3; i++) {
      const answer = await fetch(service.url + path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('ratelimit')).toBeNull();
    }
  }
});

test('D37 without trusted proxies X-Forwarded-For means nothing', async () => {
  await using service = await startTestService({ RATE_LIMIT: '1' });
  const statuses = [];
  for (const address of ['1.1.1.1', '2.2.2.2'])
    statuses.push((await service.post('/parse', parseBody, { 'x-forwarded-for': address })).status);
  expect(statuses).toEqual([200, 429]);
});

test('D37 behind two proxies the second entry from the right counts; what stands left of it gains nothing', async () => {
  await using service = await startTestService({ RATE_LIMIT: '1', TRUST_PROXY: '2' });
  const ask = async (forwarded: string) =>
    (await service.post('/parse', parseBody, { 'x-forwarded-for': forwarded })).status;
  expect(await ask('9.9.9.1, 1.1.1.1, 10.0.0.1')).toBe(200);
  expect(await ask('9.9.9.2, 1.1.1.1, 10.0.0.2')).toBe(429);
  expect(await ask('9.9.9.2, 1.1.1.2, 10.0.0.2')).toBe(200);
});

describe('with API keys', () => {
  const keyOf = (name: string) => `lm_live_${name}_0123456789abcdef`;
  async function withKeys(run: (service: Awaited<ReturnType<typeof startTestService>>) => Promise<void>, limit = '1') {
    const folder = mkdtempSync(join(tmpdir(), 'logmill-'));
    const file = join(folder, 'keys');
    const hash = (name: string) => createHash('sha256').update(keyOf(name)).digest('hex');
    writeFileSync(file, `# owners\nalice ${hash('alice')}\n\nbob ${hash('bob')}\n`);
    try {
      await using service = await startTestService({ API_KEYS_FILE: file, RATE_LIMIT: limit });
      await run(service);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('each key has a limit of its own, in whichever header it comes', () =>
    withKeys(async (service) => {
      expect((await service.post('/parse', parseBody, { 'x-api-key': keyOf('alice') })).status).toBe(200);
      expect((await service.post('/parse', parseBody, { authorization: `Bearer ${keyOf('alice')}` })).status).toBe(429);
      expect((await service.post('/parse', parseBody, { 'x-api-key': keyOf('bob') })).status).toBe(200);
    }));

  test('D38 a missing or unknown key is refused, costs the address, and is nowhere in the log or the answer', () =>
    withKeys(async (service) => {
      const missing = await service.post('/parse', parseBody);
      expect(missing.status).toBe(401);
      expect(await missing.json()).toMatchObject({ code: 'UNAUTHORIZED' });
      const unknown = await service.post('/parse', parseBody, { 'x-api-key': keyOf('mallory') });
      expect(unknown.status).toBe(401);
      expect(await unknown.text()).not.toContain('mallory');
      expect((await service.post('/trpc/parse', parseBody)).status).toBe(429);
      expect((await service.post('/parse', parseBody, { 'x-api-key': keyOf('alice') })).status).toBe(200);
      expect(service.logLines.join('')).not.toMatch(/mallory|lm_live/);
    }, '2'));
});
