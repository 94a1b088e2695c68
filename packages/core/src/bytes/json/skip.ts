import { findSpecial } from '../find-special.ts';

/** Deeper values are left to JSON.parse. */
const depthMax = 32;

/** Index after the JSON value at `at` (RFC 8259); -1 when it is none, is nested deep, or holds white space other than blanks. */
export function skipValue(bytes: Uint8Array, view: DataView, at: number, end: number, depth = 0): number {
  const first = bytes[at]!;
  if (first === 0x22) return skipString(bytes, view, at, end);
  if (first === 0x7b || first === 0x5b) return depth >= depthMax ? -1 : skipNested(bytes, view, at, end, depth + 1);
  if (first === 0x74) return isWord(bytes, at, 0x72, 0x75, 0x65) ? at + 4 : -1;
  if (first === 0x6e) return isWord(bytes, at, 0x75, 0x6c, 0x6c) ? at + 4 : -1;
  if (first === 0x66) return bytes[at + 1] === 0x61 && isWord(bytes, at + 1, 0x6c, 0x73, 0x65) ? at + 5 : -1;
  return skipNumber(bytes, at);
}

function isWord(bytes: Uint8Array, at: number, second: number, third: number, fourth: number): boolean {
  return bytes[at + 1] === second && bytes[at + 2] === third && bytes[at + 3] === fourth;
}

/** Index after the string whose opening quote is at `at`; -1 when it is none. */
export function skipString(bytes: Uint8Array, view: DataView, at: number, end: number): number {
  for (let i = findSpecial(view, at + 1, end); i >= 0; i = findSpecial(view, i, end)) {
    const special = bytes[i];
    if (special === 0x22) return i + 1;
    if (special !== 0x5c) return -1;
    const escaped = bytes[i + 1]!;
    if (escaped === 0x75) {
      if (!isHex(bytes[i + 2]!) || !isHex(bytes[i + 3]!) || !isHex(bytes[i + 4]!) || !isHex(bytes[i + 5]!)) return -1;
      i += 6;
    } else if (isEscape(escaped)) i += 2;
    else return -1;
  }
  return -1;
}

/** `"`, `\`, `/`, b, f, n, r, t. */
function isEscape(code: number): boolean {
  switch (code) {
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    default:
      return false;
  }
}

function isHex(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Index after the number at `at`; -1 when it is none. */
export function skipNumber(bytes: Uint8Array, at: number): number {
  let i = bytes[at] === 0x2d ? at + 1 : at;
  if (bytes[i] === 0x30) i++;
  else {
    const start = i;
    while (isDigit(bytes[i]!)) i++;
    if (i === start) return -1;
  }
  if (bytes[i] === 0x2e) {
    const start = ++i;
    while (isDigit(bytes[i]!)) i++;
    if (i === start) return -1;
  }
  if (bytes[i] === 0x65 || bytes[i] === 0x45) {
    i++;
    if (bytes[i] === 0x2b || bytes[i] === 0x2d) i++;
    const start = i;
    while (isDigit(bytes[i]!)) i++;
    if (i === start) return -1;
  }
  return i;
}

export function skipBlanks(bytes: Uint8Array, at: number): number {
  let i = at;
  while (bytes[i] === 0x20) i++;
  return i;
}

function skipNested(bytes: Uint8Array, view: DataView, at: number, end: number, depth: number): number {
  const isObject = bytes[at] === 0x7b;
  const close = isObject ? 0x7d : 0x5d;
  let i = skipBlanks(bytes, at + 1);
  if (bytes[i] === close) return i + 1;
  for (;;) {
    if (isObject) {
      if (bytes[i] !== 0x22) return -1;
      i = skipString(bytes, view, i, end);
      if (i < 0) return -1;
      i = skipBlanks(bytes, i);
      if (bytes[i] !== 0x3a) return -1;
      i = skipBlanks(bytes, i + 1);
    }
    i = skipValue(bytes, view, i, end, depth);
    if (i < 0) return -1;
    i = skipBlanks(bytes, i);
    const next = bytes[i];
    if (next === close) return i + 1;
    if (next !== 0x2c) return -1;
    i = skipBlanks(bytes, i + 1);
  }
}
