import { isTime } from '../../records/make-record.ts';
import { scanIso } from '../../time/scan-iso.ts';
import { findFeed } from '../find-feed.ts';
import { wordSlot } from '../level-slots.ts';
import type { FastLayout, LayoutContext } from './layout.ts';

/** Bytes from the stamp's beginning that are looked at without asking whether the line is that long. */
const headBytes = 40;

const noRow: Float64Array = new Float64Array(0);

/**
 * `YYYY-MM-DD HH:MM:SS[.fff] LEVEL …`, a usual level word between blanks. Several formats claim such lines (log4j, Spring, plain); all of them read
 * stamp and word alike, none lets a line that begins with a digit go on with its record, so which one it is makes no difference. Follows `plain` only, because
 * then the formats that may claim the line are those that plain yields to, and no others.
 */
export function createTextLayout({ rows, zone, lineBytesMax }: LayoutContext): FastLayout {
  // the minute that the last line was of: its sixteen characters and its counts
  let year = 0;
  let month = 0;
  let day = 0;
  let minute = 0;
  let row = noRow;
  let counted = 0;
  let lastStart = 0;
  let lastSlot = 0;
  let lastRow = noRow;

  function enter(bytes: Uint8Array, view: DataView, at: number): boolean {
    let text = '';
    for (let i = at; i < at + 16; i++) text += String.fromCharCode(bytes[i]!);
    if (text.charCodeAt(4) !== 0x2d || text.charCodeAt(10) !== 0x20) return false;
    const stamp = scanIso(`${text}:00`);
    if (stamp === undefined || Number.isNaN(stamp.ms)) return false;
    const time = stamp.ms - zone(stamp.ms) * 60_000;
    if (!isTime(time)) return false;
    year = view.getUint32(at, true);
    month = view.getUint32(at + 4, true);
    day = view.getUint32(at + 8, true);
    minute = view.getUint32(at + 12, true);
    row = rows.at(time);
    return true;
  }

  return {
    format: 'plain',
    follows: ({ id }) => id === 'plain',
    count(bytes, view, start, end) {
      let at = start;
      counted = 0;
      const limit = end - headBytes;
      while (at < limit) {
        if (
          view.getUint32(at + 12, true) !== minute ||
          view.getUint32(at + 8, true) !== day ||
          view.getUint32(at + 4, true) !== month ||
          view.getUint32(at, true) !== year ||
          row.length === 0
        ) {
          if (!enter(bytes, view, at)) break;
        }
        if (bytes[at + 16] !== 0x3a || !isBelowSixty(bytes[at + 17]!, bytes[at + 18]!)) break;
        const word = wordStart(bytes, at + 19);
        if (word < 0) break;
        const slot = wordSlot(bytes, view, word, 0x20);
        if (slot < 0) break;
        const feed = findFeed(view, word + 5, end);
        if (feed < 0 || feed - at > lineBytesMax) break;
        row[slot]!++;
        counted++;
        lastSlot = slot;
        lastRow = row;
        lastStart = at;
        at = feed + 1;
      }
      return at;
    },
    get counted() {
      return counted;
    },
    get lastStart() {
      return lastStart;
    },
    uncount() {
      lastRow[lastSlot]!--;
    },
    reset() {
      row = noRow;
    },
  };
}

/** Where the level begins after the seconds and a fraction of three or six digits; -1 when something else stands there. */
function wordStart(bytes: Uint8Array, at: number): number {
  const mark = bytes[at]!;
  if (mark === 0x20) return at + 1;
  if ((mark !== 0x2e && mark !== 0x2c) || !areDigits(bytes, at + 1)) return -1;
  if (bytes[at + 4] === 0x20) return at + 5;
  return areDigits(bytes, at + 4) && bytes[at + 7] === 0x20 ? at + 8 : -1;
}

function areDigits(bytes: Uint8Array, at: number): boolean {
  return isDigit(bytes[at]!) && isDigit(bytes[at + 1]!) && isDigit(bytes[at + 2]!);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBelowSixty(tens: number, ones: number): boolean {
  return tens >= 0x30 && tens <= 0x35 && ones >= 0x30 && ones <= 0x39;
}
