import * as c from './char-classes.ts';
import { classAt, colonEnd, dotStays, quotedEnd, valueEndsAt, valueIsMissing } from './look-ahead.ts';
import * as k from './token-kind.ts';
import { isDateWord, isLiteral } from './value-words.ts';
import { wordKind } from './word-kind.ts';

/** Tokens read of one message; what follows them is one more value, so that work and memory per message are bounded. */
export const tokensMax = 400;

const room = tokensMax + 8;

/** The tokens of one message, overwritten by the next, so that scanning makes no garbage. */
export class Scan {
  tokens = 0;
  readonly starts: Int32Array = new Int32Array(room);
  readonly ends: Int32Array = new Int32Array(room);
  readonly kinds: Uint8Array = new Uint8Array(room);
  /** 1 where blanks stand before the token. */
  readonly spaced: Uint8Array = new Uint8Array(room);
  /** Two 32-bit lanes over each token's text. */
  readonly hash1: Int32Array = new Int32Array(room);
  readonly hash2: Int32Array = new Int32Array(room);

  push(kind: number, start: number, end: number, spaced: number, hash1: number, hash2: number): void {
    const n = this.tokens++;
    this.kinds[n] = kind;
    this.starts[n] = start;
    this.ends[n] = end;
    this.spaced[n] = spaced;
    this.hash1[n] = hash1;
    this.hash2[n] = hash2;
  }
}

/** Reads the message `text[from..to)` once, left to right, into tokens. */
export function scanMessage(scan: Scan, text: string, from: number, to: number): void {
  scan.tokens = 0;
  const classOf = c.classOf;
  // The code of the mark before this token, 0 when that token is none.
  let mark = 0;
  let spaced = 0;
  let quotesLost = false;
  let i = from;
  while (i < to) {
    const first = text.charCodeAt(i);
    let classes = first < 128 ? classOf[first]! : first < c.unspacedFrom ? c.letter : c.unspaced;
    if (classes & c.space) {
      spaced = 1;
      i++;
      continue;
    }
    if (scan.tokens >= tokensMax) {
      pushText(scan, text, k.value, i, to, spaced);
      return;
    }
    const start = i;
    if (classes & c.special && !beginsWord(text, i, to, first, classes)) {
      if (classes & c.unspaced) {
        while (i < to && text.charCodeAt(i) >= c.unspacedFrom) i++;
        pushText(scan, text, k.word, start, i, spaced);
        mark = 0;
      } else {
        if (spaced === 0 ? opposite(mark) === first : opposite(mark) === first && first !== mark) {
          scan.push(k.empty, i, i, 0, 0, 0);
        }
        i++;
        if (first === 0x2e || first === 0x3a) {
          // Leaders of any length are one mark: they are there to align what follows.
          while (i < to && text.charCodeAt(i) === first) i++;
          scan.push(k.mark, start, i, spaced, first, Math.min(i - start, 3));
        } else scan.push(k.mark, start, i, spaced, first, 1);
        if (first === 0x3d) {
          if (spaced === 0 && mark === 0 && valueIsMissing(text, i, to)) scan.push(k.empty, i, i, 0, 0, 0);
        } else if ((first === 0x22 || first === 0x27) && mark === 0x3d && !quotesLost) {
          const end = quotedEnd(text, i, to, first);
          quotesLost = end < 0;
          if (end > i) {
            // The quoted text is the value of a key, however many words it has.
            pushText(scan, text, k.value, i, end, 0);
            i = end;
            mark = 0;
            spaced = 0;
            continue;
          }
        }
        mark = first;
      }
      spaced = 0;
      continue;
    }
    // A word: the only loop that runs per character.
    classes &= ~c.special;
    let hash1 = Math.imul(first, 0x01000193);
    let hash2 = first;
    for (i++; i < to; i++) {
      const code = text.charCodeAt(i);
      const bits = code < 128 ? classOf[code]! : code < c.unspacedFrom ? c.letter : c.unspaced;
      if (bits & c.special) {
        const end = bits & c.space ? i : specialEnd(text, start, i, to, classes, bits);
        if (end === i) break;
        classes |= bits & c.dot;
        if (bits & c.colon) {
          classes |= c.colon;
          for (let j = i + 1; j < end; j++) {
            const inner = text.charCodeAt(j);
            if (inner === 0x2f) classes |= c.slash;
            hash1 = Math.imul(hash1 ^ inner, 0x01000193);
            hash2 = (Math.imul(hash2, 0x5bd1e995) ^ (hash2 >>> 15)) + inner;
          }
          i = end - 1;
        }
      } else classes |= bits;
      hash1 = Math.imul(hash1 ^ code, 0x01000193);
      hash2 = (Math.imul(hash2, 0x5bd1e995) ^ (hash2 >>> 15)) + code;
    }
    let kind: number = k.word;
    if (classes & (c.digit | c.at | c.slash | c.backslash | c.dot)) kind = wordKind(text, start, i, classes);
    else if (i - start >= 8 && (classes & ~(c.hexLetter | c.upper)) === 0) kind = k.value;
    else if (i - start === 3 && classes & c.upper && isDateWord(text, start, to)) kind = k.value;
    else if (mark !== 0 && takesLiteral(mark, text, i, to) && isLiteral(text, start, i)) kind = k.value;
    scan.push(kind, start, i, spaced, hash1 ^ (hash1 >>> 15), hash2);
    mark = 0;
    spaced = 0;
  }
}

function pushText(scan: Scan, text: string, kind: number, start: number, end: number, spaced: number): void {
  let hash1 = 0;
  let hash2 = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash1 = Math.imul(hash1 ^ code, 0x01000193);
    hash2 = (Math.imul(hash2, 0x5bd1e995) ^ (hash2 >>> 15)) + code;
  }
  scan.push(kind, start, end, spaced, hash1 ^ (hash1 >>> 15), hash2);
}

/** A dot before a name or number (`.5`, `.config`, `../x`), a colon of `::1`, and `<` or `>` before a number begin words. */
function beginsWord(text: string, i: number, to: number, first: number, classes: number): boolean {
  if (classes & c.dot) return dotStays(text, i, to) || (i + 2 < to && text.startsWith('../', i));
  return (first === 0x3c || first === 0x3e) && (classAt(text, i + 1, to) & c.digit) !== 0;
}

/** `i + 1` or more when the special character at `i` belongs to the word `text[start..i)`, else `i`. */
function specialEnd(text: string, start: number, i: number, to: number, classes: number, bits: number): number {
  if (bits & c.dot) return dotStays(text, i, to) ? i + 1 : i;
  if (bits & c.colon) return colonEnd(text, start, i, to, classes);
  const both = classAt(text, i - 1, to) & classAt(text, i + 1, to);
  // `1,234` and `don't`: the mark stands between two of a kind.
  if (bits & c.comma) return both & c.digit ? i + 1 : i;
  if (bits & c.apostrophe)
    return classAt(text, i - 1, to) & c.anyLetter && classAt(text, i + 1, to) & c.anyLetter ? i + 1 : i;
  return i;
}

/** What closes the bracket or quote `mark`; -1 when it opens nothing. */
function opposite(mark: number): number {
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
function takesLiteral(mark: number, text: string, end: number, to: number): boolean {
  if (mark === 0x3d) return true;
  return (mark === 0x28 || mark === 0x5b || mark === 0x2c || mark === 0x7c) && valueEndsAt(text, end, to);
}
