import { findSpecial } from '../find-special.ts';
import { keyRole, roleOf } from './keys.ts';
import type { JsonReading } from './reading.ts';
import type { SeenValue } from './seen-value.ts';
import { skipNumber, skipString, skipValue } from './skip.ts';

/**
 * What lines of one logging call have in common, as a program: the bytes between their values, and what kind of value stands where. A line that fits it is JSON
 * with the very keys of the line it was made from, so that it need not be read key by key.
 */
export interface JsonShape {
  readonly code: Int32Array;
  /** As of the line it was made from. */
  readonly kind: number;
  /** Which values its steps take, by their index: for each step but literals, level and time. */
  readonly taken: readonly number[];
  /** Of the line it was made from: bytes of the time's text, 0 for a number, and whether it ends with Z. */
  readonly timeBytes: number;
  readonly zoned: boolean;
}

/** Steps of a program. */
export const op = {
  /** Bytes as they are: their number, how many whole words they are, the mask of the rest, the words. */
  literal: 0,
  /** A string's text, up to its closing quote. */
  text: 1,
  number: 2,
  /** true, false, null. */
  word: 3,
  levelWord: 4,
  levelNumber: 5,
  timeText: 6,
  timeEpoch: 7,
  /** The line feed, after a carriage return or not. */
  end: 8,
} as const;

/** Longer programs are not made: such lines differ from one to the next. */
const codeMax = 2000;

/**
 * The shape of a line that `readJsonLine` is certain of. A value that was the same in all lines seen is taken for one that never changes: a line with another one
 * has another shape. Undefined for a line too long.
 */
export function shapeOfLine(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  feed: number,
  kind: number,
  seen: readonly SeenValue[] = [],
): JsonShape | undefined {
  const code: number[] = [];
  let values = 0;
  const taken: number[] = [];
  let timeBytes = 0;
  let zoned = false;
  let depth = 0;
  let literal = at;
  let role: number = keyRole.other;
  const hole = (start: number, step: number, end: number): number => {
    if (step === op.timeText) {
      timeBytes = end - start;
      zoned = bytes[end - 1] === 0x5a;
    } else if (step < op.levelWord) {
      const index = values++;
      if (seen[index]?.isSame === true) return end;
      taken.push(index);
    }
    pushLiteral(code, bytes, literal, start);
    code.push(step);
    literal = end;
    return end;
  };
  let i = at;
  while (i < feed && bytes[i] !== 0x0d) {
    const byte = bytes[i]!;
    if (byte === 0x22) {
      const end = skipString(bytes, view, i, feed);
      if (isKey(bytes, end)) {
        if (depth === 1) role = roleOf(bytes, i + 1, end - 1);
        i = end;
      } else i = hole(i + 1, depth === 1 ? textStep(role) : op.text, end - 1) + 1;
    } else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) {
      i = hole(i, depth === 1 ? numberStep(role) : op.number, skipNumber(bytes, i));
    } else if (byte === 0x74 || byte === 0x66 || byte === 0x6e) {
      i = hole(i, op.word, skipValue(bytes, view, i, feed));
    } else {
      // marks of nested values are part of the shape, what stands between them is not
      if (byte === 0x7b || byte === 0x5b) depth++;
      else if (byte === 0x7d || byte === 0x5d) depth--;
      i++;
    }
    if (code.length > codeMax) return undefined;
  }
  pushLiteral(code, bytes, literal, i);
  code.push(op.end);
  return { code: Int32Array.from(code), kind, taken, timeBytes, zoned };
}

/** A string that ends at `end` is a key if a colon follows. */
function isKey(bytes: Uint8Array, end: number): boolean {
  let i = end;
  while (bytes[i] === 0x20) i++;
  return bytes[i] === 0x3a;
}

function textStep(role: number): number {
  if (role === keyRole.level) return op.levelWord;
  return role === keyRole.time || role === keyRole.otherTime ? op.timeText : op.text;
}

function numberStep(role: number): number {
  if (role === keyRole.level) return op.levelNumber;
  return role === keyRole.time || role === keyRole.otherTime ? op.timeEpoch : op.number;
}

function pushLiteral(code: number[], bytes: Uint8Array, start: number, end: number): void {
  const length = end - start;
  if (length === 0) return;
  const whole = length >> 2;
  const rest = length & 3;
  code.push(op.literal, length, whole, rest === 0 ? 0 : (1 << (8 * rest)) - 1);
  for (let at = start; at < end; at += 4) {
    let word = 0;
    for (let k = 0; k < 4 && at + k < end; k++) word |= bytes[at + k]! << (8 * k);
    code.push(word);
  }
}

/** The steps of a program, literals with their bytes. */
export function shapeSteps(code: Int32Array): { readonly step: number; readonly literal: Uint8Array }[] {
  const steps: { step: number; literal: Uint8Array }[] = [];
  for (let pc = 0; pc < code.length; ) {
    const step = code[pc++]!;
    const length = step === op.literal ? code[pc]! : 0;
    const words = code.subarray(pc + 3, pc + 3 + ((length + 3) >> 2));
    steps.push({ step, literal: Uint8Array.from({ length }, (_, i) => (words[i >> 2]! >> (8 * (i & 3))) & 0xff) });
    if (step === op.literal) pc += 3 + words.length;
  }
  return steps;
}

/** Index of the line feed of the line at `at` if it has the shape, its level and minute then in `reading`; -1 when it has another one. Where its values begin and end, but level and time, is added to `spans`. */
export function matchShape(
  code: Int32Array,
  reading: JsonReading,
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  spans?: number[],
): number {
  let at = start;
  for (let pc = 0; ; ) {
    const step = code[pc++]!;
    const from = at;
    switch (step) {
      case op.literal: {
        const length = code[pc]!;
        if (at + length > end) return -1;
        const whole = pc + 3 + code[pc + 1]!;
        const mask = code[pc + 2]!;
        pc += 3;
        let word = at;
        for (; pc < whole; pc++, word += 4) if (view.getInt32(word, true) !== code[pc]) return -1;
        if (mask !== 0 && (view.getInt32(word, true) & mask) !== code[pc++]) return -1;
        at += length;
        break;
      }
      case op.text:
        at = textEnd(bytes, view, at, end);
        break;
      case op.number:
        at = skipNumber(bytes, at);
        break;
      case op.word:
        at = skipValue(bytes, view, at, end);
        break;
      case op.levelWord:
        at = reading.takeWord(bytes, view, at);
        break;
      case op.levelNumber:
        at = reading.takeNumber(bytes, at);
        break;
      case op.timeText:
        at = reading.takeText(bytes, view, at);
        break;
      case op.timeEpoch:
        at = reading.takeEpoch(bytes, at);
        break;
      default:
        if (bytes[at] === 0x0a) return at;
        return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 1 : -1;
    }
    if (at < 0) return -1;
    if (spans !== undefined && step > op.literal && step < op.levelWord) spans.push(from, at);
  }
}

/** Index of the quote that closes a string whose text begins at `at`; -1 when it is none. */
function textEnd(bytes: Uint8Array, view: DataView, at: number, end: number): number {
  const special = findSpecial(view, at, end);
  if (special < 0 || bytes[special] === 0x22) return special;
  if (bytes[special] !== 0x5c) return -1;
  const after = skipString(bytes, view, at - 1, end);
  return after < 0 ? -1 : after - 1;
}
