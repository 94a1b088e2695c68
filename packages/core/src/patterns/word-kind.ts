import * as c from './char-classes.ts';
import * as k from './token-kind.ts';

/**
 * The kind of `bytes[start..end)` by what it is made of; `classes` is the OR of its characters' classes. Only for words
 * that have a digit, dot, slash, backslash or at-sign, or are eight hex letters: all others are constants.
 */
export function wordKind(bytes: Uint8Array, start: number, end: number, classes: number): k.TokenKind {
  if (classes & c.digit) {
    // Anything else among the letters and digits tells that it is no name.
    if ((classes & ~softBits) === 0 && classes & c.anyLetter && isSoft(bytes, start, end, classes)) return k.soft;
    return classes & (c.anyLetter | c.colon | c.slash | c.backslash | c.at | c.underscore) ? k.value : k.numeric;
  }
  if (!(classes & c.anyLetter)) return k.word;
  if (classes & c.at && hasInside(bytes, start, end, 0x40)) return k.value;
  if (classes & c.slash && isPath(bytes, start, end, classes)) return k.value;
  if (classes & c.backslash && hasInside(bytes, start, end, 0x5c)) return k.value;
  if (classes & c.dot && innerDots(bytes, start, end) >= 2) return k.dotted;
  if ((classes & ~(c.hexLetter | c.upper)) === 0 && end - start >= 8) return k.value;
  return k.word;
}

const softBits = c.anyLetter | c.upper | c.underscore | c.digit;

function isSoft(bytes: Uint8Array, start: number, end: number, classes: number): boolean {
  // A short hexadecimal number looks the same; three characters of it are more often a name.
  if (!(classes & (c.letter | c.underscore)) && end - start > 3) return false;
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
  if (classes & c.dot || bytes[start]! === 0x2f) return true;
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
