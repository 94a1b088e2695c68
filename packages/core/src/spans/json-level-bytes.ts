import { escapeEnd } from './json-strings.ts';
import { usualLevelIn } from './usual-level-bytes.ts';

/** Deeper values are left to a parser. */
const depthMax = 32;

/**
 * The level of a JSON line (RFC 8259) by its own level key: what `jsonLevelOf` says of its text, the empty text when it says that there is none; undefined when
 * the line has to be read as a text. The whole line is checked, so that a cut one is none.
 */
export function jsonLevelIn(bytes: Uint8Array, start: number, end: number): string | undefined {
  const at = blanksEnd(bytes, start, end);
  if (at >= end || bytes[at] !== openingBrace) return undefined;
  // Where the values of the level keys begin, by rank; of equal keys the last one counts.
  let [level, severity, lvl] = [-1, -1, -1];
  let i = blanksEnd(bytes, at + 1, end);
  if (bytes[i] === closingBrace && i < end) i++;
  else {
    for (;;) {
      if (i >= end || bytes[i] !== quote) return undefined;
      const keyEnd = stringEnd(bytes, i + 1, end);
      // A key with an escape could be any.
      if (keyEnd < 0 || hasEscape(bytes, i + 1, keyEnd)) return undefined;
      const colonAt = blanksEnd(bytes, keyEnd + 1, end);
      if (colonAt >= end || bytes[colonAt] !== colon) return undefined;
      const valueAt = blanksEnd(bytes, colonAt + 1, end);
      if (isKey(bytes, i + 1, keyEnd, levelKey)) level = valueAt;
      else if (isKey(bytes, i + 1, keyEnd, severityKey)) severity = valueAt;
      else if (isKey(bytes, i + 1, keyEnd, lvlKey)) lvl = valueAt;
      i = valueEnd(bytes, valueAt, end, 1);
      if (i < 0) return undefined;
      i = blanksEnd(bytes, i, end);
      if (i >= end) return undefined;
      if (bytes[i] === closingBrace) break;
      if (bytes[i] !== comma) return undefined;
      i = blanksEnd(bytes, i + 1, end);
    }
    i++;
  }
  if (blanksEnd(bytes, i, end) !== end) return undefined;
  const found = level >= 0 ? level : severity >= 0 ? severity : lvl;
  return found < 0 ? '' : levelAt(bytes, found, end);
}

const [quote, comma, colon, backslash] = [0x22, 0x2c, 0x3a, 0x5c];
const [openingBrace, closingBrace, openingBracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [levelKey, severityKey, lvlKey] = [toBytes('level'), toBytes('severity'), toBytes('lvl')];
const literals = ['true', 'false', 'null'].map(toBytes);

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** A usual word or a short whole number; undefined for what has to be read as a text. The value is known to be valid. */
function levelAt(bytes: Uint8Array, at: number, end: number): string | undefined {
  if (bytes[at] === quote) return usualLevelIn(bytes, at + 1, stringEnd(bytes, at + 1, end));
  let number = 0;
  let i = at;
  for (; i < end && isDigit(bytes[i]!); i++) number = 10 * number + bytes[i]! - 0x30;
  const isWhole = bytes[i] === comma || bytes[i] === closingBrace || bytes[i] === 0x20;
  // Longer ones are not written the same again.
  return i > at && i - at <= 9 && isWhole ? String(number) : undefined;
}

/** Index behind the value that begins at `at`; negative when it is not valid or too deep. */
function valueEnd(bytes: Uint8Array, at: number, end: number, depth: number): number {
  if (at >= end) return -1;
  const byte = bytes[at]!;
  if (byte === quote) {
    const close = stringEnd(bytes, at + 1, end);
    return close < 0 ? close : close + 1;
  }
  if (byte === openingBrace || byte === openingBracket)
    return depth === depthMax ? -1 : nestedEnd(bytes, at, end, depth + 1);
  if (byte === 0x2d || isDigit(byte)) return numberEnd(bytes, at, end);
  for (const literal of literals) {
    if (literal[0] !== byte || at + literal.length > end) continue;
    let i = 1;
    while (i < literal.length && bytes[at + i] === literal[i]) i++;
    if (i === literal.length) return at + i;
  }
  return -1;
}

function nestedEnd(bytes: Uint8Array, at: number, end: number, depth: number): number {
  const isObject = bytes[at] === openingBrace;
  const closing = isObject ? closingBrace : closingBracket;
  let i = blanksEnd(bytes, at + 1, end);
  if (i < end && bytes[i] === closing) return i + 1;
  for (;;) {
    if (isObject) {
      if (i >= end || bytes[i] !== quote) return -1;
      const keyEnd = stringEnd(bytes, i + 1, end);
      if (keyEnd < 0) return -1;
      i = blanksEnd(bytes, keyEnd + 1, end);
      if (i >= end || bytes[i] !== colon) return -1;
      i = blanksEnd(bytes, i + 1, end);
    }
    i = valueEnd(bytes, i, end, depth);
    if (i < 0) return -1;
    i = blanksEnd(bytes, i, end);
    if (i >= end) return -1;
    if (bytes[i] === closing) return i + 1;
    if (bytes[i] !== comma) return -1;
    i = blanksEnd(bytes, i + 1, end);
  }
}

function numberEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = bytes[at] === 0x2d ? at + 1 : at;
  if (i < end && bytes[i] === 0x30) i++;
  else i = digitsEnd(bytes, i, end);
  if (i >= 0 && i < end && bytes[i] === 0x2e) i = digitsEnd(bytes, i + 1, end);
  if (i >= 0 && i < end && (bytes[i]! | 0x20) === 0x65) {
    const sign = bytes[i + 1];
    i = digitsEnd(bytes, sign === 0x2b || sign === 0x2d ? i + 2 : i + 1, end);
  }
  return i;
}

/** Index behind at least one digit; negative when there is none. */
function digitsEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && isDigit(bytes[i]!)) i++;
  return i === at ? -1 : i;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** 1 for what ends a run of usual characters in a string: quote, backslash, control characters. */
const special = new Uint8Array(256);
special.fill(1, 0, 0x20);
special[quote] = 1;
special[backslash] = 1;

/** Index of the quote that ends the string; negative when it is not valid. */
function stringEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const byte = bytes[i]!;
    if (special[byte] === 0) continue;
    if (byte === quote) return i;
    if (byte !== backslash) return -1;
    i = escapeEnd(bytes, i);
    if (i < 0) return -1;
  }
  return -1;
}

function hasEscape(bytes: Uint8Array, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (bytes[i] === backslash) return true;
  return false;
}

function isKey(bytes: Uint8Array, at: number, end: number, key: Uint8Array): boolean {
  if (end - at !== key.length) return false;
  for (let i = 0; i < key.length; i++) if (bytes[at + i] !== key[i]) return false;
  return true;
}

function blanksEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && (bytes[i] === 0x20 || bytes[i] === 0x09 || bytes[i] === 0x0d || bytes[i] === 0x0a)) i++;
  return i;
}
