import type { SpanList } from './line-spans.ts';
import type { SpanScanner } from './span-scanner.ts';

const [quote, comma, closing, backslash, letterU] = [0x22, 0x2c, 0x5d, 0x5c, 0x75];

/** Where a scan of a JSON array stands: before an element at `at`, or behind the array, whose closing bracket is at `at`. */
export interface ArrayPlace {
  readonly at: number;
  readonly ended: boolean;
}

/**
 * Adds the strings of a JSON array (RFC 8259) that begin in `bytes[from..stop)`; `from` is behind the opening bracket or where the last scan stopped. Undefined
 * when an element is no string, is not valid, is one too many or too long: then a parser has to tell. Bytes that are not UTF-8 pass, as a decoder lets them. Without a scanner it takes
 * longer.
 */
export function scanStringArray(
  bytes: Uint8Array,
  from: number,
  stop: number,
  list: SpanList,
  first: boolean,
  scanner?: SpanScanner,
): ArrayPlace | undefined {
  const words = wordsOf(bytes);
  let at = blanksEnd(bytes, from);
  if (first && bytes[at] === closing) return { at, ended: true };
  let checkedTo = at;
  let simpleTo = at;
  let escapeAt = at - 1;
  let loadedTo = at;
  while (at < stop) {
    if (bytes[at] !== quote) return undefined;
    if (scanner !== undefined) {
      if (at >= loadedTo) loadedTo = scanner.load(bytes, at, Math.min(stop, bytes.length));
      at = scanner.strings(at, list);
      if (at >= stop) break;
    }
    if (at >= checkedTo) {
      checkedTo = Math.min(at + bytesPerCheck, bytes.length);
      // Searched for once, not once a check: it may be far.
      if (escapeAt < at) escapeAt = indexOrEnd(bytes, backslash, at);
      if (escapeAt >= checkedTo && !hasControl(bytes, words, at, checkedTo)) simpleTo = checkedTo;
    }
    let end = at < simpleTo ? bytes.indexOf(quote, at + 1) : -1;
    // What reaches beyond the checked bytes is looked at one by one.
    if (end < 0 || end >= simpleTo) end = stringEnd(bytes, at + 1, list.lineBytesMax);
    if (end < 0 || !list.add(at + 1, end)) return undefined;
    at = blanksEnd(bytes, end + 1);
    if (bytes[at] === closing) return { at, ended: true };
    if (bytes[at] !== comma) return undefined;
    at = blanksEnd(bytes, at + 1);
  }
  return at < bytes.length ? { at, ended: false } : undefined;
}

/** Small, so that one escape in a log costs little. */
const bytesPerCheck = 16_384;

/** The bytes four at a time. */
interface Words {
  readonly words: Int32Array;
  /** Index of the first byte that is in `words`. */
  readonly start: number;
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Words {
  const start = -byteOffset & 3;
  return { words: new Int32Array(buffer, byteOffset + start, Math.max(0, length - start) >> 2), start };
}

function indexOrEnd(bytes: Uint8Array, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

/** Whether there is a control character in `bytes[from..to)`. Without one, and without a backslash, a string ends at the next quote. */
function hasControl(bytes: Uint8Array, { words, start }: Words, from: number, to: number): boolean {
  // Of whole words around: a few bytes more may be looked at, which is safe.
  const first = Math.max(0, (from - start) >> 2);
  const last = Math.min(words.length, (to - start + 3) >> 2);
  // The highest bit of a byte is set when it is under 0x20, or when a lower one of its word is.
  let marks = 0;
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    marks |= (word - 0x20202020) & ~word;
  }
  if ((marks & 0x80808080) !== 0) return true;
  for (let i = from; i < Math.min(start, to); i++) if (bytes[i]! < 0x20) return true;
  for (let i = Math.max(from, start + 4 * words.length); i < to; i++) if (bytes[i]! < 0x20) return true;
  return false;
}

/** Index of the quote that ends the string whose first character is at `from`; negative when it is not valid, or longer than so many bytes. */
function stringEnd(bytes: Uint8Array, from: number, bytesMax: number): number {
  const last = Math.min(bytes.length - 1, from + bytesMax);
  for (let i = from; i <= last; i++) {
    const byte = bytes[i]!;
    if (byte === quote) return i;
    if (byte === backslash) {
      i = escapeEnd(bytes, i);
      if (i < 0) return i;
    } else if (byte < 0x20) return -1;
  }
  return -1;
}

/** 1 for what may stand behind a backslash by itself. */
const escapable = new Uint8Array(256);
for (const char of '"\\/bfnrt') escapable[char.charCodeAt(0)] = 1;

/** Index of the last character of the escape sequence at `at`; negative when it is none. */
export function escapeEnd(bytes: Uint8Array, at: number): number {
  const kind = bytes[at + 1] ?? 0;
  if (kind !== letterU) return escapable[kind] === 1 ? at + 1 : -1;
  for (let i = at + 2; i < at + 6; i++) if (!isHexDigit(bytes[i])) return -1;
  return at + 5;
}

function isHexDigit(byte = 0): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

/** More blanks between two strings are not as usual: what comes next is then none. */
const blanksMax = 1024;

function blanksEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at]) && at - from < blanksMax) at++;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
