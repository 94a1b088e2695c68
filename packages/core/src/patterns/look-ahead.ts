import * as c from './char-classes.ts';

// Consts of this module, for engines take them for constants; what is imported is read anew each time.
const { anyLetter, at, backslash, classOf, colon, digit, dot, hexLetter, letter, sign, underscore, upper } = c;

/** What the scanner must see beyond a character to know what the character is. Every function looks a bounded way ahead, but `quotedEnd`. */

const inName = digit | anyLetter | underscore | sign | dot;

const inHexGroups = digit | hexLetter | upper | colon;

/** The furthest the end of a key's name is looked for. */
const nameCharsMax = 64;

export function classAt(bytes: Uint8Array, i: number, to: number): number {
  return i < to ? classOf[bytes[i]!]! : 0;
}

/** Whether a dot inside a word belongs to it: not the last of a sentence, not a leader (`enable......0`). */
export function dotStays(bytes: Uint8Array, i: number, to: number): boolean {
  if (i + 1 >= to) return false;
  const next = classAt(bytes, i + 1, to);
  if (next & (digit | anyLetter | underscore | at)) return true;
  // `../x`, `./x`, `com.app/.Main` go on; `....` does not.
  return bytes[i + 1]! !== 0x2e && (next & (sign | backslash)) !== 0;
}

/**
 * The end of what a colon at `i` glues to the word `bytes[start..i)` of `classes`: host:port, a clock time, hexadecimal
 * groups (MAC, PCI, IPv6), `C:\`, `scheme://…`, `Name::method`. `i` itself when the colon is a mark.
 */
export function colonEnd(bytes: Uint8Array, start: number, i: number, to: number, classes: number): number {
  const next = classAt(bytes, i + 1, to);
  if (next & digit) {
    if (classes & digit || (classes & dot && !(classes & upper))) return i + 1;
  }
  if (i + 2 < to) {
    const code = bytes[i + 1]!;
    if (code === 0x3a) {
      const after = classAt(bytes, i + 2, to);
      const hexOnly = (classes & ~inHexGroups) === 0;
      return after & (anyLetter | underscore) || (hexOnly && after & digit) ? i + 2 : i;
    }
    if (code === 0x2f && bytes[i + 2]! === 0x2f) return urlEnd(bytes, i, to);
    if ((code === 0x5c || code === 0x2f) && i - start === 1 && classes & anyLetter) return i + 1;
  }
  if (next & hexLetter && (classes & ~inHexGroups) === 0) return hexGroupEnd(bytes, start, i, to, classes);
  return i;
}

function hexGroupEnd(bytes: Uint8Array, start: number, i: number, to: number, classes: number): number {
  let end = i + 1;
  let digits = 0;
  while (end < to && end < i + 6) {
    const bits = classAt(bytes, end, to);
    if (!(bits & (digit | hexLetter))) break;
    digits |= bits & digit;
    end++;
  }
  if (end === i + 6 || classAt(bytes, end, to) & (letter | underscore)) return i;
  const more = end < to && bytes[end]! === 0x3a;
  const pairs = i - start >= 2 && (i - start) % 3 === 2 && end - i === 3;
  return more || (pairs && (classes | digits) & digit) ? i + 1 : i;
}

/** A URL ends before a blank, a quote, a closing bracket or `<>|`, and before the mark that ends a sentence. */
function urlEnd(bytes: Uint8Array, i: number, to: number): number {
  let end = i;
  for (; end < to; end++) {
    const code = bytes[end]!;
    if (code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code === 0x7c) break;
    if (code === 0x29 || code === 0x5d || code === 0x7d) break;
  }
  while (end > i + 3 && isSentenceEnd(bytes[end - 1]!)) end--;
  return end;
}

function isSentenceEnd(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x3b;
}

/** Whether nothing stands behind the `=` before `i`: the end, a closing mark, or blanks and the next `key=`. */
export function valueIsMissing(bytes: Uint8Array, i: number, to: number): boolean {
  let next = i;
  while (next < to && next < i + nameCharsMax && bytes[next]! <= 0x20) next++;
  if (next >= to || isClosing(bytes[next]!)) return true;
  if (next === i) return false;
  const start = next;
  while (next < to && next < start + nameCharsMax && classAt(bytes, next, to) & inName) next++;
  return next > start && next < to && bytes[next]! === 0x3d;
}

export function isClosing(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x29 || code === 0x5d || code === 0x7d || code === 0x3e;
}

/** Whether the literal before `i` is all there is of its value. */
export function valueEndsAt(bytes: Uint8Array, i: number, to: number): boolean {
  return i >= to || bytes[i]! === 0x7c || isClosing(bytes[i]!);
}

/** Where the quoted text that begins at `i` ends, before its `quote`; -1 when it does not. Looks to the end of the message. */
export function quotedEnd(bytes: Uint8Array, i: number, to: number, quote: number): number {
  for (let end = i; end < to; end++) {
    const code = bytes[end]!;
    if (code === 0x5c) end++;
    else if (code === quote) return end;
  }
  return -1;
}
