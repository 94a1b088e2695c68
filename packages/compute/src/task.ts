import type { TaskName, Tasks } from '@logmill/core';

/**
 * A task as every executor runs it: cut into few big chunks, each worked through in steps, the outputs put together.
 * Chunks and outputs cross to workers as structured clones, so they are flat: strings, numbers, typed arrays, arrays of them.
 */
export interface Task<Input, Chunk, Output> {
  /** How much work an input is, in units of `unitsWorthAWorker`. */
  units(input: Input): number;
  /** Units below which a second worker costs more than it saves. */
  readonly unitsWorthAWorker: number;
  /** At most `parts` chunks, in order. */
  split(input: Input, parts: number): Chunk[];
  /** Yields every millisecond or so of work, so that the event loop can interleave it. Pure but for the processor's time. */
  run(chunk: Chunk): Generator<void, Output, void>;
  /** Outputs in the order of their chunks, at least one. */
  merge(outputs: readonly Output[]): Output;
}

/** Tasks by name, their chunk types known only to themselves. */
export type TaskTable = { readonly [Name in TaskName]: AnyTask };

/** A task whose types only its own file knows; `defineTask` checks it against its name. */
export type AnyTask = Task<unknown, unknown, unknown>;

/** Fixes a task's types to those its name has in core. */
export function defineTask<Name extends TaskName, Chunk>(
  _name: Name,
  task: Task<Tasks[Name]['input'], Chunk, Tasks[Name]['output']>,
): AnyTask {
  return task as unknown as AnyTask;
}

/** `items` in at most `parts` runs of nearly equal length, in order; one empty run when there are none. */
export function splitEvenly<Item>(items: readonly Item[], parts: number): (readonly Item[])[] {
  const size = Math.max(1, Math.ceil(items.length / parts));
  if (items.length <= size) return [items];
  const runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += size) runs.push(items.slice(from, from + size));
  return runs;
}
