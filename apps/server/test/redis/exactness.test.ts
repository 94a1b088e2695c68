import { redisMissing, startRedis, until } from '@logmill/infra/testing';
import { describe, expect, test } from 'vitest';
import { createPoster } from '../support/load.ts';
import { startServiceProcess } from '../support/process.ts';

const parseBody = { mode: 'plain', line: '2026-01-30 12:01:05 INFO x' };

describe.skipIf(redisMissing)('several instances on one Redis', () => {
  test('D33 four instances with a hundred connections each admit exactly the limit, ten times, while Redis answers within REDIS_TIMEOUT', async () => {
    await using redis = await startRedis();
    // Thousands of requests at once on few cores: Redis itself has to wait for one. An instance that went on alone meanwhile would admit more, and say so.
    const environment = { REDIS_URL: redis.url, REDIS_TIMEOUT: '5s', RATE_LIMIT: '1000', RATE_WINDOW_SECONDS: '600' };
    const services = await Promise.all(Array.from({ length: 4 }, () => startServiceProcess(environment)));
    const posters = services.map(({ url }) => createPoster(url, 100));
    try {
      for (let round = 0; round < 10; round++) {
        const answers = await Promise.all(
          posters.flatMap((poster) => Array.from({ length: 1500 }, () => poster.post('/parse', parseBody))),
        );
        const statuses = answers.map(({ status }) => status);
        expect(statuses.filter((status) => status === 200)).toHaveLength(1000);
        expect(statuses.filter((status) => status === 429)).toHaveLength(5000);
        // Another window, for processes that remember this one as used up: another endpoint's key would do as well.
        await Promise.all(services.map((service) => service.end('SIGKILL')));
        await redis.command('FLUSHALL');
        const fresh = await Promise.all(Array.from({ length: 4 }, () => startServiceProcess(environment)));
        for (const [i, service] of fresh.entries()) {
          services[i] = service;
          posters[i]![Symbol.dispose]();
          posters[i] = createPoster(service.url, 100);
        }
      }
    } finally {
      await Promise.all(services.map((service) => service.end('SIGKILL')));
    }
  }, 240_000);

  test('D34 instances killed in the middle of traffic leave no key without an end', async () => {
    await using redis = await startRedis();
    for (let round = 0; round < 8; round++) {
      const service = await startServiceProcess({ REDIS_URL: redis.url });
      using poster = createPoster(service.url, 50);
      let answered = 0;
      const posts = Array.from({ length: 1000 }, (_, i) =>
        poster.post('/parse', { mode: 'plain', line: `${round} ${i}` }).then(
          () => answered++,
          () => undefined,
        ),
      );
      await until(() => answered >= 100, 20_000);
      await service.end('SIGKILL');
      await Promise.all(posts);
    }
    const keys = (await redis.command('KEYS', 'logmill:*')) as string[];
    expect(keys.length).toBeGreaterThan(8);
    for (const key of keys) expect(await redis.command('PTTL', key)).toBeGreaterThan(0);
  }, 120_000);

  test('a result that one instance computed is a hit on another, and no key shows a line', async () => {
    await using redis = await startRedis();
    await using first = await startServiceProcess({ REDIS_URL: redis.url });
    await using second = await startServiceProcess({ REDIS_URL: redis.url });
    const bodies: [string, unknown][] = [
      ['/parse', parseBody],
      ['/batch', { mode: 'plain', lines: [parseBody.line, 'secret-line'] }],
      ['/cpu_processes', { lines: ['secret-line'], rounds: 10 }],
    ];
    for (const [path, body] of bodies) {
      using one = createPoster(first.url, 1);
      using two = createPoster(second.url, 1);
      const fresh = await one.post(path, body);
      expect(fresh.headers['cache-status']).toBe('logmill; fwd=miss; stored');
      await expect.poll(async () => (await two.post(path, body)).headers['cache-status']).toBe('logmill; hit');
      expect((await two.post(path, body)).body).toBe(fresh.body);
    }
    const keys = (await redis.command('KEYS', '*')) as string[];
    for (const key of keys) expect(key).not.toMatch(/secret|INFO/);
  }, 60_000);
});
