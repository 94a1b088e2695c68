import type { TimedLine } from './timed-lines.ts';

/** Lines given out at once. */
const linesAtOnce = 4096;

/** Where the merge stands in one file. */
class Cursor {
  /** Of its file among all. */
  readonly place: number;
  readonly #batches: AsyncIterator<readonly TimedLine[]>;
  #batch: readonly TimedLine[] = [];
  #at = 0;

  constructor(batches: AsyncIterable<readonly TimedLine[]>, place: number) {
    this.place = place;
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** The next line; undefined when `load` has to be called first. */
  get next(): TimedLine | undefined {
    return this.#batch[this.#at];
  }

  pass(): void {
    this.#at++;
  }

  /** False at the end of the file. */
  async load(): Promise<boolean> {
    while (this.#at >= this.#batch.length) {
      const { done, value } = await this.#batches.next();
      if (done === true) return false;
      this.#batch = value;
      this.#at = 0;
    }
    return true;
  }

  async close(): Promise<void> {
    await this.#batches.return?.();
  }
}

/**
 * Several files as one log: the earliest next record comes first, that of the file named first where times are equal. Lines of one file keep their order, and a line
 * without a time stays behind its predecessor. No file is held in memory.
 */
export async function* mergeByTime(
  files: readonly AsyncIterable<readonly TimedLine[]>[],
): AsyncGenerator<readonly string[]> {
  const cursors = files.map((batches, place) => new Cursor(batches, place));
  /** Those that have a next line; that of the earliest is the last. */
  const queue: Cursor[] = [];
  let merged: string[] = [];
  try {
    for (const cursor of cursors) if (await cursor.load()) enqueue(queue, cursor);
    for (let first = queue.pop(); first !== undefined; first = queue.pop()) {
      do {
        merged.push(first.next!.line);
        first.pass();
        if (merged.length >= linesAtOnce) {
          yield merged;
          merged = [];
        }
        if (first.next === undefined) await first.load();
      } while (first.next !== undefined && first.next.time === undefined);
      if (first.next !== undefined) enqueue(queue, first);
    }
    if (merged.length > 0) yield merged;
  } finally {
    for (const cursor of cursors) await cursor.close();
  }
}

/** Puts a cursor where it belongs: a binary search, for people merge hundreds of files. */
function enqueue(queue: Cursor[], cursor: Cursor): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(cursor, queue[middle]!)) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, cursor);
}

/** What has no time at all comes first. */
function isBefore(a: Cursor, b: Cursor): boolean {
  const [timeA, timeB] = [a.next!.time ?? '', b.next!.time ?? ''];
  return timeA === timeB ? a.place < b.place : timeA < timeB;
}
