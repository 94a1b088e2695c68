import { numberSlots } from '../level-slots.ts';
import { keyRole, roleOf } from './keys.ts';
import { type JsonReading, noRow } from './reading.ts';
import { skipBlanks, skipValue } from './skip.ts';

/** Roles seen in a line that may be pino's, as bits. */
const pinoRoles = (1 << keyRole.pid) | (1 << keyRole.hostname);

/** A JSON line that was read. */
export interface JsonLine {
  /** Index of its line feed; -1 when it is not certain what the line says. */
  feed: number;
  /** Which roles its keys have, which comes first, and whether the level is a number: lines of one kind are of one format. */
  kind: number;
}

/** Reads the line at `at` of a block that ends at `end`, key by key: all of it has to be JSON. */
export function readJsonLine(
  reading: JsonReading,
  line: JsonLine,
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): void {
  line.feed = -1;
  reading.slot = -1;
  reading.row = noRow;
  if (bytes[at] !== 0x7b) return;
  let timeRole: number = keyRole.other;
  let kind = 0;
  let i = skipBlanks(bytes, at + 1);
  for (;;) {
    if (bytes[i] !== 0x22) return;
    let keyEnd = i + 1;
    while (bytes[keyEnd] !== 0x22) if (bytes[keyEnd] === 0x5c || bytes[keyEnd++]! < 0x20) return;
    const role = roleOf(bytes, i + 1, keyEnd);
    i = skipBlanks(bytes, keyEnd + 1);
    if (bytes[i] !== 0x3a) return;
    i = skipBlanks(bytes, i + 1);
    switch (role) {
      case keyRole.level:
        if (reading.slot >= 0) return;
        i = takeLevel(reading, bytes, view, i);
        break;
      case keyRole.time:
      case keyRole.otherTime:
        if (timeRole !== keyRole.other) return;
        timeRole = role;
        i = takeTime(reading, bytes, view, i);
        break;
      case keyRole.telling:
        return;
      default:
        i = skipValue(bytes, view, i, end);
    }
    if (i < 0) return;
    if (kind === 0) kind = role << 16;
    kind |= 1 << role;
    i = skipBlanks(bytes, i);
    const next = bytes[i];
    if (next === 0x7d) break;
    if (next !== 0x2c) return;
    i = skipBlanks(bytes, i + 1);
  }
  if (reading.slot < 0 || timeRole === keyRole.other) return;
  const isNumber = reading.slot >= numberSlots;
  // what may be pino's has its time under `time` or none
  if (timeRole === keyRole.otherTime && (isNumber || (kind & pinoRoles) === pinoRoles)) return;
  line.kind = isNumber ? -kind : kind;
  if (bytes[i + 1] === 0x0a) line.feed = i + 1;
  else if (bytes[i + 1] === 0x0d && bytes[i + 2] === 0x0a) line.feed = i + 2;
}

function takeLevel(reading: JsonReading, bytes: Uint8Array, view: DataView, at: number): number {
  if (bytes[at] !== 0x22) return reading.takeNumber(bytes, at);
  const close = reading.takeWord(bytes, view, at + 1);
  return close < 0 ? -1 : close + 1;
}

function takeTime(reading: JsonReading, bytes: Uint8Array, view: DataView, at: number): number {
  if (bytes[at] !== 0x22) return reading.takeEpoch(bytes, at);
  const close = reading.takeText(bytes, view, at + 1);
  return close < 0 ? -1 : close + 1;
}
