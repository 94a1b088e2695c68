import type { TaskName } from '@logmill/core';
import type { TaskTable } from './task.ts';

/** What crosses to a worker. */
export interface Job {
  readonly name: TaskName;
  readonly chunk: unknown;
}

/** What comes back. Anything else that reaches the caller means that the worker itself failed. */
export type JobAnswer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly reason: string };

/** Runs jobs to their end. Whatever a task throws becomes text: it need not survive the way back. */
export function answerJob(tasks: TaskTable): (job: Job) => JobAnswer {
  return ({ name, chunk }) => {
    try {
      const steps = tasks[name].run(chunk);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return { ok: true, output: step.value };
    } catch (thrown) {
      return { ok: false, reason: describeThrown(thrown) };
    }
  };
}

function describeThrown(thrown: unknown): string {
  try {
    return thrown instanceof Error ? String(thrown.stack ?? thrown.message) : String(thrown);
  } catch {
    return 'a value that has no text';
  }
}
