import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, freePort, redisMissing, startFaultProxy, startRedis, until } from '@logmill/infra/testing';
import { describe, expect, test } from 'vitest';
import { type Answer, createPoster } from '../support/load.ts';
import { startTestService, type TestService } from '../support/service.ts';

let serial = 0;
const uniqueBody = () => ({ mode: 'plain', line: `2026-01-30 12:01:05 INFO ${++serial}` });

/** No caller waits for an outage: twenty times the command's time-out is generous on a busy machine. */
const patienceMs = 1000;

const degraded = ({ headers }: Answer): boolean => headers['x-logmill-degraded'] === 'redis';

/** About 200 requests a second for `durationMs`; every one must be answered with 2xx, none slowly. */
async function load(service: TestService, durationMs: number): Promise<Answer[]> {
  using poster = createPoster(service.url, 50);
  const answers: Promise<Answer>[] = [];
  for (let i = 0; i < durationMs / 5; i++) {
    answers.push(poster.post('/parse', uniqueBody()));
    await sleep(5);
  }
  const done = await Promise.all(answers);
  for (const answer of done) {
    expect(answer).toMatchObject({ status: 200, body: '{"level":"INFO"}' });
    expect(answer.durationMs).toBeLessThan(patienceMs);
  }
  return done;
}

async function untilHealthy(service: TestService, withinMs: number): Promise<void> {
  using poster = createPoster(service.url, 1);
  await until(async () => !degraded(await poster.post('/parse', uniqueBody())), withinMs);
}

describe.skipIf(redisMissing)('when Redis goes away', () => {
  test('D41 a service whose Redis is down when it starts is ready, and uses Redis once it is up', async () => {
    await using redis = await startRedis();
    await redis.kill();
    await using service = await startTestService({ REDIS_URL: redis.url, RATE_LIMIT: '100000' });
    expect((await load(service, 500)).at(-1)).toSatisfy(degraded);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    await redis.start();
    await untilHealthy(service, 5000);
    await load(service, 200);
    expect(((await redis.command('KEYS', 'logmill:limit:*')) as string[]).length).toBe(1);
    expect(((await redis.command('KEYS', 'logmill:cache:*')) as string[]).length).toBeGreaterThan(0);
  });

  test('D42 a stalled Redis', async () => {
    await using redis = await startRedis();
    await using service = await startTestService({ REDIS_URL: redis.url });
    await untilHealthy(service, 3000);
    redis.stall();
    expect((await load(service, 1500)).filter(degraded).length).toBeGreaterThan(100);
    expect(await (await fetch(`${service.url}/metrics`)).text()).toContain('logmill_redis_degraded 1');
    redis.resume();
    await untilHealthy(service, 2000);
    expect(await (await fetch(`${service.url}/metrics`)).text()).toContain('logmill_redis_degraded 0');
  });

  test('D43 a killed Redis', async () => {
    await using redis = await startRedis();
    await using service = await startTestService({ REDIS_URL: redis.url });
    await untilHealthy(service, 3000);
    await redis.kill();
    expect((await load(service, 1000)).at(-1)).toSatisfy(degraded);
    await redis.start();
    await untilHealthy(service, 2000);
  });

  test('D44 a port that takes connections and never speaks, from the start', async () => {
    await using redis = await startRedis();
    await using proxy = await startFaultProxy(redis.port);
    proxy.set({ kind: 'timeout' });
    await using service = await startTestService({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
    expect((await load(service, 1000)).at(-1)).toSatisfy(degraded);
    proxy.set({ kind: 'none' });
    await untilHealthy(service, 3000);
  });

  test('a port that nothing listens on', async () => {
    await using service = await startTestService({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
    expect((await load(service, 500)).at(-1)).toSatisfy(degraded);
  });

  const faults: Fault[] = [
    { kind: 'timeout' },
    { kind: 'down' },
    { kind: 'reset_peer' },
    { kind: 'limit_data', bytes: 7 },
    { kind: 'latency', ms: 500 },
    { kind: 'bandwidth', bytesPerSecond: 1000 },
    ...[
      'LOADING Redis is loading the dataset in memory',
      'NOAUTH Authentication required.',
      'BUSY Redis is busy running a script.',
      'CLUSTERDOWN The cluster is down',
    ].map((message) => ({ kind: 'error_reply', message }) as const),
  ];
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    'D44, D45, D46 in the middle: %s',
    async (_name, fault) => {
      await using redis = await startRedis();
      await using proxy = await startFaultProxy(redis.port);
      await using service = await startTestService({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
      await untilHealthy(service, 3000);
      proxy.set(fault);
      expect((await load(service, 1000)).filter(degraded).length).toBeGreaterThan(0);
      proxy.set({ kind: 'none' });
      await untilHealthy(service, 3000);
    },
  );

  test.each([
    'READONLY You can’t write against a read only replica.',
    'OOM command not allowed',
    'MISCONF Redis is configured to save RDB snapshots',
    'MOVED 1 127.0.0.1:1',
  ])('D46 the reply %s', async (message) => {
    await using redis = await startRedis();
    await using proxy = await startFaultProxy(redis.port);
    await using service = await startTestService({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
    await untilHealthy(service, 3000);
    proxy.set({ kind: 'error_reply', message });
    expect((await load(service, 500)).filter(degraded).length).toBeGreaterThan(0);
    proxy.set({ kind: 'none' });
    await untilHealthy(service, 3000);
  });

  test('D45 answers that come byte by byte are read as any others', async () => {
    await using redis = await startRedis();
    await using proxy = await startFaultProxy(redis.port);
    await using service = await startTestService({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
    await untilHealthy(service, 3000);
    proxy.set({ kind: 'slicer' });
    await load(service, 300);
  });
});
