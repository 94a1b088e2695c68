import { setTimeout as sleep } from 'node:timers/promises';
import { problemSchema } from '@logmill/api';
import { describe, expect, test } from 'vitest';
import { createPoster } from './support/load.ts';
import { startServiceProcess } from './support/process.ts';
import { startTestService } from './support/service.ts';

const secret = 'user 4711 paid with card 4242';
const body = { mode: 'plain', lines: [`2026-01-30 12:01:05 INFO ${secret}`] };

test('one line is logged a request, with its id and nothing of its content', async () => {
  await using service = await startTestService();
  const answer = await service.post('/batch', body);
  await service.post('/batch', '{"mode":"plain","lines":["user 4711 paid"');
  await fetch(`${service.url}/livez`);
  await fetch(`${service.url}/nowhere/user-4711`);
  const entries = service.logLines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'request');
  expect(entries).toMatchObject([
    {
      requestId: answer.headers.get('x-request-id'),
      method: 'POST',
      route: '/batch',
      status: 200,
      bytesIn: JSON.stringify(body).length,
    },
    { route: '/batch', status: 400 },
    { route: 'unmatched', status: 404 },
  ]);
  expect(service.logLines.join('')).not.toMatch(/4711|paid/);
});

test('metrics count requests by route template and what the parts do', async () => {
  await using service = await startTestService();
  await service.post('/batch', body);
  await service.post('/batch', body);
  await fetch(`${service.url}/nowhere`);
  const answer = await fetch(`${service.url}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  expect(text).toContain('logmill_http_request_duration_seconds_count{method="POST",route="/batch",status="200"} 2');
  expect(text).toContain('logmill_http_request_duration_seconds_count{method="GET",route="unmatched",status="404"} 1');
  expect(text).toContain('logmill_cache_hits_total 1');
  expect(text).toContain('logmill_event_loop_tasks_completed_total 1');
});

test('an answer from the cache is the answer, and says so', async () => {
  await using service = await startTestService();
  for (const [path, input] of [
    ['/parse', { mode: 'plain', line: 'x' }],
    ['/batch', { mode: 'json', lines: ['{"level":"\\ud800"}', '{"level":"__proto__"}', '{"level":3}'] }],
    ['/cpu_processes', { lines: ['a', 'b'], rounds: 3 }],
  ] as const) {
    const [fresh, stored] = [await service.post(path, input), await service.post(path, input)];
    expect([fresh.headers.get('cache-status'), stored.headers.get('cache-status')]).toEqual([
      'logmill; fwd=miss; stored',
      'logmill; hit',
    ]);
    expect(await stored.text()).toBe(await fresh.text());
  }
});

test('only pseudonyms that the cache lacks are computed', async () => {
  await using service = await startTestService();
  await service.post('/cpu_processes', { lines: ['a'], rounds: 3 });
  const partial = await service.post('/cpu_processes', { lines: ['b', 'a', 'b'], rounds: 3 });
  expect(partial.headers.get('cache-status')).toBe('logmill; fwd=partial; stored');
  const otherRounds = await service.post('/cpu_processes', { lines: ['a'], rounds: 4 });
  expect(otherRounds.headers.get('cache-status')).toBe('logmill; fwd=miss; stored');
});

test.each([
  ['/batch', 'event-loop', body],
  ['/batch_threads', 'threads', { ...body, mode: 'json' }],
  ['/cpu_processes', 'processes', { lines: ['x'], rounds: 2 }],
] as const)('%s names model, workers and time in Server-Timing, hit or miss', async (path, model, input) => {
  await using service = await startTestService();
  expect((await service.post(path, input)).headers.get('server-timing')).toMatch(
    new RegExp(`^${model};dur=[0-9.]+;desc="workers=1"$`),
  );
  expect((await service.post(path, input)).headers.get('server-timing')).toBe(`${model};dur=0.00;desc="workers=0"`);
});

test('/livez is answered while 200,000 lines are counted', async () => {
  await using service = await startServiceProcess();
  using batches = createPoster(service.url, 1);
  const lines = Array.from({ length: 200_000 }, (_, i) => `2026-01-30 12:01:05 INFO message number ${i} of a log`);
  let counting = true;
  let answeredMeanwhile = 0;
  const batch = batches.post('/batch', { mode: 'plain', lines }).finally(() => {
    counting = false;
  });
  while (counting) {
    const answer = await fetch(`${service.url}/livez`);
    expect(answer.status).toBe(200);
    if (counting) answeredMeanwhile++;
  }
  expect(JSON.parse((await batch).body)).toEqual({ counts: { INFO: 200_000 } });
  // How fast is measured by the benchmark; here it is only that the loop was free.
  expect(answeredMeanwhile).toBeGreaterThan(5);
}, 60_000);

describe('SIGTERM', () => {
  test('requests under way are answered, /readyz fails meanwhile, the exit code is 0', async () => {
    const service = await startServiceProcess({ DRAIN_DELAY: '300ms' });
    using poster = createPoster(service.url, 5);
    await poster.post('/cpu_processes', { lines: ['warm'], rounds: 1 });
    const slow = poster.post('/cpu_processes', { lines: ['x'], rounds: 900_000 });
    await sleep(50);
    const exit = service.end('SIGTERM');
    await sleep(100);
    const ready = await fetch(`${service.url}/readyz`);
    expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
    expect((await slow).status).toBe(200);
    expect(await exit).toBe(0);
  });

  test('idle connections that are kept alive do not delay it', async () => {
    const service = await startServiceProcess();
    using poster = createPoster(service.url, 20);
    await Promise.all(Array.from({ length: 20 }, () => poster.post('/parse', { mode: 'plain', line: 'x' })));
    const startedMs = performance.now();
    expect(await service.end('SIGTERM')).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  test('what is still under way when the grace time is over is cut, and the exit code is 1', async () => {
    const service = await startServiceProcess({ SHUTDOWN_GRACE: '100ms' });
    using poster = createPoster(service.url, 1);
    const cut = poster
      .post('/cpu_processes', { lines: Array.from({ length: 50 }, (_, i) => `${i}`), rounds: 1_000_000 })
      .catch((error: Error) => error);
    await sleep(300);
    expect(await service.end('SIGTERM')).toBe(1);
    const outcome = await cut;
    expect(outcome instanceof Error || outcome.status >= 500).toBe(true);
  });
});

test('D17 an unexpected error is told to the log, not to the caller', async () => {
  await using service = await startTestService();
  const { operations } = await import('@logmill/api');
  const health = operations.find(({ id }) => id === 'health')!;
  const run = health.run.bind(health);
  Object.assign(health, {
    run: () => {
      throw new Error('connect ECONNREFUSED 10.0.0.5:6379 password=hunter2');
    },
  });
  try {
    for (const [path, pick] of [
      ['/health', (json: unknown) => json],
      ['/trpc/health', (json: unknown) => (json as { error: { data: object } }).error.data],
    ] as const) {
      const answer = await fetch(service.url + path);
      expect(answer.status).toBe(500);
      const text = await answer.text();
      expect(text).not.toMatch(/hunter2|ECONN|6379/);
      expect(pick(JSON.parse(text))).toMatchObject({
        code: 'INTERNAL_SERVER_ERROR',
        requestId: answer.headers.get('x-request-id'),
      });
      if (path === '/health') problemSchema.parse(JSON.parse(text));
      expect(service.logLines.join('')).toContain('hunter2');
    }
  } finally {
    Object.assign(health, { run });
  }
});
