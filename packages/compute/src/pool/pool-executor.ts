import { performance } from 'node:perf_hooks';
import { type Executor, type RunOptions, ServiceError, type TaskName, type Tasks } from '@logmill/core';
import {
  type ClosableExecutor,
  countRun,
  createCounters,
  type ExecutorBounds,
  waitMsMaxDefault,
} from '../closable-executor.ts';
import { admit, timeToDrainMs } from '../load/admission.ts';
import { createPace, guessMs } from '../load/pace.ts';
import { refuseClosed, refuseFull, refuseWithoutWorker } from '../load/refusals.ts';
import { refuseAborted, watchRun } from '../load/watch-run.ts';
import type { TaskOf, TaskTable } from '../task.ts';
import { tasks as allTasks } from '../tasks/registry.ts';
import { createDispatcher, deathsMax, type Piece } from './dispatcher.ts';
import { createPoisonedInputs } from './poisoned-inputs.ts';
import { createSlot, type Runtime, type Slot } from './slot.ts';

export interface PoolExecutorOptions extends ExecutorBounds {
  /** Threads or processes, started when first needed. */
  readonly workers: number;
  /** Chunks that may wait for a worker; more are refused at once, however little there is to do. */
  readonly queueMax: number;
  /** JavaScript heap of one worker in MiB; a task that needs more ends its worker. Default 512. */
  readonly heapMbMax?: number;
  /** Memory of one child process in MiB, heap and all else; a task that needs more ends its worker. Linux only. Default 1024. */
  readonly rssMbMax?: number;
  /** What the workers run, a file URL, and the tasks to split and merge with; both default to the package's own. */
  readonly workerFile?: string;
  readonly tasks?: TaskTable;
}

/** On worker threads: the cheapest hand-over; a task that crashes the engine itself takes the whole process with it. */
export function createThreadExecutor(options: PoolExecutorOptions): ClosableExecutor {
  return createPoolExecutor('threads', 'worker_threads', options);
}

/** On child processes: whatever a task does, it does it to its own process. */
export function createProcessExecutor(options: PoolExecutorOptions): ClosableExecutor {
  return createPoolExecutor('processes', 'child_process', options);
}

function createPoolExecutor(
  model: Executor['model'],
  runtime: Runtime,
  options: PoolExecutorOptions,
): ClosableExecutor {
  const { workers, queueMax, waitMsMax = waitMsMaxDefault, tasks = allTasks } = options;
  const { heapMbMax = 512, rssMbMax = 1024, workerFile = import.meta.resolve('#worker') } = options;
  const counters = createCounters();
  const pace = createPace();
  const poisoned = createPoisonedInputs();
  const onLost = () => void counters.restarts++;
  const slots = Array.from({ length: workers }, () => createSlot({ runtime, workerFile, heapMbMax, rssMbMax, onLost }));
  const dispatcher = createDispatcher(slots, (waiting) => {
    counters.waiting = waiting;
  });
  const failures = new Set<(error: ServiceError) => void>();
  let closed = false;

  function start<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    run: RunOptions & { deadlineMs: number },
  ): Promise<Tasks[Name]['output']> {
    if (closed) throw refuseClosed();
    const task: TaskOf<Name> = tasks[name];
    const units = task.units(input);
    const parts = Math.max(1, Math.min(workers, Math.floor(units / task.unitsWorthAWorker)));
    const guess = guessMs(units / parts, task.unitsPerMs);
    const estimateMs = pace.estimateMs(name, guess);
    if (!dispatcher.hasIdleSlot()) {
      const waitMs = timeToDrainMs(dispatcher.loads(), workers);
      if (dispatcher.waiting() >= queueMax) throw refuseFull(waitMs);
      admit(waitMs, waitMsMax, { ownMs: estimateMs, deadlineMs: run.deadlineMs });
    }
    const deaths = poisoned.deathsOf(name, units, input);
    if (deaths >= deathsMax) throw new ServiceError('UNPROCESSABLE_CONTENT');

    const calledMs = performance.now();
    return new Promise((resolve, reject) => {
      const chunks = task.split(input, parts);
      const done: unknown[] = [];
      const helpers = new Set<Slot>();
      let queuedMs: number | undefined;
      let missing = chunks.length;
      let over = false;
      const pieces = chunks.map(
        (chunk, index): Piece => ({
          job: { name, chunk },
          estimateMs,
          deadlineAtMs: calledMs + run.deadlineMs,
          deaths,
          startedMs: undefined,
          isOver: () => over,
          onStart(slot) {
            helpers.add(slot);
            queuedMs ??= performance.now() - calledMs;
          },
          onPart(part, tookMs) {
            pace.learn(name, guess, tookMs);
            done[index] = part;
            if (--missing === 0 && !over) finish();
          },
          onFailure: fail,
        }),
      );
      const stop = watchRun(run, fail);
      failures.add(fail);
      dispatcher.add(pieces);

      function finish(): void {
        try {
          const output = task.merge(done);
          settle();
          run.onUsage?.({ workers: helpers.size, queuedMs: queuedMs ?? 0 });
          resolve(output);
        } catch (cause) {
          fail(new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause }));
        }
      }

      function fail(error: ServiceError): void {
        if (over) return;
        settle();
        const worst = Math.max(...pieces.map((piece) => piece.deaths));
        if (worst > deaths) poisoned.record(name, units, input, worst);
        dispatcher.dropOver();
        reject(error);
      }

      function settle(): void {
        over = true;
        stop();
        failures.delete(fail);
      }
    });
  }

  return {
    model,
    workers,
    counters,
    async run(name, input, { signal, deadlineMs = options.deadlineMs, onUsage } = {}) {
      refuseAborted(signal);
      return countRun(counters, () => start(name, input, { signal, deadlineMs, onUsage }));
    },
    async warm() {
      await Promise.all(slots.map((slot) => slot.ready())).catch((cause: unknown) => {
        throw refuseWithoutWorker(cause);
      });
    },
    async close() {
      closed = true;
      for (const fail of failures) fail(refuseClosed());
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}
