import type { SharedBytes } from './part-message.ts';

/** Bytes that are handed on at one time. */
export const chunkBytes = 1_048_576;

/** Chunks of a stream that may be out for each thread: a part of a report, so that the next thread has its own before it is done. */
const perWorker = 8;

/** And for all of them: one thread does not read for more than eight. */
const chunksMax = 64;

/** Every stream may have this many out, however many others have. */
const perStreamMin = 2;

/** Room for the bytes of all streams that the same threads work on, used again and again. */
export class ChunkPool {
  readonly #chunksMax: number;
  readonly #free: SharedBytes[] = [];
  #out = 0;

  constructor(workers: number) {
    this.#chunksMax = Math.min(chunksMax, workers * perWorker);
  }

  take(): SharedBytes {
    this.#out++;
    return this.#free.pop() ?? new Uint8Array(new SharedArrayBuffer(chunkBytes));
  }

  /** Takes back what nobody looks at any more; `undefined` for one that is lost. */
  giveBack(chunk: SharedBytes | undefined): void {
    this.#out--;
    if (chunk !== undefined && this.#free.length < this.#chunksMax) this.#free.push(chunk);
  }

  /** Chunks that a stream may have out which has `own` of them. */
  allowed(own: number): number {
    return Math.max(perStreamMin, this.#chunksMax - (this.#out - own));
  }
}
