import type { TaskName } from '@logmill/core';
import type { TaskTable } from '../task.ts';
import { describeThrown, type Thrown } from './thrown.ts';

/** What crosses to a worker: one chunk, or a greeting, which a worker that has loaded its tasks answers at once. */
export type Job = { readonly name: TaskName; readonly chunk: unknown } | { readonly name: 'greeting' };

/** What comes back. Anything else that reaches the caller means that the worker itself failed. */
export type JobAnswer = { readonly ok: true; readonly part: unknown } | { readonly ok: false; readonly thrown: Thrown };

/** What a worker module exports as default. Never throws: tinypool loses a thrown null, and a worker dies of what it cannot clone. */
export function answerJobs(tasks: TaskTable): (job: Job) => JobAnswer {
  if (process.send !== undefined) stayWithParent();
  return (job) => {
    if (job.name === 'greeting') return { ok: true, part: undefined };
    try {
      const steps = tasks[job.name].run(job.chunk);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return { ok: true, part: step.value };
    } catch (thrown) {
      return { ok: false, thrown: describeThrown(thrown) };
    }
  };
}

/** For child processes. */
function stayWithParent(): void {
  // Nobody is left to answer to
  process.once('disconnect', () => process.exit());
  // Ctrl-C reaches the whole process group; how long its children live is for the parent to say
  process.on('SIGINT', () => {});
}
