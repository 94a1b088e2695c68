import type { Readable } from 'node:stream';
import { decompress } from './decompress.ts';
import { openBytes, type RawInput } from './open-bytes.ts';
import { splitLines } from './split-lines.ts';

/** One log, to be read once. */
export interface Log {
  /** As it is named in messages and headings. */
  readonly name: string;
  /** When its last file was last written to, epoch milliseconds: stamps without a year are nearest to that. Undefined for a pipe. */
  readonly writtenMs: number | undefined;
  readonly batches: AsyncIterable<readonly string[]>;
}

/** Told while a log is read. */
export interface ReadWatch {
  /** Bytes that are to come, as far as known. */
  expect(bytes: number | undefined): void;
  /** Bytes that were read, as they are in the file. */
  read(bytes: number): void;
  /** Lines that were taken in. */
  took(lines: number): void;
}

/** Opens files as one log. Throws a Failure for one that cannot be opened. */
export async function openLog(path: string, stdin: Readable, watch: ReadWatch): Promise<Log> {
  const input = await openBytes(path, stdin);
  watch.expect(input.bytes);
  return {
    name: input.name,
    writtenMs: input.writtenMs,
    batches: watched(splitLines(decompress(counted(input, watch), input.name)), watch),
  };
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
