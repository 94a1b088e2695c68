import { encodeText } from './message-bytes.ts';

/**
 * Two lanes over the bytes `[from..to)`, four at a time. At least three bytes must lie behind `to`; what they are does not
 * matter.
 */
export function hashLanes(lanes: Int32Array, view: DataView, from: number, to: number): void {
  let hash1 = to - from;
  let hash2 = 0x6a09e667;
  let i = from;
  for (; i <= to - 4; i += 4) {
    const four = view.getInt32(i, true);
    hash1 = Math.imul(hash1 ^ four, 0x01000193);
    hash1 ^= hash1 >>> 15;
    hash2 = Math.imul(((hash2 << 13) | (hash2 >>> 19)) ^ four, 0x5bd1e995);
  }
  if (i < to) {
    const rest = view.getInt32(i, true) & ((1 << ((to - i) * 8)) - 1);
    hash1 = Math.imul(hash1 ^ rest, 0x01000193);
    hash1 ^= hash1 >>> 15;
    hash2 = Math.imul(((hash2 << 13) | (hash2 >>> 19)) ^ rest, 0x5bd1e995);
  }
  lanes[0] = hash1;
  lanes[1] = hash2 ^ (hash2 >>> 16);
}

/** The lanes of a text's bytes, as the scanner computes them. */
export function hashOfBytes(text: string): [number, number] {
  const bytes = encodeText(text);
  const room = new Uint8Array(bytes.length + 4);
  room.set(bytes);
  const lanes = new Int32Array(2);
  hashLanes(lanes, new DataView(room.buffer), 0, bytes.length);
  return [lanes[0]!, lanes[1]!];
}

/** Two lanes over a text's code units. Not the lanes of its bytes. */
export function hashText(text: string): [number, number] {
  let hash1 = 0;
  let hash2 = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hash1 = Math.imul(hash1 ^ code, 0x01000193);
    hash2 = ((Math.imul(hash2, 0x5bd1e995) ^ (hash2 >>> 15)) + code) | 0;
  }
  return [hash1 ^ (hash1 >>> 15), hash2];
}

/** Spreads every bit of `hash` over all 32 (the finaliser of MurmurHash3). */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
