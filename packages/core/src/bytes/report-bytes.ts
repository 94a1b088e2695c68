import type { LineSink } from './line-splitter.ts';
import type { DecodeText } from './text-decoder.ts';

const lineFeed = 0x0a;

/** What takes lines as text, with their length in bytes. */
export interface LineTaker {
  addLine(line: string, bytes: number): void;
}

/** Bytes decoded at one time: larger texts are made in another part of the heap, which takes six times as long. */
const pieceBytes = 32_768;

/** Decodes blocks of lines, many lines at once, and gives the lines to a fold. */
export function linesAsText(fold: LineTaker, decode: DecodeText): LineSink {
  return {
    lines(bytes, start, end) {
      for (let at = start; at < end; ) {
        const pieceEnd = endOfPiece(bytes, at, end, pieceBytes);
        const text = decode(bytes, at, pieceEnd);
        // no character takes less than a byte, so that of equal lengths every line has its bytes where it has its characters
        if (text.length === pieceEnd - at) addAscii(fold, text);
        else addDecoded(fold, text, bytes, at, pieceEnd);
        at = pieceEnd;
      }
    },
    longLine(head, bytes) {
      fold.addLine(decode(head, 0, head.length), bytes);
    },
  };
}

/** The last border of lines in the next so many bytes, else the next one. */
export function endOfPiece(bytes: Uint8Array, start: number, end: number, most: number): number {
  if (end - start <= most) return end;
  const last = bytes.lastIndexOf(lineFeed, start + most - 1) + 1;
  if (last > start) return last;
  const next = bytes.indexOf(lineFeed, start + most) + 1;
  return next === 0 || next > end ? end : next;
}

function addAscii(fold: LineTaker, text: string): void {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    fold.addLine(text.slice(start, end), end - start);
    start = end + 1;
  }
  if (start < text.length) fold.addLine(text.slice(start), text.length - start);
}

function addDecoded(fold: LineTaker, text: string, bytes: Uint8Array, from: number, to: number): void {
  let start = 0;
  let byteStart = from;
  while (byteStart < to) {
    const byteEnd = bytes.indexOf(lineFeed, byteStart);
    const last = byteEnd < 0 || byteEnd >= to;
    const end = last ? text.length : text.indexOf('\n', start);
    fold.addLine(text.slice(start, end), (last ? to : byteEnd) - byteStart);
    if (last) return;
    start = end + 1;
    byteStart = byteEnd + 1;
  }
}

/** Bytes of a line after which it certainly has more than `charsMax` characters, or is longer than anything that is told of it. */
export function lineBytesMaxOf(charsMax: number): number {
  // three bytes a character at most, a carriage return, a byte order mark
  return Math.max(3 * charsMax + 8, 4096);
}
