import { isTime } from '../../records/make-record.ts';
import { stampLayout } from '../../time/stamp-layout.ts';
import { findFeed } from '../find-feed.ts';
import { findSpecial } from '../find-special.ts';
import { statusSlots } from '../level-slots.ts';
import type { FastLayout, LayoutContext } from './layout.ts';

const scanStamp = stampLayout('dd/MMM/yyyy:HH:mm:ss Z');

/** `30/Jan/2026:12:01:05 +0000` */
const stampBytes = 26;

/** Bytes of an address, of ` - ` and of the shortest rest of a line. */
const addressBytesMax = 15;
const leastBytes = 64;

const noRow: Float64Array = new Float64Array(0);

/**
 * `192.0.2.1 - user [30/Jan/2026:12:01:05 +0000] "GET / HTTP/1.1" 200 …`: an address of digits and dots, no identity. The level is the class of the status.
 * Its record is one line, and after a line of `nginx-access` that format is asked before all others.
 */
export function createAccessLayout({ rows, zone, lineBytesMax, scanner }: LayoutContext): FastLayout {
  // the minute that the last line was of: its characters up to the second and its offset
  let [first, second, third, fourth, fifth, offset] = [0, 0, 0, 0, 0, 0];
  let row = noRow;
  let counted = 0;
  let lastStart = 0;
  let lastSlot = 0;
  let lastRow = noRow;

  function enter(bytes: Uint8Array, view: DataView, at: number): boolean {
    let text = '';
    for (let i = at; i < at + stampBytes; i++) text += String.fromCharCode(bytes[i]!);
    const stamp = scanStamp(`${text.slice(0, 18)}00${text.slice(20)}`);
    if (stamp === undefined || stamp.end !== stampBytes) return false;
    const time = stamp.zoned ? stamp.ms : stamp.ms - zone(stamp.ms) * 60_000;
    if (!isTime(time)) return false;
    first = view.getUint32(at, true);
    second = view.getUint32(at + 4, true);
    third = view.getUint32(at + 8, true);
    fourth = view.getUint32(at + 12, true);
    fifth = bytes[at + 16]!;
    offset = view.getUint32(at + 22, true) ^ bytes[at + 21]!;
    row = rows.at(time);
    scanner?.setAccess(bytes, at);
    return true;
  }

  function isSameMinute(bytes: Uint8Array, view: DataView, at: number): boolean {
    return (
      bytes[at + 16] === fifth &&
      view.getUint32(at + 12, true) === fourth &&
      view.getUint32(at + 8, true) === third &&
      view.getUint32(at + 4, true) === second &&
      view.getUint32(at, true) === first &&
      (view.getUint32(at + 22, true) ^ bytes[at + 21]!) === offset &&
      row.length > 0
    );
  }

  /** Counts lines of the minute at hand, quicker. Where the first begins that is not of them. */
  function scan(view: DataView, at: number, end: number): number {
    if (scanner === undefined || view.buffer !== scanner.buffer.buffer) return at;
    const base = view.byteOffset - scanner.buffer.byteOffset;
    const stop = scanner.run('access', base + at, base + end, lineBytesMax) - base;
    if (stop === at) return at;
    counted += scanner.counted;
    lastStart = scanner.lastStart - base;
    lastSlot = scanner.lastSlot;
    lastRow = row;
    scanner.addTo(row);
    return stop;
  }

  return {
    format: 'nginx-access',
    follows: ({ id }) => id === 'nginx-access',
    count(bytes, view, start, end) {
      let at = start;
      counted = 0;
      for (const limit = end - leastBytes; at < limit; ) {
        const stamp = stampStart(bytes, at, limit);
        if (stamp < 0 || !hasSeconds(bytes, stamp + 17)) break;
        if (!isSameMinute(bytes, view, stamp) && !enter(bytes, view, stamp)) break;
        const status = statusStart(bytes, view, stamp + stampBytes, limit);
        if (status < 0) break;
        const feed = findFeed(view, status + 4, end);
        if (feed < 0 || feed - at > lineBytesMax) break;
        const hundreds = bytes[status]! - 0x30;
        lastSlot = hundreds < 4 ? statusSlots : statusSlots + hundreds - 3;
        lastRow = row;
        lastStart = at;
        row[lastSlot]!++;
        counted++;
        at = scan(view, feed + 1, end);
      }
      return at;
    },
    get records() {
      return counted - 1;
    },
    get lines() {
      return counted - 1;
    },
    get lastStart() {
      return lastStart;
    },
    uncount() {
      lastRow[lastSlot]!--;
    },
    reset() {
      row = noRow;
      scanner?.clearAccess();
    },
  };
}

/** Where the stamp begins, behind an address, a dash, a user and a bracket; -1 when something else stands there. */
function stampStart(bytes: Uint8Array, at: number, limit: number): number {
  let i = at;
  while (i < at + addressBytesMax && ((bytes[i]! >= 0x30 && bytes[i]! <= 0x39) || bytes[i] === 0x2e)) i++;
  if (i < at + 2 || bytes[i] !== 0x20 || bytes[i + 1] !== 0x2d || bytes[i + 2] !== 0x20) return -1;
  const user = i + 3;
  const userEnd = Math.min(limit, user + 64);
  for (i = user; i < userEnd && bytes[i]! > 0x20 && bytes[i]! < 0x7f && bytes[i] !== 0x5b; ) i++;
  return i > user && bytes[i] === 0x20 && bytes[i + 1] === 0x5b ? i + 2 : -1;
}

/** `:SS ` and a sign. */
function hasSeconds(bytes: Uint8Array, at: number): boolean {
  const tens = bytes[at + 1]!;
  const ones = bytes[at + 2]!;
  const sign = bytes[at + 4];
  return (
    bytes[at] === 0x3a &&
    tens >= 0x30 &&
    tens <= 0x35 &&
    ones >= 0x30 &&
    ones <= 0x39 &&
    bytes[at + 3] === 0x20 &&
    (sign === 0x2b || sign === 0x2d)
  );
}

/** Where the status begins, three digits from 100 to 599 behind the request and before a blank; -1 when something else stands there. */
function statusStart(bytes: Uint8Array, view: DataView, at: number, limit: number): number {
  if (bytes[at] !== 0x5d || bytes[at + 1] !== 0x20 || bytes[at + 2] !== 0x22) return -1;
  const close = findSpecial(view, at + 3, limit);
  if (close < 0 || bytes[close] !== 0x22 || bytes[close + 1] !== 0x20) return -1;
  const hundreds = bytes[close + 2]!;
  const isStatus =
    hundreds >= 0x31 &&
    hundreds <= 0x35 &&
    isDigit(bytes[close + 3]!) &&
    isDigit(bytes[close + 4]!) &&
    bytes[close + 5] === 0x20;
  return isStatus ? close + 2 : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
