import type { SpanList } from './line-spans.ts';
import type { SpanScanner } from './span-scanner.ts';

const lineFeed = 0x0a;

/**
 * Adds the lines of a text in UTF-8 that begin in `bytes[from..stop)`, `from` being the beginning of one. Gives where the next one begins, the length of the
 * text at its end; undefined when a line is one too many or too long. A line feed at the end begins no further line. Without a scanner it takes longer.
 */
export function scanTextLines(
  bytes: Uint8Array,
  from: number,
  stop: number,
  list: SpanList,
  scanner?: SpanScanner,
): number | undefined {
  let start = from;
  let loadedTo = from;
  while (start < stop) {
    if (scanner !== undefined) {
      if (start >= loadedTo) loadedTo = scanner.load(bytes, start, Math.min(stop, bytes.length));
      start = scanner.lines(start, list);
      if (start >= stop) break;
    }
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!list.add(start, end)) return undefined;
    start = end + 1;
  }
  return Math.min(start, bytes.length);
}

/** Where the text begins: behind a byte order mark. */
export function textStart(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
