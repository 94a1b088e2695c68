import { performance } from 'node:perf_hooks';
import { type Executor, ServiceError, type Tasks } from '@logmill/core';
import { refuseFull } from './refusals.ts';
import type { TaskTable } from './task.ts';
import { tasks as allTasks } from './tasks/registry.ts';
import { watchRun } from './watch-run.ts';

export interface EventLoopExecutorOptions {
  readonly deadlineMs: number;
  /** Tasks interleaved at a time; more are refused. */
  readonly tasksMax?: number;
  readonly tasks?: TaskTable;
}

export interface ClosableExecutor extends Executor {
  readonly counters: Readonly<ExecutorCounters>;
  close(): Promise<void>;
}

export interface ExecutorCounters {
  waiting: number;
  running: number;
  completed: number;
  failed: number;
  /** Workers that died or were put to an end. */
  restarts: number;
}

/** Longest turn on the event loop: what other requests may have to wait. */
const sliceMs = 4;

interface Running {
  step(): boolean;
}

/** All tasks share one turn of `sliceMs` per round of the event loop, one after another; between turns everything else runs. */
export function createEventLoopExecutor(options: EventLoopExecutorOptions): ClosableExecutor {
  const { deadlineMs, tasksMax = 64, tasks = allTasks } = options;
  const counters: ExecutorCounters = { waiting: 0, running: 0, completed: 0, failed: 0, restarts: 0 };
  const queue: Running[] = [];
  let scheduled = false;

  const turn = (): void => {
    scheduled = false;
    const endMs = performance.now() + sliceMs;
    for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
      let more = true;
      while (more && performance.now() < endMs) more = current.step();
      if (more) queue.push(current);
      if (performance.now() >= endMs) break;
    }
    schedule();
  };
  const schedule = (): void => {
    if (scheduled || queue.length === 0) return;
    scheduled = true;
    setImmediate(turn);
  };

  return {
    model: 'event-loop',
    workers: 1,
    counters,
    async run(name, input, { signal, deadlineMs: ownDeadlineMs = deadlineMs } = {}) {
      if (counters.running >= tasksMax) throw refuseFull(1000);
      const task = tasks[name];
      counters.running++;
      try {
        const output = await watchRun<unknown>({ signal, deadlineMs: ownDeadlineMs }, (resolve, reject, stopped) => {
          const steps = task.run(task.split(input, 1)[0]);
          queue.push({
            step() {
              if (stopped()) return false;
              try {
                const { done, value } = steps.next();
                if (done) resolve(value);
                return !done;
              } catch (cause) {
                reject(new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause }));
                return false;
              }
            },
          });
          schedule();
        });
        counters.completed++;
        return task.merge([output]) as Tasks[typeof name]['output'];
      } catch (error) {
        counters.failed++;
        throw error;
      } finally {
        counters.running--;
      }
    },
    close: async () => {},
  };
}
