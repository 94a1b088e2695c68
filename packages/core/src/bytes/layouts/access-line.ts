import { findSpecial } from '../find-special.ts';
import { isBelowSixty, isDigit } from './digit-bytes.ts';

/** `30/Jan/2026:12:01:05 +0000` */
export const stampBytes = 26;

/** Longest address. */
const addressBytesMax = 15;

/** Where the stamp begins, behind an address, a dash, a user and a bracket; -1 when something else stands there. */
export function stampStart(bytes: Uint8Array, at: number, limit: number): number {
  if (!isDigit(bytes[at]!)) return -1;
  let i = at + 1;
  while (i < at + addressBytesMax && (isDigit(bytes[i]!) || bytes[i] === 0x2e)) i++;
  if (i < at + 2 || bytes[i] !== 0x20 || bytes[i + 1] !== 0x2d || bytes[i + 2] !== 0x20) return -1;
  const user = i + 3;
  const userEnd = Math.min(limit, user + 64);
  for (i = user; i < userEnd && bytes[i]! > 0x20 && bytes[i]! < 0x7f && bytes[i] !== 0x5b; ) i++;
  return i > user && bytes[i] === 0x20 && bytes[i + 1] === 0x5b ? i + 2 : -1;
}

/** `:SS ` and a sign. */
export function hasSeconds(bytes: Uint8Array, at: number): boolean {
  const tens = bytes[at + 1]!;
  const ones = bytes[at + 2]!;
  const sign = bytes[at + 4];
  return bytes[at] === 0x3a && isBelowSixty(tens, ones) && bytes[at + 3] === 0x20 && (sign === 0x2b || sign === 0x2d);
}

/** Where the status begins, three digits from 100 to 599 behind the request and before a blank; -1 when something else stands there. */
export function statusStart(bytes: Uint8Array, view: DataView, at: number, limit: number): number {
  if (bytes[at] !== 0x5d || bytes[at + 1] !== 0x20 || bytes[at + 2] !== 0x22) return -1;
  const close = findSpecial(view, at + 3, limit);
  if (close < 0 || bytes[close] !== 0x22 || bytes[close + 1] !== 0x20) return -1;
  const hundreds = bytes[close + 2]!;
  const isStatus =
    hundreds >= 0x31 &&
    hundreds <= 0x35 &&
    isDigit(bytes[close + 3]!) &&
    isDigit(bytes[close + 4]!) &&
    bytes[close + 5] === 0x20;
  return isStatus ? close + 2 : -1;
}
