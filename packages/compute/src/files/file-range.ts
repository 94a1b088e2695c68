import { readSync } from 'node:fs';
import {
  contextBytesMax,
  eachLineAfter,
  isFullContext,
  type LineScanner,
  linesBefore,
  nearContextBytes,
  openLineScanner,
} from '@logmill/core';
import { decodeText } from './decode-text.ts';
import { beginPart, type PartResult, type PartTask } from './part-work.ts';

/** The part of a file whose lines begin in `[from..to)`. */
export interface FileRange {
  readonly path: string;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Bytes of the file. */
  readonly size: number;
}

/** Bytes that one call reads: enough that calls cost nothing, few enough to stay in the processor's cache and to look up often. */
const chunkBytes = 524_288;

/** Buffers of one who reads, used for one part after the other. */
export interface ReadBuffers {
  readonly chunk: Buffer;
  readonly context: Buffer;
  /** Counts what stands in `chunk`; undefined where there is no WebAssembly. */
  readonly scanner: LineScanner | undefined;
}

export function createReadBuffers(): ReadBuffers {
  const scanner = openLineScanner();
  const chunk =
    scanner === undefined
      ? Buffer.allocUnsafeSlow(chunkBytes)
      : Buffer.from(scanner.buffer.buffer, scanner.buffer.byteOffset, chunkBytes);
  return { chunk, context: Buffer.allocUnsafeSlow(contextBytesMax), scanner };
}

/** Works through a part of an open file, in steps of a chunk. */
export function* workFileRange(
  task: PartTask,
  fd: number,
  { index, from, to, size }: FileRange,
  { chunk, context, scanner }: ReadBuffers,
): Generator<void, PartResult, void> {
  const start = lineStart(fd, from, to, chunk);
  const fold = beginPart(
    task,
    index,
    // into the same buffer, so that the scanner sees it, too; it is done with before the next chunk is read
    start === undefined ? chunk.subarray(0, 0) : readBefore(fd, start, chunk),
    scanner,
  );
  let end = start ?? to;
  for (let done = start === undefined; !done && end < size; ) {
    const read = readSync(fd, chunk, 0, Math.min(chunkBytes, size - end), end);
    if (read === 0) break; // the file was cut while it was read
    const own = ownBytes(chunk, end, read, to);
    fold.push(chunk.subarray(0, own));
    end += own;
    done = end >= to && chunk[own - 1] === 0x0a;
    yield;
  }
  const bytes = end - (start ?? to);
  const state = fold.end(start === undefined ? [] : readAfter(fd, end, size, context));
  return { state, lines: fold.lines, bytes, directives: fold.directives };
}

/** How many of the bytes that were read at `at` are of lines that begin before `to`. */
function ownBytes(chunk: Buffer, at: number, read: number, to: number): number {
  if (at + read < to) return read;
  // the last own line is the one that holds the byte before `to`
  const feed = chunk.subarray(0, read).indexOf(0x0a, Math.max(0, to - 1 - at));
  return feed < 0 ? read : feed + 1;
}

/** Bytes in which a line mostly ends. */
const lineBytes = 16_384;

/** Where the first line begins that begins in `[from..to)`; undefined when none does. */
function lineStart(fd: number, from: number, to: number, chunk: Buffer): number | undefined {
  if (from === 0) return 0;
  for (let at = from - 1; at < to - 1; ) {
    const read = readSync(fd, chunk, 0, Math.min(at < from ? lineBytes : chunkBytes, to - 1 - at), at);
    if (read === 0) return undefined;
    const feed = chunk.subarray(0, read).indexOf(0x0a);
    if (feed >= 0) return at + feed + 1;
    at += read;
  }
  return undefined;
}

function readBefore(fd: number, start: number, room: Buffer): Uint8Array {
  const near = readLinesBefore(fd, start, room.subarray(0, nearContextBytes));
  return start <= nearContextBytes || isFullContext(near)
    ? near
    : readLinesBefore(fd, start, room.subarray(0, contextBytesMax));
}

function readLinesBefore(fd: number, start: number, room: Buffer): Uint8Array {
  const from = Math.max(0, start - room.length);
  const read = readSync(fd, room, 0, start - from, from);
  return linesBefore(room.subarray(0, read), read, from === 0);
}

/** The lines after a part, read as they are asked for. */
function* readAfter(fd: number, end: number, size: number, context: Buffer): Generator<string, void, void> {
  let given = 0;
  for (const most of [nearContextBytes, contextBytesMax]) {
    const read = readSync(fd, context, 0, Math.min(most, size - end), end);
    let at = 0;
    for (const line of eachLineAfter(context.subarray(0, read), 0, end + read >= size, decodeText)) {
      if (at++ < given) continue;
      given++;
      yield line;
    }
    if (read < most) return;
  }
}
