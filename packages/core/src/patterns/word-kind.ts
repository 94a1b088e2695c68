import * as c from './char-classes.ts';
import * as k from './token-kind.ts';

// Consts of this module, for engines take them for constants; what is imported is read anew each time.
const { anyLetter, at, backslash, colon, digit, dot, hexLetter, letter, slash, underscore, upper } = c;
const { dotted, numeric, soft, value, word } = k;
const softBits = anyLetter | upper | underscore | digit;

/**
 * The kind of `bytes[start..end)` by what it is made of; `classes` is the OR of its characters' classes. Only for words
 * that have a digit, dot, slash, backslash or at-sign, or are eight hex letters: all others are constants.
 */
export function wordKind(bytes: Uint8Array, start: number, end: number, classes: number): k.TokenKind {
  if (classes & digit) {
    // Anything else among the letters and digits tells that it is no name.
    if ((classes & ~softBits) === 0 && classes & anyLetter && isSoft(bytes, start, end, classes)) return soft;
    return classes & (anyLetter | colon | slash | backslash | at | underscore) ? value : numeric;
  }
  if (!(classes & anyLetter)) return word;
  if (classes & at && hasInside(bytes, start, end, 0x40)) return value;
  if (classes & slash && isPath(bytes, start, end, classes)) return value;
  if (classes & backslash && hasInside(bytes, start, end, 0x5c)) return value;
  if (classes & dot && innerDots(bytes, start, end) >= 2) return dotted;
  if ((classes & ~(hexLetter | upper)) === 0 && end - start >= 8) return value;
  return word;
}

function isSoft(bytes: Uint8Array, start: number, end: number, classes: number): boolean {
  // A short hexadecimal number looks the same; three characters of it are more often a name.
  if (!(classes & (letter | underscore)) && end - start > 3) return false;
  if (bytes[start]! < 0x41) return false;
  let digits = 0;
  let runs = 0;
  let inRun = false;
  for (let i = start; i < end; i++) {
    const code = bytes[i]!;
    if (code >= 0x30 && code <= 0x39) {
      if (!inRun && (i === start || bytes[i - 1]! === 0x5f)) return false;
      if (!inRun) runs++;
      digits++;
      inRun = true;
    } else inRun = false;
  }
  return runs === 1 && digits <= 2;
}

/** Rooted, or of several parts, or ending in a name with a dot. `and/or`, `I/O` and `text/html` are words. */
function isPath(bytes: Uint8Array, start: number, end: number, classes: number): boolean {
  if (classes & dot || bytes[start]! === 0x2f) return true;
  let slashes = 0;
  for (let i = start; i < end; i++) if (bytes[i]! === 0x2f) slashes++;
  return slashes >= 2;
}

function hasInside(bytes: Uint8Array, start: number, end: number, code: number): boolean {
  for (let i = start + 1; i < end - 1; i++) if (bytes[i]! === code) return true;
  return false;
}

function innerDots(bytes: Uint8Array, start: number, end: number): number {
  let dots = 0;
  for (let i = start + 1; i < end - 1; i++) if (bytes[i]! === 0x2e) dots++;
  return dots;
}
