import type { TaskName, Tasks } from '@logmill/core';

/**
 * A task as every executor runs it: cut into few big chunks, each worked through in steps, the parts put together.
 * Chunks and parts cross to workers as structured clones: plain data, Maps, typed arrays; no functions. A `string[]` is
 * right for lines: from 1,000 to 100,000 of them it crossed to a thread faster than joined text or transferred bytes, to a
 * process about as fast, and every character survives, lone surrogates included.
 */
export interface Task<Input, Output, Chunk = unknown, Part = unknown> {
  /** How much work an input is, in any unit that time is about proportional to. */
  units(input: Input): number;
  /** First guess of what one core does; runs correct it. */
  readonly unitsPerMs: number;
  /** Units below which a second worker costs more than it saves. */
  readonly unitsWorthAWorker: number;
  /** At least one chunk and at most `parts` (≥ 1) of about equal work, in order. */
  split(input: Input, parts: number): Chunk[];
  /** Yields every half millisecond or so, so that the event loop can interleave it. Pure: a chunk whose worker died is run again. */
  run(chunk: Chunk): Generator<void, Part, void>;
  /** Parts in the order of their chunks, whichever finished first. */
  merge(parts: readonly Part[]): Output;
}

/** Tasks by name; what their chunks and parts are, only their own files know. */
export type TaskTable = { readonly [Name in TaskName]: TaskOf<Name> };

export type TaskOf<Name extends TaskName> = Task<Tasks[Name]['input'], Tasks[Name]['output']>;
