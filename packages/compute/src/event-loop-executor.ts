import { performance } from 'node:perf_hooks';
import type { RunOptions, ServiceError, TaskName, Tasks } from '@logmill/core';
import {
  type ClosableExecutor,
  countRun,
  createCounters,
  type ExecutorBounds,
  waitMsMaxDefault,
} from './closable-executor.ts';
import { admit, type Load, timeToDrainMs } from './load/admission.ts';
import { createPace, guessMs } from './load/pace.ts';
import { refuseClosed, refuseFull } from './load/refusals.ts';
import { refuseAborted, watchRun } from './load/watch-run.ts';
import type { TaskOf, TaskTable } from './task.ts';
import { tasks as allTasks } from './tasks/registry.ts';
import { failureOf } from './worker/thrown.ts';

export interface EventLoopExecutorOptions extends ExecutorBounds {
  /** Tasks interleaved at a time; the next ones begin when one of these has ended. Default 64. */
  readonly tasksMax?: number;
  /** Tasks that may wait for that; more are refused. Default 1000. */
  readonly queueMax?: number;
  readonly tasks?: TaskTable;
}

/** Work done in one round of the event loop. A request to another route takes about three rounds, so it waits three of these. */
const sliceMs = 2;

interface Running extends Load {
  spentMs: number;
  /** Does one step; false when there is no more to do. */
  step(): boolean;
  readonly fail: (error: ServiceError) => void;
}

/** All tasks take turns, step by step, within one slice per round of the event loop; between slices everything else runs. */
export function createEventLoopExecutor(options: EventLoopExecutorOptions): ClosableExecutor {
  const { tasksMax = 64, queueMax = 1000, waitMsMax = waitMsMaxDefault, tasks = allTasks } = options;
  const counters = createCounters();
  const pace = createPace();
  const turns: Running[] = [];
  const queue: Running[] = [];
  let sliced = false;
  let closed = false;

  /** The first task of a round begins at once; whatever comes after the round's slice waits for the next round. */
  const schedule = (): void => {
    if (sliced || turns.length + queue.length === 0) return;
    sliced = true;
    setImmediate(() => {
      sliced = false;
      schedule();
    });
    slice();
  };

  const slice = (): void => {
    const endMs = performance.now() + sliceMs;
    do {
      while (turns.length < tasksMax && queue.length > 0) turns.push(queue.shift()!);
      counters.waiting = queue.length;
      const running = turns.shift();
      if (running === undefined) return;
      if (running.step()) turns.push(running);
    } while (performance.now() < endMs);
  };

  const leave = (running: Running): void => {
    for (const list of [turns, queue]) {
      const index = list.indexOf(running);
      if (index >= 0) list.splice(index, 1);
    }
    counters.waiting = queue.length;
  };

  const start = <Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    run: RunOptions & { deadlineMs: number },
  ): Promise<Tasks[Name]['output']> => {
    if (closed) throw refuseClosed();
    const task: TaskOf<Name> = tasks[name];
    const guess = guessMs(task.units(input), task.unitsPerMs);
    const estimateMs = pace.estimateMs(name, guess);
    const waitMs = timeToDrainMs([...turns, ...queue], 1);
    if (turns.length >= tasksMax && queue.length >= queueMax) throw refuseFull(waitMs);
    admit(waitMs, waitMsMax, { ownMs: estimateMs, deadlineMs: run.deadlineMs });
    const calledMs = performance.now();
    return new Promise((resolve, reject) => {
      const [chunk] = task.split(input, 1);
      const steps = task.run(chunk);
      let queuedMs: number | undefined;
      const running: Running = {
        estimateMs,
        spentMs: 0,
        step() {
          const startedMs = performance.now();
          queuedMs ??= startedMs - calledMs;
          try {
            const { done, value } = steps.next();
            running.spentMs += performance.now() - startedMs;
            if (done !== true) return true;
            const output = task.merge([value]);
            pace.learn(name, guess, running.spentMs);
            stop();
            run.onUsage?.({ workers: 1, queuedMs });
            resolve(output);
          } catch (thrown) {
            running.fail(failureOf(thrown));
          }
          return false;
        },
        fail(error) {
          stop();
          leave(running);
          reject(error);
        },
      };
      const stop = watchRun(run, running.fail);
      queue.push(running);
      counters.waiting = queue.length;
      schedule();
    });
  };

  return {
    model: 'event-loop',
    workers: 1,
    counters,
    async run(name, input, { signal, deadlineMs = options.deadlineMs, onUsage } = {}) {
      refuseAborted(signal);
      return countRun(counters, () => start(name, input, { signal, deadlineMs, onUsage }));
    },
    warm: async () => {},
    async close() {
      closed = true;
      for (const running of [...turns, ...queue]) running.fail(refuseClosed());
    },
  };
}
