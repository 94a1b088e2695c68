import type { Readable } from 'node:stream';
import type { ReadOptions } from '@logmill/core';
import { Failure } from '../terminal/failure.ts';
import { decompress } from './decompress.ts';
import { mergeByTime } from './merge-by-time.ts';
import { openBytes, type RawInput } from './open-bytes.ts';
import { splitLines } from './split-lines.ts';
import { timedLines } from './timed-lines.ts';

/** One log, to be read once. */
export interface Log {
  /** As it is named in messages and headings. */
  readonly name: string;
  readonly lines: AsyncIterable<readonly string[]>;
  readonly reading: ReadOptions;
}

/** Told while a log is read. */
export interface ReadWatch {
  /** Bytes that are to come, as they are in the file; undefined where that is not known. */
  expect(bytes: number | undefined): void;
  /** Bytes that were read. */
  read(bytes: number): void;
  /** Lines that were taken in. */
  took(lines: number): void;
}

/** How lines are read, once it is known when the log was last written to: epoch milliseconds, undefined for a pipe. */
export type ReadingOf = (writtenMs: number | undefined) => ReadOptions;

/** Opens files as one log: several are merged by time. Throws a Failure for one that cannot be opened. */
export async function openLog(
  paths: readonly string[],
  stdin: Readable,
  readingOf: ReadingOf,
  watch: ReadWatch,
): Promise<Log> {
  const twice = paths.find((path, i) => path === '-' && paths.indexOf(path) !== i);
  if (twice !== undefined) throw new Failure('Standard input can be read once only; name - once.');
  const inputs: RawInput[] = [];
  for (const path of paths) inputs.push(await openBytes(path, stdin));
  for (const { bytes } of inputs) watch.expect(bytes);
  const reading = readingOf(newest(inputs));
  const logs = inputs.map((input) => splitLines(decompress(counted(input, watch), input.name)));
  const merged = logs.length === 1 ? logs[0]! : mergeByTime(logs.map((lines) => timedLines(lines, reading)));
  return {
    name:
      inputs.length <= 3
        ? inputs.map(({ name }) => name).join(', ')
        : `${inputs[0]!.name} and ${inputs.length - 1} more`,
    lines: watched(merged, watch),
    reading,
  };
}

/** Undefined when one of them may still be written to. */
function newest(inputs: readonly RawInput[]): number | undefined {
  let newestMs = 0;
  for (const { writtenMs } of inputs) {
    if (writtenMs === undefined) return undefined;
    newestMs = Math.max(newestMs, writtenMs);
  }
  return newestMs;
}

async function* counted({ chunks }: RawInput, watch: ReadWatch): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    watch.read(chunk.length);
    yield chunk;
  }
}

async function* watched(
  batches: AsyncIterable<readonly string[]>,
  watch: ReadWatch,
): AsyncGenerator<readonly string[]> {
  for await (const lines of batches) {
    yield lines;
    watch.took(lines.length);
  }
}
