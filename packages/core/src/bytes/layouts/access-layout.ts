import { findFeed } from '../find-feed.ts';
import { statusSlots } from '../level-slots.ts';
import { hasSeconds, stampBytes, stampStart, statusStart } from './access-line.ts';
import { AccessMinute } from './access-minute.ts';
import type { FastLayout, LayoutContext } from './layout.ts';

/** Bytes of ` - `, of a stamp and of the shortest rest of a line. */
const leastBytes = 64;

const noRow: Float64Array = new Float64Array(0);

/**
 * `192.0.2.1 - user [30/Jan/2026:12:01:05 +0000] "GET / HTTP/1.1" 200 …`: an address of digits and dots, no identity. The level is the class of the status.
 * Its record is one line, and after a line of `nginx-access` that format is asked before all others.
 */
export function createAccessLayout({ rows, lineBytesMax, scanner }: LayoutContext): FastLayout {
  const minute = new AccessMinute();
  let row = noRow;
  let counted = 0;
  let lastStart = 0;
  let lastSlot = 0;
  let lastRow = noRow;

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
        if (!minute.isAt(bytes, view, stamp)) {
          if (!minute.enter(bytes, view, stamp)) break;
          row = rows.at(minute.startMs);
          scanner?.setAccess(bytes, stamp);
        }
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
      minute.clear();
      scanner?.clearAccess();
    },
  };
}
