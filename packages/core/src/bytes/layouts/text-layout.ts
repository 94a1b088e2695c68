import { findFeed } from '../find-feed.ts';
import { wordSlot } from '../level-slots.ts';
import { isBelowSixty, isDigit } from './digit-bytes.ts';
import { joinedLineFeed } from './joined-line.ts';
import type { FastLayout, LayoutContext } from './layout.ts';
import { levelStart } from './level-start.ts';
import { TextMinute } from './text-minute.ts';

/** Bytes from the stamp's beginning that are looked at without asking whether the line is that long. */
const headBytes = 40;

const noRow: Float64Array = new Float64Array(0);

/**
 * `YYYY-MM-DD HH:MM:SS[.fff] LEVEL …`, a usual level word between blanks. Several formats claim such lines (log4j, Spring, plain); all of them read
 * stamp and word alike, none lets a line that begins with a digit go on with its record, so which one it is makes no difference. Follows `plain` only, because
 * then the formats that may claim the line are those that plain yields to, and no others.
 */
export function createTextLayout(context: LayoutContext): FastLayout {
  const { rows, zone, lineBytesMax, joinedLinesMax, joinedBytesMax, scanner } = context;
  const minute = new TextMinute(zone);
  let row = noRow;
  // of the line at hand
  let slot = -1;
  let wordEnd = 0;
  // of the last call: records and lines before the last record, and the lines after its first
  let records = 0;
  let lines = 0;
  let more = 0;
  let lastStart = 0;
  let lastSlot = 0;
  let lastRow = noRow;

  /** Reads stamp and level of the line at `at`; false when they are not the usual ones. */
  function readHead(bytes: Uint8Array, view: DataView, at: number): boolean {
    if (!minute.isAt(view, at)) {
      // most lines that are none of these begin with something else
      if (!isDigit(bytes[at]!) || !minute.enter(bytes, view, at)) return false;
      row = rows.at(minute.startMs);
      scanner?.setText(bytes, at);
    }
    if (bytes[at + 16] !== 0x3a || !isBelowSixty(bytes[at + 17]!, bytes[at + 18]!)) return false;
    const word = levelStart(bytes, at + 19);
    if (word < 0) return false;
    slot = wordSlot(bytes, view, word, 0x20);
    wordEnd = word + 4;
    return slot >= 0;
  }

  /** Counts lines of the minute at hand, quicker. Where the first begins that is not of them. */
  function scan(view: DataView, at: number, end: number): number {
    if (scanner === undefined || view.buffer !== scanner.buffer.buffer) return at;
    const base = view.byteOffset - scanner.buffer.byteOffset;
    const stop = scanner.run('text', base + at, base + end, lineBytesMax) - base;
    if (stop === at) return at;
    records += scanner.counted;
    lines += scanner.counted;
    lastStart = scanner.lastStart - base;
    lastSlot = scanner.lastSlot;
    scanner.addTo(row);
    return stop;
  }

  return {
    format: 'plain',
    follows: ({ id }) => id === 'plain',
    count(bytes, view, start, end) {
      let at = start;
      records = -1;
      lines = -1;
      more = 0;
      const limit = end - headBytes;
      while (at < limit) {
        const feed = readHead(bytes, view, at) ? findFeed(view, wordEnd, end) : -1;
        if (feed < 0) {
          const joined = records < 0 ? -1 : joinedLineFeed(bytes, view, at, limit);
          if (joined < 0 || joined - at > lineBytesMax) break;
          if (joined - lastStart > joinedBytesMax || more + 2 > joinedLinesMax) break;
          more++;
          at = joined + 1;
          continue;
        }
        if (feed - at > lineBytesMax) break;
        row[slot]!++;
        lastSlot = slot;
        lastRow = row;
        lastStart = at;
        records++;
        lines += more + 1;
        more = 0;
        at = scan(view, feed + 1, end);
      }
      return at;
    },
    get lastStart() {
      return lastStart;
    },
    get records() {
      return records;
    },
    get lines() {
      return lines;
    },
    uncount() {
      lastRow[lastSlot]!--;
    },
    reset() {
      minute.clear();
      scanner?.clearText();
    },
  };
}
