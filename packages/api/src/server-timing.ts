import type { Executor, RunUsage, TaskName, Tasks } from '@logmill/core';
import type { Call } from './call.ts';

/** Runs a task and tells in Server-Timing which model ran it, on how many workers it really ran, and how long it took. */
export async function runTimed<Name extends TaskName>(
  call: Call,
  executor: Executor,
  name: Name,
  input: Tasks[Name]['input'],
): Promise<Tasks[Name]['output']> {
  const startedMs = call.services.monotonicMs();
  let workers = executor.workers;
  const onUsage = (usage: RunUsage): void => {
    workers = usage.workers;
  };
  const output = await executor.run(name, input, { signal: call.signal(), onUsage });
  addTiming(call, executor, workers, call.services.monotonicMs() - startedMs);
  return output;
}

/** An answer that needed no work of the executor has no workers and `dur=0`. */
export function addTiming(call: Call, executor: Executor, workers: number, durationMs: number): void {
  call.addHeader('server-timing', `${executor.model};dur=${durationMs.toFixed(2)};desc="workers=${workers}"`);
}
