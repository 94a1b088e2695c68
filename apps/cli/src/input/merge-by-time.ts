import type { TimedLine } from './timed-lines.ts';

/** Lines given out at once. */
const linesAtOnce = 4096;

/** Where the merge stands in one file. */
class Cursor {
  readonly #batches: AsyncIterator<readonly TimedLine[]>;
  #batch: readonly TimedLine[] = [];
  #at = 0;

  constructor(batches: AsyncIterable<readonly TimedLine[]>) {
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
  const cursors = files.map((batches) => new Cursor(batches));
  const open = new Set<Cursor>();
  let merged: string[] = [];
  try {
    for (const cursor of cursors) if (await cursor.load()) open.add(cursor);
    while (open.size > 0) {
      const first = earliest(open);
      do {
        merged.push(first.next!.line);
        first.pass();
        if (merged.length >= linesAtOnce) {
          yield merged;
          merged = [];
        }
        if (first.next === undefined && !(await first.load())) open.delete(first);
      } while (first.next !== undefined && first.next.time === undefined);
    }
    if (merged.length > 0) yield merged;
  } finally {
    for (const cursor of cursors) await cursor.close();
  }
}

/** What has no time at all comes first. */
function earliest(cursors: Iterable<Cursor>): Cursor {
  let first: Cursor | undefined;
  for (const cursor of cursors)
    if (first === undefined || (cursor.next!.time ?? '') < (first.next!.time ?? '')) first = cursor;
  return first!;
}
