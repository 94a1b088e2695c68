import { hashOfBytes } from './text-hash.ts';

/** Words that stand for a value by their place: literals, units of a number, the names in a date. */

/** The two lanes of each literal of a value. */
export const literalHashes: readonly (readonly [number, number])[] = [
  ...['true', 'false', 'null', 'none', 'nil', 'undefined', 'True', 'False', 'None', 'NULL', 'TRUE', 'FALSE'],
  ...['yes', 'no', 'on', 'off'],
].map((literal) => hashOfBytes(literal));

const literals: ReadonlyMap<number, number> = new Map(literalHashes);

/** Whether a word is a literal of a value, as `true` or `null`; by the two lanes of its hash, for it is asked often. */
export function isLiteral(hash1: number, hash2: number): boolean {
  return literals.get(hash1) === hash2;
}

/** Units of time, size and rate that are written apart from their number. */
export const units: ReadonlySet<string> = new Set([
  ...[
    'ns',
    'us',
    'µs',
    'ms',
    'msec',
    'msecs',
    's',
    'sec',
    'secs',
    'second',
    'seconds',
    'min',
    'mins',
    'minute',
    'minutes',
  ],
  ...['milliseconds', 'millis', 'microseconds', 'nanoseconds', 'hour', 'hours', 'day', 'days'],
  ...['B', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB', 'byte', 'bytes', 'Hz', 'kHz', 'MHz', 'GHz', '%'],
  ...['bps', 'kbps', 'Kbps', 'Mbps', 'Gbps', 'KB/s', 'MB/s', 'B/s'],
]);

export const weekdays: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
export const months: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const packedWeekdays = packedNames(weekdays);
const packedMonths = packedNames(months);

function packedNames(names: readonly string[]): ReadonlySet<number> {
  return new Set(
    names.map((name) =>
      packed(
        Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
        0,
      ),
    ),
  );
}

/** Three bytes as one number. */
function packed(bytes: Uint8Array, i: number): number {
  return (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
}

/** Whether the three letters at `start` name a day or month of a date: a number follows, or a month and a number. */
export function isDateWord(bytes: Uint8Array, start: number, to: number): boolean {
  const name = packed(bytes, start);
  if (packedMonths.has(name)) return numberFollows(bytes, start + 3, to);
  if (!packedWeekdays.has(name)) return false;
  const next = afterBlanks(bytes, start + 3, to);
  if (isDigitAt(bytes, next, to)) return true;
  return next + 3 < to && packedMonths.has(packed(bytes, next)) && numberFollows(bytes, next + 3, to);
}

function numberFollows(bytes: Uint8Array, from: number, to: number): boolean {
  const next = afterBlanks(bytes, from, to);
  return next > from && isDigitAt(bytes, next, to);
}

/** At most three blanks or commas are stepped over. */
function afterBlanks(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to && i < from + 3 && (bytes[i] === 0x20 || bytes[i] === 0x2c)) i++;
  return i;
}

function isDigitAt(bytes: Uint8Array, i: number, to: number): boolean {
  return i < to && bytes[i]! >= 0x30 && bytes[i]! <= 0x39;
}
