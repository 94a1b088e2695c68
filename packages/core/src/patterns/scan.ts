import * as c from './char-classes.ts';
import { classAt, colonEnd, dotStays, quotedEnd, valueEndsAt, valueIsMissing } from './look-ahead.ts';
import type { MessageBytes } from './message-bytes.ts';
import { hashLanes } from './text-hash.ts';
import * as k from './token-kind.ts';
import { isDateWord, isLiteral } from './value-words.ts';
import { wordKind } from './word-kind.ts';

// Consts of this module, for engines take them for constants; what is imported is read anew each time.
const {
  anyLetter,
  apostrophe,
  classOf,
  colon,
  comma,
  digit,
  dot,
  hexLetter,
  kindBits,
  needsLook,
  space,
  special,
  unspaced,
  upper,
} = c;
const { empty: emptyKind, mark: markKind, value: valueKind, word: wordToken } = k;

/** Tokens read of one message; what follows them is one more value, so that work and memory per message are bounded. */
export const tokensMax = 400;

/** Numbers kept of one token in `Scan.data`. */
export const stride = 5;

/** The tokens of one message, overwritten by the next, so that scanning makes no garbage. */
export class Scan {
  tokens = 0;
  /** Of each token: kind and, at 256, whether blanks stand before it; start; end; two 32-bit lanes over its text. */
  readonly data: Int32Array;
  readonly lanes: Int32Array = new Int32Array(2);

  constructor(data: Int32Array = new Int32Array((tokensMax + 8) * stride)) {
    this.data = data;
  }

  kind(token: number): k.TokenKind {
    return (this.data[token * stride]! & 0xff) as k.TokenKind;
  }

  isSpaced(token: number): boolean {
    return (this.data[token * stride]! & 0x100) !== 0;
  }

  /** Kind and spacing as one number. */
  head(token: number): number {
    return this.data[token * stride]!;
  }

  start(token: number): number {
    return this.data[token * stride + 1]!;
  }

  end(token: number): number {
    return this.data[token * stride + 2]!;
  }

  /** Of a mark: its first character's code. */
  hash1(token: number): number {
    return this.data[token * stride + 3]!;
  }

  /** Of a mark: its length, 3 for all longer. */
  hash2(token: number): number {
    return this.data[token * stride + 4]!;
  }

  push(head: number, start: number, end: number, hash1: number, hash2: number): void {
    const at = this.tokens++ * stride;
    const { data } = this;
    data[at] = head;
    data[at + 1] = start;
    data[at + 2] = end;
    data[at + 3] = hash1;
    data[at + 4] = hash2;
  }

  pushHashed(message: MessageBytes, head: number, start: number, end: number): void {
    hashLanes(this.lanes, message.view, start, end);
    this.push(head, start, end, this.lanes[0]!, this.lanes[1]!);
  }
}

