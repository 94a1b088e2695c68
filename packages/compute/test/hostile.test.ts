import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type ClosableExecutor,
  createProcessExecutor,
  createThreadExecutor,
  type PoolExecutorOptions,
} from '../src/index.ts';
import { residentMb } from '../src/pool/watch-memory.ts';
import { childrenOf } from './support/child-processes.ts';
import { tasks } from './support/hostile-tasks.ts';

const workerFile = new URL('./support/hostile-worker.ts', import.meta.url).href;
const creators = { threads: createThreadExecutor, processes: createProcessExecutor };
type Model = keyof typeof creators;

/** Closed when its test has finished. */
async function open(model: Model, options: Partial<PoolExecutorOptions> = {}) {
  const executor = creators[model]({ workers: 2, queueMax: 4, deadlineMs: 10_000, workerFile, tasks, ...options });
  onTestFinished(() => executor.close());
  await executor.warm();
  return { executor, run: runOn(executor) };
}

function runOn(executor: ClosableExecutor) {
  return (lines: string[], options: { deadlineMs?: number; signal?: AbortSignal } = {}) =>
    executor.run('deriveDigests', { lines, rounds: 1, salt: '' }, options);
}

/** Worker cases D49 to D56 of the fault catalogue, with real threads, processes and signals. */
describe.each(['threads', 'processes'] as const)('%s', (model) => {
  const deadly = model === 'threads' ? ['exit:0', 'exit:1'] : ['exit:0', 'exit:1', 'kill:', 'segfault:'];

  test.each(deadly)('D49, D50 a task that does %s ends only itself, and the next one runs', async (deed) => {
    const { executor, run } = await open(model);
    const bystander = run(['sleep:50']);
    await expect(run([deed])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    expect(await bystander).toEqual(['sleep:50']);
    expect(await run(['next'])).toEqual(['next']);
    expect(executor.counters).toMatchObject({ completed: 2, failed: 1, restarts: 2, running: 0, waiting: 0 });
  });

  test('an input that took two workers down is refused without a third', async () => {
    const { executor, run } = await open(model);
    await expect(run(['exit:1'])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    await expect(run(['exit:1'])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    expect(executor.counters.restarts).toBe(2);
    expect(await run(['alike'])).toEqual(['alike']);
  });

  test('an endless loop ends with its deadline, and the next task runs', async () => {
    const { run } = await open(model);
    await expect(run(['hang:'], { deadlineMs: 200 })).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
    expect(await run(['next'], { deadlineMs: 3000 })).toEqual(['next']);
  });

  test('D51 a worker that runs out of heap ends only its own task', async () => {
    const { run } = await open(model, { heapMbMax: 64 });
    await expect(run(['heap:'])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    expect(await run(['next'])).toEqual(['next']);
  });

  test('D53 tasks in the queue of a worker that dies or is given up are still done', async () => {
    const { run } = await open(model, { workers: 1, queueMax: 9 });
    const doomed = expect(run(['exit:1'])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    const late = expect(run(['hang:'], { deadlineMs: 500 })).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
    const queued = [1, 2, 3].map((n) => run([`task ${n}`]));
    await Promise.all([doomed, late]);
    expect(await Promise.all(queued)).toEqual([['task 1'], ['task 2'], ['task 3']]);
  });

  test('D54 the worker of a caller that has gone is free again', async () => {
    const { executor, run } = await open(model, { workers: 1 });
    const controller = new AbortController();
    const abandoned = expect(run(['hang:'], { signal: controller.signal })).rejects.toMatchObject({
      code: 'CLIENT_CLOSED_REQUEST',
    });
    setTimeout(() => controller.abort(), 50);
    await abandoned;
    expect(await run(['next'], { deadlineMs: 3000 })).toEqual(['next']);
    expect(executor.counters.restarts).toBe(1);
  });

  test('a caller that goes while its task waits costs no worker', async () => {
    const { executor, run } = await open(model, { workers: 1 });
    const busy = run(['sleep:100']);
    const controller = new AbortController();
    const waiting = expect(run(['x'], { signal: controller.signal })).rejects.toMatchObject({
      code: 'CLIENT_CLOSED_REQUEST',
    });
    controller.abort();
    await waiting;
    expect(await busy).toEqual(['sleep:100']);
    expect(executor.counters).toMatchObject({ restarts: 0, waiting: 0 });
  });

  test.each(['throwNull:', 'throwText:', 'throwCycle:', 'throwFunction:', 'throwBomb:'])(
    'D55 a task that does %s fails as INTERNAL_SERVER_ERROR, and its worker lives',
    async (deed) => {
      const { executor, run } = await open(model, { workers: 1 });
      await expect(run([deed])).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(await run(['next'])).toEqual(['next']);
      expect(executor.counters.restarts).toBe(0);
    },
  );

  test('an error that a task wrote for the caller reaches the caller', async () => {
    const { run } = await open(model);
    await expect(run(['throwTyped:'])).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      message: 'Send fewer levels.',
      limit: { name: 'LEVELS', max: 3, actual: 4 },
    });
  });

  test('when one chunk fails the others are not waited for', async () => {
    const { run } = await open(model);
    await expect(run(['hang:', 'throwText:'])).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(await run(['a', 'b'], { deadlineMs: 3000 })).toEqual(['a', 'b']);
  });

  test('D56 a full queue refuses at once, with a time to wait', async () => {
    const { run } = await open(model, { workers: 1, queueMax: 1 });
    const admitted = [run(['sleep:300']), run(['sleep:1'])];
    const startedMs = performance.now();
    await expect(run(['x'])).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterMs: 1000 });
    expect(performance.now() - startedMs).toBeLessThan(200);
    expect(await Promise.all(admitted)).toEqual([['sleep:300'], ['sleep:1']]);
  });

  test('D56 of a burst only what can be begun in time is admitted, and all of that is done', async () => {
    const { executor, run } = await open(model, { queueMax: 1000, waitMsMax: 100 });
    // So that the executor learns that a line takes 10 ms, not the guessed one
    for (let i = 0; i < 30; i++) await run(['sleep:10']);
    const results = await Promise.allSettled(Array.from({ length: 300 }, () => run(['sleep:10'])));
    const refusals = results.filter((result) => result.status === 'rejected');
    expect(refusals.length).toBeGreaterThan(150);
    for (const { reason } of refusals)
      expect(reason).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterMs: 1000 });
    expect(executor.counters).toMatchObject({ refused: refusals.length, failed: 0, waiting: 0, running: 0 });
    expect(results.length - refusals.length).toBeGreaterThanOrEqual(2);
  });

  test('workers that hang count as full, so that nobody queues behind them for long', async () => {
    const { run } = await open(model, { workers: 1, waitMsMax: 100 });
    const stuck = expect(run(['hang:'], { deadlineMs: 1500 })).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
    await vi.waitFor(
      () => expect(run(['x'], { deadlineMs: 400 })).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' }),
      {
        timeout: 1400,
      },
    );
    await stuck;
  });

  test('workers that cannot start are not blamed on the input', async () => {
    const broken = creators[model]({
      workers: 1,
      queueMax: 4,
      deadlineMs: 10_000,
      workerFile: new URL('./support/broken-worker.ts', import.meta.url).href,
    });
    onTestFinished(() => broken.close());
    await expect(runOn(broken)(['x'])).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await expect(broken.warm()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });

  test('closing rejects what is in hand and whatever comes later', async () => {
    const { executor, run } = await open(model, { workers: 1 });
    const cut = ['hang:', 'waits'].map((line) =>
      expect(run([line])).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' }),
    );
    await executor.close();
    await Promise.all(cut);
    await expect(run(['x'])).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await executor.close();
  });
});

