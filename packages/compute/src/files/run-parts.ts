import { availableParallelism } from 'node:os';
import { openingWith } from '@logmill/core';
import type { FileRange } from './file-range.ts';
import type { Merge } from './merge-states.ts';
import { openPartPool, type PartPool } from './part-pool.ts';
import { createLocalRunner, type PartRunner } from './part-runner.ts';
import { createStopFlag, type PartResult, type PartTask, type StopFlag } from './part-work.ts';
import type { FileRunOptions, Progress } from './run-options.ts';
import { createSharingRunner } from './sharing-runner.ts';

/** One run over one input: who works, and whether it is still wanted. */
export interface Run {
  readonly stop: StopFlag;
  /** Threads; started when this is first called. */
  readonly pooled: () => PartRunner;
  /** The calling thread. */
  readonly local: () => PartRunner;
  /** Who works on a file of so many parts, when it is worth starting threads from so many on. */
  readonly forParts: (parts: number, threadsFromParts: number) => PartRunner;
  /** What the promise gives; rejects with the signal's reason once the signal fires. Leaves nothing behind, so that it can be called for every piece of an input. */
  orAborted<Value>(promise: Promise<Value>): Promise<Value>;
}

/**
 * Calls `work` with a run that ends with it: whatever happens, the flag is set and threads of its own are ended, unless the caller works, before this settles. Once the signal fires it
 * rejects with the signal's reason without waiting for anyone.
 */
export async function withRun<Answer>(options: FileRunOptions, work: (run: Run) => Promise<Answer>): Promise<Answer> {
  const { workers = availableParallelism(), callerWorks = false, signal } = options;
  signal?.throwIfAborted();
  const stop = createStopFlag();
  const waiting = new Set<(reason: unknown) => void>();
  const onAbort = (): void => {
    Atomics.store(stop, 0, 1);
    for (const reject of waiting) reject(signal!.reason);
  };
  // Promise.race would leave a reaction with the promise of the abort for each piece of the input
  const orAborted = <Value>(promise: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      promise.then(resolve, reject).finally(() => waiting.delete(reject));
      if (signal?.aborted === true) reject(signal.reason);
    });
  signal?.addEventListener('abort', onAbort, { once: true });
  const own: PartPool[] = [];
  const openOwn = (threads: number): PartPool => {
    const pool = openPartPool(threads);
    own.push(pool);
    return pool;
  };
  const local = typeof workers === 'number' || callerWorks ? createLocalRunner() : workers;
  const pooled = typeof workers !== 'number' ? workers : workers > 0 ? openOwn(workers) : local;
  const forParts = (parts: number, threadsFromParts: number): PartRunner => {
    if (typeof workers !== 'number' && !callerWorks) return workers;
    if (parts < threadsFromParts) return local;
    if (!callerWorks) return pooled;
    return createSharingRunner(
      local,
      typeof workers === 'number' ? openOwn(Math.max(0, Math.min(workers, parts) - 1)) : workers,
    );
  };
  try {
    return await orAborted(work({ stop, orAborted, pooled: () => pooled, local: () => local, forParts }));
  } catch (error) {
    // what broke off because the signal fired says nothing
    if (signal?.aborted === true) throw signal.reason;
    throw error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    Atomics.store(stop, 0, 1);
    const closed = Promise.all(own.map((pool) => pool.close()));
    // a process that has nothing else to do ends sooner than its threads
    if (!callerWorks) await closed;
  }
}

/** Merges results in the order in which they are announced, whichever comes first. */
export class OrderedMerge {
  readonly #merge: Merge<unknown>;
  readonly #onProgress: FileRunOptions['onProgress'];
  readonly #bytesTotal: number | undefined;
  readonly #inputBytes: (() => number) | undefined;
  #last: Promise<void> = Promise.resolve();
  #lines = 0;
  #textBytes = 0;

  /** `inputBytes` tells how far the reading of an input has come whose text is not what was read. */
  constructor(merge: Merge<unknown>, options: FileRunOptions, bytesTotal?: number, inputBytes?: () => number) {
    this.#merge = merge;
    this.#onProgress = options.onProgress;
    this.#bytesTotal = bytesTotal;
    this.#inputBytes = inputBytes;
  }

  add(result: Promise<PartResult>): void {
    const before = this.#last;
    this.#last = (async () => {
      const [{ state, lines, bytes }] = await Promise.all([result, before]);
      this.#merge.add(state);
      this.#lines += lines;
      this.#textBytes += bytes;
      this.#onProgress?.(this.#progress());
    })();
    this.#last.catch(() => {});
  }

  /** Resolves when everything so far is merged; rejects when some part failed. */
  settled(): Promise<void> {
    return this.#last;
  }

  #progress(): Progress {
    const bytes = this.#inputBytes?.() ?? this.#textBytes;
    return {
      bytes,
      ...(this.#bytesTotal === undefined ? {} : { bytesTotal: this.#bytesTotal }),
      textBytes: this.#textBytes,
      lines: this.#lines,
    };
  }
}

/** The parts of a file. */
export function fileRanges(path: string, size: number, partBytes: number): FileRange[] {
  const ranges: FileRange[] = [];
  for (let from = 0; from < size || from === 0; from += partBytes)
    ranges.push({ path, index: ranges.length, from, to: Math.min(size, from + partBytes), size });
  return ranges;
}

/**
 * Has all parts of a file worked on, at most two a worker at a time. A part that turns out to have been begun without a directive that stands in a part before it
 * is worked on again.
 */
export async function runRanges(
  runner: PartRunner,
  task: PartTask,
  ranges: readonly FileRange[],
  stop: StopFlag,
  merge: OrderedMerge,
): Promise<void> {
  const atOnce = 2 * runner.workers;
  const out: Promise<PartResult>[] = [];
  // of the parts up to the last one that is settled
  const directives = new Map<string, string>();
  let before: Promise<unknown> = Promise.resolve();
  const settle = async (
    range: FileRange,
    opening: readonly string[],
    first: Promise<PartResult>,
  ): Promise<PartResult> => {
    const [begun] = await Promise.all([first, before]);
    const needed = openingWith(task.opening, directives);
    const isRight = needed.length === opening.length && needed.every((line, i) => line === opening[i]);
    const result = isRight ? begun : await runner.runRange({ ...task, opening: needed }, range, stop);
    for (const [kind, line] of result.directives) {
      directives.delete(kind);
      directives.set(kind, line);
    }
    return result;
  };
  for (const range of ranges) {
    if (out.length >= atOnce) await out.shift();
    const opening = openingWith(task.opening, directives);
    const first = runner.runRange({ ...task, opening }, range, stop);
    first.catch(() => {});
    const result = settle(range, opening, first);
    result.catch(() => {});
    before = result;
    out.push(result);
    merge.add(result);
  }
  await merge.settled();
}
