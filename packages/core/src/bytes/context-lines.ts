import { contextLinesMax, openingLinesMax } from '../report/shards.ts';
import type { DecodeText } from './text-decoder.ts';

const lineFeed = 0x0a;

/** Bytes around a part of a log in which the lines that are shown with it are looked for. */
export const contextBytesMax = 524_288;

/** Bytes in which they are looked for first: mostly enough. */
export const nearContextBytes = 131_072;

/** First bytes of a log in which its first lines are looked for; the first part of a log must be no shorter. */
export const openingBytesMax = 65_536;

/** The first lines of a log, for formats whose header stands there: only whole ones, so that a file and a stream tell the same. */
export function openingLines(head: Uint8Array, decode: DecodeText): string[] {
  return wholeLines(head, 0, Math.min(head.length, openingBytesMax), decode).slice(0, openingLinesMax);
}

/**
 * The lines just before a part that begins at `end`, as bytes, each with its line feed: of those that are near, the last ones. What stands before the first
 * line feed is not whole unless the log begins there, without a byte order mark.
 */
export function linesBefore(bytes: Uint8Array, end: number, beginsLog: boolean): Uint8Array {
  const from = Math.max(0, end - contextBytesMax);
  const first = from === 0 && beginsLog ? 0 : bytes.indexOf(lineFeed, from) + 1;
  if (end === 0 || first >= end || (first === 0 && !(from === 0 && beginsLog))) return bytes.subarray(0, 0);
  let start = end;
  // a negative index would count from the end
  for (let lines = 0; lines < contextLinesMax && start > first; lines++)
    start = start < 2 ? 0 : Math.max(first, bytes.lastIndexOf(lineFeed, start - 2) + 1);
  // readers take it from the first line that they see, which is not this one
  if (start === 0 && beginsLog && hasByteOrderMark(bytes)) start = Math.min(end, 3);
  return bytes.subarray(start, end);
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Whether lines before a part are as many as are looked for, so that more bytes would not make them more. */
export function isFullContext(before: Uint8Array): boolean {
  let lines = 0;
  for (let feed = before.indexOf(lineFeed); feed >= 0; feed = before.indexOf(lineFeed, feed + 1)) lines++;
  return lines >= contextLinesMax;
}

/** The lines just after a part that ends at `start`, `endsLog` when nothing comes after the last byte; one at a time, because mostly only the first few are asked for. */
export function* eachLineAfter(
  bytes: Uint8Array,
  start: number,
  endsLog: boolean,
  decode: DecodeText,
): Generator<string, void, void> {
  const end = Math.min(bytes.length, start + contextBytesMax);
  let at = start;
  for (let lines = 0; lines < contextLinesMax && at < end; lines++) {
    const feed = bytes.indexOf(lineFeed, at);
    const isWhole = feed >= 0 && feed < end;
    if (!isWhole && !(endsLog && end === bytes.length)) return;
    const lineEnd = isWhole ? feed : end;
    yield decode(bytes, at, lineEnd);
    at = lineEnd + 1;
  }
}

/** The lines of a run of whole ones. */
export function textLines(bytes: Uint8Array, decode: DecodeText): string[] {
  return wholeLines(bytes, 0, bytes.length, decode);
}

function wholeLines(bytes: Uint8Array, start: number, end: number, decode: DecodeText): string[] {
  const last = end <= start ? 0 : bytes.lastIndexOf(lineFeed, end - 1) + 1;
  if (last <= start) return [];
  return decode(bytes, start, last - 1).split('\n');
}
