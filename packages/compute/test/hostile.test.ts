import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type ClosableExecutor,
  createProcessExecutor,
  createThreadExecutor,
  type PoolExecutorOptions,
} from '../src/index.ts';
import { tasks } from './support/hostile-tasks.ts';

const workerFile = new URL('./support/hostile-worker.ts', import.meta.url).href;

/** Worker cases D49 to D56 of the fault catalogue, with real threads, processes and signals. */
describe.each([
  ['threads', createThreadExecutor],
  ['processes', createProcessExecutor],
] as const)('%s', (model, create) => {
  let executor: ClosableExecutor;
  const open = (options: Partial<PoolExecutorOptions> = {}) =>
    create({ workers: 2, queueMax: 4, deadlineMs: 5000, workerFile, tasks, ...options });
  beforeAll(() => {
    executor = open();
  });
  afterAll(() => executor.close());

  const run = (lines: string[], options = {}, on = executor) =>
    on.run('deriveDigests', { lines, rounds: 1, salt: '' }, options);

  const deadly = model === 'threads' ? ['exit:0', 'exit:1'] : ['exit:0', 'exit:1', 'kill:', 'segfault:'];
  test.each(deadly)('D49, D50 a task that does %s ends only itself, and the next one runs', async (deed) => {
    const bystander = run(['sleep:50', 'fine']);
    await expect(run([deed])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    expect(await bystander).toEqual(['sleep:50', 'fine']);
    expect(await run(['next'])).toEqual(['next']);
  });

  test('an endless loop ends with its deadline, and the next task runs', async () => {
    await expect(run(['hang:'], { deadlineMs: 200 })).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
    expect(await run(['next'])).toEqual(['next']);
  });

  // A thread cannot be killed from outside.
  test.runIf(model === 'processes')('D50 a task whose worker is killed from outside is done by another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'logmill-'));
    const file = join(folder, 'pid');
    try {
      const task = run([`pid:${file}`, 'done']);
      const pid = await vi.waitFor(() => Number(readFileSync(file, 'utf8')) || Promise.reject(new Error('not yet')), {
        timeout: 5000,
      });
      process.kill(pid, 'SIGKILL');
      expect(await task).toEqual([`pid:${file}`, 'done']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('D53 tasks in the queue of a worker that dies are still done', async () => {
    const one = open({ workers: 1 });
    try {
      const doomed = run(['exit:1'], {}, one);
      const queued = [1, 2, 3].map((n) => run([`task ${n}`], {}, one));
      await expect(doomed).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
      expect(await Promise.all(queued)).toEqual([['task 1'], ['task 2'], ['task 3']]);
    } finally {
      await one.close();
    }
  });

  test('D54 the worker of a caller that has gone is free again', async () => {
    const one = open({ workers: 1 });
    try {
      await run(['warm'], {}, one);
      const controller = new AbortController();
      const abandoned = run(['hang:'], { signal: controller.signal }, one);
      await sleep(50);
      controller.abort();
      await expect(abandoned).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' });
      expect(await run(['next'], { deadlineMs: 4000 }, one)).toEqual(['next']);
    } finally {
      await one.close();
    }
  });

  test.each(['throwNull:', 'throwText:', 'throwCycle:', 'throwBomb:'])(
    'D55 a task that does %s fails as INTERNAL_SERVER_ERROR',
    async (deed) => {
      await expect(run([deed])).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(await run(['next'])).toEqual(['next']);
    },
  );

  test('D56 a full queue refuses at once, with a time to wait', async () => {
    const one = open({ workers: 1, queueMax: 1 });
    try {
      const busy = [run(['sleep:300'], {}, one), run(['sleep:1'], {}, one)];
      const startedMs = performance.now();
      await expect(run(['x'], {}, one)).rejects.toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
        retryAfterMs: expect.any(Number) as number,
      });
      expect(performance.now() - startedMs).toBeLessThan(200);
      expect(await Promise.all(busy)).toEqual([['sleep:300'], ['sleep:1']]);
    } finally {
      await one.close();
    }
  });

  test('D51 a worker that runs out of heap ends only its own task', async () => {
    const small = open({ heapMbMax: 64, deadlineMs: 20_000 });
    try {
      await expect(run(['heap:'], {}, small)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
      expect(await run(['next'], {}, small)).toEqual(['next']);
    } finally {
      await small.close();
    }
  });
});