/** Reads a message once, left to right, into tokens. */
export function scanMessage(scan: Scan, message: MessageBytes): void {
  scan.tokens = 0;
  const { bytes, view, length: to } = message;
  const { lanes } = scan;
  // ends the last word
  bytes[to] = 0x20;
  // The code of the mark before this token, 0 when that token is none.
  let mark = 0;
  // 256 where blanks stand before the token.
  let spaced = 0;
  let quotesLost = false;
  let i = 0;
  while (i < to) {
    const first = bytes[i]!;
    let classes = classOf[first]!;
    if (classes & space) {
      spaced = 0x100;
      i++;
      continue;
    }
    if (scan.tokens >= tokensMax) {
      scan.pushHashed(message, valueKind | spaced, i, to);
      return;
    }
    const start = i;
    if (classes & special && !beginsWord(bytes, i, to, first, classes)) {
      if (classes & unspaced) {
        i++;
        // Bytes from 0x80 to 0xbf continue a character.
        while ((i < to && (bytes[i]! & 0xc0) === 0x80) || classAt(bytes, i, to) & unspaced) i++;
        scan.pushHashed(message, wordToken | spaced, start, i);
        mark = 0;
        spaced = 0;
        continue;
      }
      // `()`, `[ ]`, `""`: nothing where a value belongs.
      if (mark !== 0 && opposite(mark) === first && (spaced === 0 || first !== mark)) scan.push(emptyKind, i, i, 0, 0);
      i++;
      // Leaders of any length are one mark: they are there to align what follows.
      if (first === 0x2e || first === 0x3a) while (i < to && bytes[i]! === first) i++;
      scan.push(markKind | spaced, start, i, first, Math.min(i - start, 3));
      if (first === 0x3d) {
        if (spaced === 0 && mark === 0 && valueIsMissing(bytes, i, to)) scan.push(emptyKind, i, i, 0, 0);
      } else if (mark === 0x3d && !quotesLost && (first === 0x22 || first === 0x27)) {
        const end = quotedEnd(bytes, i, to, first);
        quotesLost = end < 0;
        if (end > i) {
          // The quoted text is the value of a key, however many words it has.
          scan.pushHashed(message, valueKind, i, end);
          i = end;
          mark = 0;
          spaced = 0;
          continue;
        }
      }
      mark = first;
      spaced = 0;
      continue;
    }
    classes &= ~special;
    // Bytes before it belong to the word whatever they are, as found by looking ahead.
    let glued = 0;
    for (i++; ; i++) {
      let bits = classOf[bytes[i]!]!;
      while ((bits & special) === 0) {
        classes |= bits;
        bits = classOf[bytes[++i]!]!;
      }
      if (i >= glued) {
        if (bits & space) break;
        glued = specialEnd(bytes, start, i, to, classes, bits);
        if (glued === i) break;
      }
      classes |= bits;
    }
    hashLanes(lanes, view, start, i);
    const hash1 = lanes[0]!;
    const hash2 = lanes[1]!;
    let kind: number = wordToken;
    if (classes & needsLook) kind = wordKind(bytes, start, i, classes & kindBits);
    else if (i - start === 3 && classes & upper && isDateWord(bytes, start, to)) kind = valueKind;
    else if (i - start >= 8 && (classes & ~(hexLetter | upper)) === 0) kind = valueKind;
    else if (mark !== 0 && takesLiteral(mark, bytes, i, to) && isLiteral(hash1, hash2)) kind = valueKind;
    scan.push(kind | spaced, start, i, hash1, hash2);
    mark = 0;
    spaced = 0;
  }
}

/** A dot before a name or number (`.5`, `.config`, `../x`), and `<` or `>` before a number begin words. */
function beginsWord(bytes: Uint8Array, i: number, to: number, first: number, classes: number): boolean {
  if (classes & dot) return dotStays(bytes, i, to) || (i + 2 < to && bytes[i + 1] === 0x2e && bytes[i + 2] === 0x2f);
  return (first === 0x3c || first === 0x3e) && (classAt(bytes, i + 1, to) & digit) !== 0;
}

/** `i + 1` or more when the special character at `i` belongs to the word `bytes[start..i)`, else `i`. */
function specialEnd(bytes: Uint8Array, start: number, i: number, to: number, classes: number, bits: number): number {
  if (bits & dot) return dotStays(bytes, i, to) ? i + 1 : i;
  if (bits & colon) return colonEnd(bytes, start, i, to, classes & kindBits);
  // `1,234` and `don't`: the mark stands between two of a kind.
  if (bits & comma) return classAt(bytes, i - 1, to) & classAt(bytes, i + 1, to) & digit ? i + 1 : i;
  if (bits & apostrophe) {
    return classAt(bytes, i - 1, to) & anyLetter && classAt(bytes, i + 1, to) & anyLetter ? i + 1 : i;
  }
  return i;
}

/** What closes the bracket or quote `mark`; -1 when it opens nothing. */
export function opposite(mark: number): number {
  switch (mark) {
    case 0x28:
      return 0x29;
    case 0x5b:
      return 0x5d;
    case 0x7b:
      return 0x7d;
    case 0x22:
    case 0x27:
      return mark;
    default:
      return -1;
  }
}

/** `true` behind `=`, and alone between the marks of a call or list: `(true)`, `|null|`. */
function takesLiteral(mark: number, bytes: Uint8Array, end: number, to: number): boolean {
  if (mark === 0x3d) return true;
  return (mark === 0x28 || mark === 0x5b || mark === 0x2c || mark === 0x7c) && valueEndsAt(bytes, end, to);
}
