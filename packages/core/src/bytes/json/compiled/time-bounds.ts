import { type Code, i64, local } from '../../../wasm/encode-module.ts';
import { word } from './locals.ts';

/** Least and greatest value of a byte. */
export type ByteBounds = readonly [low: number, high: number];

const digit: ByteBounds = [0x30, 0x39];
const any: ByteBounds = [0, 0xff];

/** Of the sixteen bytes that end with the quote behind a time's text of a length: its seconds, a fraction, the Z, and what stands before. */
export function timeTextBounds(length: number, zoned: boolean): ByteBounds[] {
  const fractionBytes = length - 19 - (zoned ? 1 : 0);
  const fraction = Array.from({ length: fractionBytes }, (_, i): ByteBounds => (i === 0 ? [0x2e, 0x2e] : digit));
  const zone: ByteBounds[] = zoned ? [[0x5a, 0x5a]] : [];
  const tail: ByteBounds[] = [[0x3a, 0x3a], [0x30, 0x35], digit, ...fraction, ...zone, [0x22, 0x22]];
  return [...Array.from({ length: 16 - tail.length }, () => any), ...tail];
}

/** Of sixteen bytes, the first thirteen of them digits. */
export const epochBounds: readonly ByteBounds[] = Array.from({ length: 16 }, (_, i) => (i < 13 ? digit : any));

/** The number that thirteen digits are, at an offset from a place: eight of them, and the last five. */
export function epochAt(place: Code, offset: number): Code {
  const first = eightDigits(i64.load(place, offset));
  const behindZeros = i64.and(i64.load(place, offset + 5), i64.const(0xffffffffff000000n));
  const last = eightDigits(i64.or(behindZeros, i64.const(0x303030n)));
  return i64.add(i64.mul(first, i64.const(100_000n)), last);
}

/** Eight digits at once: pairs, then fours, then all. */
function eightDigits(text: Code): Code {
  const value = local.get(word);
  const mask = i64.const(0x000000ff000000ffn);
  const odd = i64.mul(i64.and(value, mask), i64.const(0x000f424000000064n));
  const even = i64.mul(i64.and(i64.shrU(value, i64.const(16n)), mask), i64.const(0x0000271000000001n));
  return [
    ...local.set(word, i64.sub(text, i64.const(0x3030303030303030n))),
    ...local.set(word, i64.add(i64.mul(value, i64.const(10n)), i64.shrU(value, i64.const(8n)))),
    ...i64.shrU(i64.add(odd, even), i64.const(32n)),
  ];
}
