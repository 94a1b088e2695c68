import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { redisMissing, startRedis } from './support/redis-server.ts';
import type { TakeOrder, TakeReport } from './support/take-process.ts';

const program = fileURLToPath(new URL('support/take-process.ts', import.meta.url));

/** A process of its own, connected to Redis, waiting for orders. */
async function startTaker(redisUrl: string): Promise<ChildProcess> {
  const taker = fork(program, [redisUrl], { execArgv: ['--conditions=@logmill/source'] });
  onTestFinished(() => void taker.kill('SIGKILL'));
  expect((await once(taker, 'message'))[0]).toBe('ready');
  return taker;
}

async function report(taker: ChildProcess, order: TakeOrder): Promise<TakeReport> {
  const answer = once(taker, 'message');
  taker.send(order);
  return (await answer)[0] as TakeReport;
}

describe.skipIf(redisMissing)('several processes on one Redis', () => {
  test('D33 four processes with a hundred takes at a time each admit exactly the limit, ten times', async () => {
    await using redis = await startRedis();
    const takers = await Promise.all(Array.from({ length: 4 }, () => startTaker(redis.url)));
    for (let round = 0; round < 10; round++) {
      const order: TakeOrder = { kind: 'takes', key: `round-${round}`, limit: 1000, takes: 1500, concurrency: 100 };
      const reports = await Promise.all(takers.map((taker) => report(taker, order)));
      expect(reports.reduce((sum, { allowed }) => sum + allowed, 0)).toBe(1000);
      expect(reports.reduce((sum, { degraded }) => sum + degraded, 0)).toBe(0);
    }
  }, 60_000);

  test('D34 forty processes killed while they count and store leave no key without an end', async () => {
    await using redis = await startRedis();
    for (let round = 0; round < 10; round++) {
      const takers = await Promise.all(Array.from({ length: 4 }, () => startTaker(redis.url)));
      await Promise.all(
        takers.map(async (taker, i) => {
          const exited = once(taker, 'exit');
          let taken = 0;
          // Killed somewhere in the middle of a take or a write, each after another number of them.
          taker.on('message', () => ++taken === 3 + 7 * round + i && taker.kill('SIGKILL'));
          taker.send({ kind: 'forever', key: `${round}-${i}` } satisfies TakeOrder);
          await exited;
        }),
      );
    }
    const keys = (await redis.command('KEYS', 'logmill:*')) as string[];
    expect(keys.length).toBeGreaterThan(100);
    const withoutEnd = await redis.command(
      'EVAL',
      "local n = 0 for _, key in ipairs(redis.call('KEYS', 'logmill:*')) do if redis.call('PTTL', key) < 0 then n = n + 1 end end return n",
      0,
    );
    expect(withoutEnd).toBe(0);
  }, 120_000);
});

test('an infra that is only made, or closed, or whose Redis is out of reach, keeps no process alive', async () => {
  const code = `
    import { createInfra } from ${JSON.stringify(new URL('../src/infra.ts', import.meta.url).href)};
    const open = () => createInfra({ redisUrl: 'redis://127.0.0.1:1', clock: { nowMs: () => Date.now() }, cacheBytesMax: 1e6, expectedInstances: 1 });
    open();
    const used = open();
    await used.ready(20);
    await used.limiter.take('client', 1, { limit: 1, windowMs: 1000 });
    await used.close();
  `;
  const child = fork('-', [], {
    execArgv: ['--conditions=@logmill/source', '--input-type=module', '--eval', code],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
