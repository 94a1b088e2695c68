import { performance } from 'node:perf_hooks';
import { type Executor, ServiceError, type Tasks } from '@logmill/core';
import type { ClosableExecutor, ExecutorCounters } from './event-loop-executor.ts';
import type { Job, JobAnswer } from './job.ts';
import { refuseFull } from './refusals.ts';
import { type Runtime, Slot } from './slot.ts';
import type { TaskTable } from './task.ts';
import { tasks as allTasks } from './tasks/registry.ts';
import { watchRun } from './watch-run.ts';

export interface PoolExecutorOptions {
  readonly workers: number;
  /** Tasks that may wait for a worker; more are refused at once. */
  readonly queueMax: number;
  readonly deadlineMs: number;
  /** JavaScript heap of one worker in MiB; a task that needs more ends its worker. Default 512. */
  readonly heapMbMax?: number;
  /** What the workers run, and the tasks to split and merge with; both default to the package's own. */
  readonly workerFile?: string;
  readonly tasks?: TaskTable;
}

/** Workers that a chunk may take down before its input is refused for good. */
const deathsMax = 2;

/** Weight of the newest chunk in the running mean of how long chunks take. */
const newestWeight = 0.2;

interface Waiting {
  readonly job: Job;
  deaths: number;
  slot: Slot | undefined;
  resolve(output: unknown): void;
  reject(error: ServiceError): void;
  stopped(): boolean;
}

export function createThreadExecutor(options: PoolExecutorOptions): ClosableExecutor {
  return createPoolExecutor('threads', 'worker_threads', options);
}

export function createProcessExecutor(options: PoolExecutorOptions): ClosableExecutor {
  return createPoolExecutor('processes', 'child_process', options);
}

function createPoolExecutor(
  model: Executor['model'],
  runtime: Runtime,
  options: PoolExecutorOptions,
): ClosableExecutor {
  const { workers, queueMax, deadlineMs, tasks = allTasks } = options;
  const workerFile = options.workerFile ?? import.meta.resolve('#worker');
  const slots = Array.from({ length: workers }, () => new Slot(runtime, workerFile, options.heapMbMax ?? 512));
  const queue: Waiting[] = [];
  const counters: ExecutorCounters = { waiting: 0, running: 0, completed: 0, failed: 0, restarts: 0 };
  let meanChunkMs = 50;

  const dispatch = (): void => {
    for (const slot of slots) {
      while (queue[0]?.stopped()) queue.shift();
      if (slot.busy || queue.length === 0) continue;
      void work(slot, queue.shift()!);
    }
    counters.waiting = queue.length;
  };

  const work = async (slot: Slot, waiting: Waiting): Promise<void> => {
    slot.busy = true;
    waiting.slot = slot;
    const startedMs = performance.now();
    try {
      const answer: JobAnswer = await slot.run(waiting.job);
      meanChunkMs += newestWeight * (performance.now() - startedMs - meanChunkMs);
      if (answer.ok) waiting.resolve(answer.output);
      else waiting.reject(new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause: new Error(answer.reason) }));
    } catch (cause) {
      counters.restarts++;
      await slot.stop();
      if (!waiting.stopped()) afterDeath(waiting, cause);
    } finally {
      waiting.slot = undefined;
      slot.busy = false;
      dispatch();
    }
  };

  const afterDeath = (waiting: Waiting, cause: unknown): void => {
    waiting.deaths++;
    if (waiting.deaths < deathsMax) queue.unshift(waiting);
    else waiting.reject(new ServiceError('UNPROCESSABLE_CONTENT', undefined, { cause }));
  };

  const enqueue = (
    job: Job,
    run: { signal: Parameters<typeof watchRun>[0]['signal']; deadlineMs: number },
  ): Promise<unknown> => {
    let waiting: Waiting | undefined;
    const result = watchRun<unknown>(run, (resolve, reject, stopped) => {
      waiting = { job, deaths: 0, slot: undefined, resolve, reject, stopped };
      queue.push(waiting);
    });
    // Nobody waits any more: the worker is put to an end, it cannot be told to stop.
    return result.catch((error: unknown) => {
      void waiting?.slot?.stop();
      throw error;
    });
  };

  return {
    model,
    workers,
    counters,
    async run(name, input, { signal, deadlineMs: ownDeadlineMs = deadlineMs } = {}) {
      const expectedWaitMs = (queue.length * meanChunkMs) / workers;
      if (queue.length >= queueMax + idle(slots) || expectedWaitMs > ownDeadlineMs) throw refuseFull(expectedWaitMs);
      const task = tasks[name];
      const parts = Math.max(1, Math.min(workers, Math.floor(task.units(input) / task.unitsWorthAWorker)));
      counters.running++;
      try {
        const results = task
          .split(input, parts)
          .map((chunk: unknown) => enqueue({ name, chunk }, { signal, deadlineMs: ownDeadlineMs }));
        dispatch();
        const outputs = await allOrFirstError(results);
        counters.completed++;
        return task.merge(outputs) as Tasks[typeof name]['output'];
      } catch (error) {
        counters.failed++;
        throw error;
      } finally {
        counters.running--;
      }
    },
    async close() {
      for (const waiting of queue.splice(0))
        waiting.reject(new ServiceError('SERVICE_UNAVAILABLE', undefined, { retryAfterMs: 1000 }));
      await Promise.all(slots.map((slot) => slot.stop()));
    },
  };
}

function idle(slots: readonly Slot[]): number {
  return slots.filter((slot) => !slot.busy).length;
}

/** Promise.all, with the failures of the others taken note of. */
async function allOrFirstError(results: readonly Promise<unknown>[]): Promise<unknown[]> {
  for (const result of results) result.catch(() => {});
  return Promise.all(results);
}