describe.runIf(process.platform === 'linux')('child processes', () => {
  test('D50 a task whose worker is killed from outside is done by another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'logmill-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'pid');
    const { executor, run } = await open('processes');
    const task = run([`once:${file}`]);
    process.kill(await vi.waitFor(() => readPid(file), { timeout: 5000 }), 'SIGKILL');
    expect(await task).toEqual([`once:${file}`]);
    expect(executor.counters).toMatchObject({ completed: 1, failed: 0, restarts: 1 });
  });

  test('a process that was stopped ends with its deadline, and the next task runs', async () => {
    const { run } = await open('processes', { workers: 1 });
    await expect(run(['stop:'], { deadlineMs: 200 })).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
    expect(await run(['next'], { deadlineMs: 3000 })).toEqual(['next']);
  });

  test('a worker killed while idle is replaced before it is needed', async () => {
    const before = childrenOf(process.pid);
    const { executor, run } = await open('processes', { workers: 1 });
    const [pid] = childrenOf(process.pid).filter((child) => !before.includes(child));
    process.kill(pid!, 'SIGKILL');
    await vi.waitFor(() => expect(executor.counters.restarts).toBe(1));
    expect(await run(['next'])).toEqual(['next']);
    expect(executor.counters).toMatchObject({ restarts: 1, failed: 0 });
  });

  test('D52 a worker that hoards memory outside the heap ends only its own task, in time', async () => {
    const before = childrenOf(process.pid);
    const { run } = await open('processes', { workers: 1, rssMbMax: 256 });
    let highestMb = 0;
    const timer = setInterval(() => {
      for (const pid of childrenOf(process.pid).filter((child) => !before.includes(child)))
        highestMb = Math.max(highestMb, residentMb(pid) ?? 0);
    }, 10);
    await expect(run(['buffers:'])).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    clearInterval(timer);
    expect(highestMb).toBeGreaterThan(100);
    expect(highestMb).toBeLessThan(1024);
    expect(await run(['next'])).toEqual(['next']);
  });

  test('workers put to an end while a large chunk is on its way leave no process behind', async () => {
    const before = childrenOf(process.pid);
    const { executor } = await open('processes');
    const lines = Array.from({ length: 200_000 }, (_, i) => `2026-01-30 12:01:05 INFO message number ${i}`);
    for (let i = 0; i < 5; i++) {
      const controller = new AbortController();
      const cut = executor.run('countLevels', { mode: 'plain', lines }, { signal: controller.signal });
      setTimeout(() => controller.abort(), 5 + 5 * i);
      await cut.catch(() => {});
    }
    await executor.close();
    await vi.waitFor(() => expect(childrenOf(process.pid).filter((pid) => !before.includes(pid))).toEqual([]));
  });
});

/** Throws as long as the file does not hold a process id. */
function readPid(file: string): number {
  const pid = Number(readFileSync(file, 'utf8'));
  if (!(pid > 0)) throw new Error('not written yet');
  return pid;
}
