import type { Executor, TaskName, Tasks } from '@logmill/core';
import type { Call } from './call.ts';

/** Runs a task and tells in Server-Timing which model ran it, on how many workers, and how long it took. */
export async function runTimed<Name extends TaskName>(
  call: Call,
  executor: Executor,
  name: Name,
  input: Tasks[Name]['input'],
): Promise<Tasks[Name]['output']> {
  const startedMs = call.services.monotonicMs();
  const output = await executor.run(name, input, { signal: call.signal() });
  addTiming(call, executor, call.services.monotonicMs() - startedMs);
  return output;
}

/** For answers that needed no work of the executor, too: `dur=0`. */
export function addTiming(call: Call, executor: Executor, durationMs: number): void {
  call.addHeader('server-timing', `${executor.model};dur=${durationMs.toFixed(2)};desc="workers=${executor.workers}"`);
}
