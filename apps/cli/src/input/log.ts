import type { Readable } from 'node:stream';
import { compressionOf } from '@logmill/compute';
import type { ReadOptions } from '@logmill/core';
import { Failure } from '../terminal/failure.ts';
import { decompress } from './decompress.ts';
import { mergeByTime } from './merge-by-time.ts';
import { openBytes, type RawInput } from './open-bytes.ts';
import { splitLines } from './split-lines.ts';
import { timedLines } from './timed-lines.ts';

/** One log, to be read in one way: by its path, as bytes or as lines. */
export interface Log {
  /** As it is named in messages and headings. */
  readonly name: string;
  /** Path of the one regular file that it is; undefined for anything else. */
  readonly file: string | undefined;
  /** The same where nothing has to be decompressed. */
  readonly plainFile: string | undefined;
  /** Text in UTF-8, decompressed and merged. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly lines: AsyncIterable<readonly string[]>;
  readonly reading: ReadOptions;
  readonly watch: ReadWatch;
  /** Announces that it is going to be read once more than otherwise; false, and nothing announced, when a pipe is in it. */
  readonly readAgain: () => boolean;
}

/** Told while a log is read. Whoever reads by the path tells of bytes, too. */
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
export function openLog(paths: readonly string[], stdin: Readable, readingOf: ReadingOf, watch: ReadWatch): Log {
  if (paths.filter((path) => path === '-').length > 1)
    throw new Failure('Standard input can be read once only; name - once.');
  const inputs = paths.map((path) => openBytes(path, stdin, paths.length));
  const expect = (): void => {
    for (const { file } of inputs) watch.expect(file?.bytes);
  };
  expect();
  const reading = readingOf(newest(inputs));
  const [first] = inputs;
  const one = inputs.length === 1 ? first : undefined;
  const merged = (): AsyncIterable<readonly string[]> =>
    mergeByTime(inputs.map((input) => timedLines(splitLines(textOf(input, watch)), reading)));
  return {
    name:
      inputs.length <= 3 ? inputs.map(({ name }) => name).join(', ') : `${first!.name} and ${inputs.length - 1} more`,
    file: one?.file?.path,
    plainFile: one?.file !== undefined && compressionOf(one.file.head) === 'none' ? one.file.path : undefined,
    bytes: later(() => (one === undefined ? bytesOf(merged()) : textOf(one, watch))),
    lines: later(() => watched(one === undefined ? merged() : splitLines(textOf(one, watch)), watch)),
    reading,
    watch,
    readAgain: () => {
      if (inputs.some(({ file }) => file === undefined)) return false;
      expect();
      return true;
    },
  };
}

/** Undefined when one of them may still be written to. */
function newest(inputs: readonly RawInput[]): number | undefined {
  let newestMs = 0;
  for (const { file } of inputs) {
    if (file === undefined) return undefined;
    newestMs = Math.max(newestMs, file.writtenMs);
  }
  return newestMs;
}

/** Nothing is read before somebody asks, and as often as somebody does. */
function later<Item>(open: () => AsyncIterable<Item>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: () => open()[Symbol.asyncIterator]() };
}

function textOf(input: RawInput, watch: ReadWatch): AsyncGenerator<Uint8Array> {
  return decompress(counted(input, watch), input.name);
}

async function* counted({ chunks }: RawInput, watch: ReadWatch): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    watch.read(chunk.length);
    yield chunk;
  }
}

async function* bytesOf(batches: AsyncIterable<readonly string[]>): AsyncGenerator<Uint8Array> {
  for await (const lines of batches) yield Buffer.from(`${lines.join('\n')}\n`);
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
