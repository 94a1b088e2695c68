import { areDigits } from './digit-bytes.ts';

/** Where the level begins after the seconds and a fraction of three or six digits; -1 when something else stands there. */
export function levelStart(bytes: Uint8Array, at: number): number {
  const mark = bytes[at]!;
  if (mark === 0x20) return at + 1;
  if ((mark !== 0x2e && mark !== 0x2c) || !areDigits(bytes, at + 1)) return -1;
  if (bytes[at + 4] === 0x20) return at + 5;
  return areDigits(bytes, at + 4) && bytes[at + 7] === 0x20 ? at + 8 : -1;
}
