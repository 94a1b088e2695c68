import { isTime } from '../../records/make-record.ts';
import { scanIso } from '../../time/scan-iso.ts';
import { keyRole, roleOf } from '../json-keys.ts';
import { skipBlanks, skipString, skipValue } from '../json-skip.ts';
import { numberSlots, slotWords, wordSlot } from '../level-slots.ts';
import type { FastLayout, LayoutContext } from './layout.ts';

const noRow: Float64Array = new Float64Array(0);

/** Bytes of a line that are looked at without asking whether the line is that long. */
const leastBytes = 48;

/** Roles seen in a line that may be pino's, as bits. */
const pinoKind = (1 << keyRole.pid) | (1 << keyRole.hostname);

/** A minute that was asked for, and the characters by which it is known again. */
interface Minute {
  first: number;
  second: number;
  third: number;
  fourth: number;
  row: Float64Array;
}

/**
 * A JSON object whose level is a usual word or one of pino's numbers under `level`, and whose only time is ISO text or epoch milliseconds under `time`, `ts` or
 * `timestamp`. Many formats claim such objects; without the keys by which one of them reads something else (`json-keys.ts`) all of them read the same. The whole
 * line is checked to be JSON, because a line that is cut short is no record.
 */
export function createJsonLayout({ rows, zone, lineBytesMax }: LayoutContext): FastLayout {
  const wall: Minute = { first: 0, second: 0, third: 0, fourth: 0, row: noRow };
  const utc: Minute = { first: 0, second: 0, third: 0, fourth: 0, row: noRow };
  let epochMinute = Number.NaN;
  let epochRow = noRow;
  let counted = 0;
  let lastStart = 0;
  let lastSlot = 0;
  let lastRow = noRow;
  // of the line at hand
  let kind = 0;
  let slot = -1;
  let row = noRow;
  let end = 0;

  function enter(minute: Minute, bytes: Uint8Array, view: DataView, at: number, zoned: boolean): boolean {
    let text = '';
    for (let i = at; i < at + 16; i++) text += String.fromCharCode(bytes[i]!);
    const stamp = text.charCodeAt(4) === 0x2d ? scanIso(`${text}:00`) : undefined;
    if (stamp === undefined || Number.isNaN(stamp.ms)) return false;
    const time = zoned ? stamp.ms : stamp.ms - zone(stamp.ms) * 60_000;
    if (!isTime(time)) return false;
    minute.first = view.getUint32(at, true);
    minute.second = view.getUint32(at + 4, true);
    minute.third = view.getUint32(at + 8, true);
    minute.fourth = view.getUint32(at + 12, true);
    minute.row = rows.at(time);
    return true;
  }

  /** Takes the time in the string that begins at `at`. The index after its closing quote; -1 when it is no usual one. */
  function takeText(bytes: Uint8Array, view: DataView, at: number): number {
    const tens = bytes[at + 17]!;
    if (bytes[at + 16] !== 0x3a || tens < 0x30 || tens > 0x35 || !isDigit(bytes[at + 18]!)) return -1;
    let i = at + 19;
    if (bytes[i] === 0x2e) {
      const digits = ++i;
      while (isDigit(bytes[i]!)) i++;
      if (i === digits || i > digits + 9) return -1;
    }
    const zoned = bytes[i] === 0x5a;
    if (zoned) i++;
    if (bytes[i] !== 0x22) return -1;
    const minute = zoned ? utc : wall;
    const isSame =
      view.getUint32(at + 12, true) === minute.fourth &&
      view.getUint32(at + 8, true) === minute.third &&
      view.getUint32(at + 4, true) === minute.second &&
      view.getUint32(at, true) === minute.first &&
      minute.row.length > 0;
    if (!isSame && !enter(minute, bytes, view, at, zoned)) return -1;
    row = minute.row;
    return i + 1;
  }

  /** Takes the thirteen digits that begin at `at`. The index after them; -1 when they are none. */
  function takeEpoch(bytes: Uint8Array, at: number): number {
    let ms = 0;
    for (let i = at; i < at + 13; i++) {
      const digit = bytes[i]! - 0x30;
      if (digit < 0 || digit > 9) return -1;
      ms = ms * 10 + digit;
    }
    if (bytes[at] === 0x30) return -1;
    const next = bytes[at + 13]!;
    if (next !== 0x2c && next !== 0x7d && next !== 0x20) return -1;
    const minute = Math.floor(ms / 60_000);
    if (minute !== epochMinute || epochRow.length === 0) {
      epochMinute = minute;
      epochRow = rows.at(minute * 60_000);
    }
    row = epochRow;
    return at + 13;
  }

  /** Takes the level at `at`. The index after it; -1 when it is no usual one. */
  function takeLevel(bytes: Uint8Array, view: DataView, at: number): number {
    if (bytes[at] === 0x22) {
      slot = wordSlot(bytes, view, at + 1, 0x22);
      return slot < 0 ? -1 : at + 2 + slotWords[slot]!.length;
    }
    const tens = bytes[at]! - 0x30;
    if (tens < 1 || tens > 6 || bytes[at + 1] !== 0x30) return -1;
    const next = bytes[at + 2]!;
    if (next !== 0x2c && next !== 0x7d && next !== 0x20) return -1;
    slot = numberSlots + tens - 1;
    return at + 2;
  }

  /** Reads the line at `at`. The index of its line feed; -1 when it is not certain. */
  function readLine(bytes: Uint8Array, view: DataView, at: number): number {
    slot = -1;
    row = noRow;
    let timeRole: number = keyRole.other;
    kind = 0;
    if (bytes[at] !== 0x7b) return -1;
    let i = skipBlanks(bytes, at + 1);
    for (;;) {
      if (bytes[i] !== 0x22) return -1;
      let keyEnd = i + 1;
      while (bytes[keyEnd] !== 0x22) if (bytes[keyEnd] === 0x5c || bytes[keyEnd++]! < 0x20) return -1;
      const role = roleOf(bytes, i + 1, keyEnd);
      i = skipBlanks(bytes, keyEnd + 1);
      if (bytes[i] !== 0x3a) return -1;
      i = skipBlanks(bytes, i + 1);
      switch (role) {
        case keyRole.other:
          i = bytes[i] === 0x22 ? skipString(bytes, view, i, end) : skipValue(bytes, view, i, end);
          break;
        case keyRole.level:
          if (slot >= 0) return -1;
          i = takeLevel(bytes, view, i);
          break;
        case keyRole.time:
        case keyRole.otherTime:
          if (timeRole !== keyRole.other) return -1;
          timeRole = role;
          i = bytes[i] === 0x22 ? takeText(bytes, view, i + 1) : takeEpoch(bytes, i);
          break;
        case keyRole.telling:
          return -1;
        default:
          i = skipValue(bytes, view, i, end);
      }
      if (kind === 0) kind = role << 16;
      kind |= 1 << role;
      if (i < 0) return -1;
      i = skipBlanks(bytes, i);
      const next = bytes[i];
      if (next === 0x7d) break;
      if (next !== 0x2c) return -1;
      i = skipBlanks(bytes, i + 1);
    }
    if (slot < 0 || timeRole === keyRole.other) return -1;
    // what may be pino's has its time under `time` or none
    if (timeRole === keyRole.otherTime && (slot >= numberSlots || (kind & pinoKind) === pinoKind)) return -1;
    if (bytes[i + 1] === 0x0a) return i + 1;
    return bytes[i + 1] === 0x0d && bytes[i + 2] === 0x0a ? i + 2 : -1;
  }

  return {
    format: 'json',
    follows: ({ starts, joins }) => starts === '{' && joins === false,
    count(bytes, view, start, blockEnd) {
      let at = start;
      counted = 0;
      end = blockEnd;
      let ofRun = 0;
      for (const limit = blockEnd - leastBytes; at < limit; ) {
        const feed = readLine(bytes, view, at);
        if (feed < 0 || feed >= blockEnd || feed - at > lineBytesMax) break;
        // lines of one kind are of one format, so that the last of them tells which was met last
        const ofLine = slot < numberSlots ? kind : -kind;
        if (counted > 0 && ofLine !== ofRun) break;
        ofRun = ofLine;
        row[slot]!++;
        counted++;
        lastStart = at;
        lastSlot = slot;
        lastRow = row;
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
      wall.row = noRow;
      utc.row = noRow;
      epochRow = noRow;
    },
  };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
