import { spread } from './text-hash.ts';

/** Registers: 2^10, a standard error of 1.04 / sqrt(1024) = 3.25 %. */
const indexBits = 10;
const registers = 1 << indexBits;
const rankMax = 33;

/** Length of a sketch. */
export const distinctBytes = registers;

/** Standard error of `estimateDistinct`, as a share. */
export const distinctError = 0.0325;

/** A HyperLogLog of 1,024 one-byte registers. Merging takes the greater of each: any order, same sketch. */
export type DistinctSketch = Uint8Array;

export function createDistinctSketch(): DistinctSketch {
  return new Uint8Array(registers);
}

export function addDistinct(sketch: DistinctSketch, hash1: number, hash2: number): void {
  const mixed = spread(hash1 ^ Math.imul(hash2, 0x9e3779b1));
  const rank = Math.clz32(Math.imul(hash2 ^ mixed, 0x85ebca6b)) + 1;
  const index = mixed >>> (32 - indexBits);
  if (sketch[index]! < rank) sketch[index] = rank;
}

export function mergeDistinct(sketch: DistinctSketch, other: DistinctSketch): void {
  for (let i = 0; i < registers; i++) if (sketch[i]! < other[i]!) sketch[i] = other[i]!;
}

/** How many distinct values were added (O. Ertl, New cardinality estimation algorithms for HyperLogLog sketches, 2017). */
export function estimateDistinct(sketch: DistinctSketch): number {
  const histogram = new Int32Array(rankMax + 1);
  for (const rank of sketch) histogram[rank]!++;
  let z = registers * tau(1 - histogram[rankMax]! / registers);
  for (let rank = rankMax - 1; rank >= 1; rank--) z = 0.5 * (z + histogram[rank]!);
  z += registers * sigma(histogram[0]! / registers);
  return Math.round((registers * registers) / (2 * Math.LN2 * z));
}

function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY;
  let x = share;
  let y = 1;
  let z = x;
  for (let before = -1; before !== z; y += y) {
    before = z;
    x *= x;
    z += x * y;
  }
  return z;
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let x = share;
  let y = 1;
  let z = 1 - x;
  for (let before = -1; before !== z; ) {
    before = z;
    x = Math.sqrt(x);
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}

/** One printable character per register, for a state that must pass through JSON. */
export function writeDistinct(sketch: DistinctSketch): string {
  return String.fromCharCode(...sketch.map((rank) => rank + 48));
}

export function readDistinct(text: string): DistinctSketch {
  return Uint8Array.from({ length: registers }, (_, i) => Math.max(0, text.charCodeAt(i) - 48 || 0));
}
