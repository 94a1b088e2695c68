import { hashText } from './hash-text.ts';

const precision = 11;
const registers = 1 << precision;

/** Relative standard error of an estimate: 1.04 / sqrt(2048 registers). */
export const distinctError = 0.023;

/** HyperLogLog (Flajolet et al. 2007) with 2,048 registers, one byte each. The order of what is added changes nothing. */
export type DistinctSketch = Uint8Array;

export function emptyDistinctSketch(): DistinctSketch {
  return new Uint8Array(registers);
}

export function addDistinct(sketch: DistinctSketch, text: string): void {
  const [high, low] = hashText(text);
  const register = high >>> (32 - precision);
  // the rank is that of the first one among the bits the register was not chosen by
  const rank = Math.clz32(low) + 1;
  if (rank > sketch[register]!) sketch[register] = rank;
}

export function mergeDistinct(sketch: DistinctSketch, next: DistinctSketch): void {
  for (let i = 0; i < registers; i++) if (next[i]! > sketch[i]!) sketch[i] = next[i]!;
}

/** How many different texts were added, with linear counting where registers are empty. */
export function estimateDistinct(sketch: DistinctSketch): number {
  let sum = 0;
  let zeros = 0;
  for (const rank of sketch) {
    sum += 2 ** -rank;
    if (rank === 0) zeros++;
  }
  const raw = ((0.7213 / (1 + 1.079 / registers)) * registers * registers) / sum;
  if (raw <= 2.5 * registers && zeros > 0) return Math.round(registers * Math.log(registers / zeros));
  return Math.round(raw);
}
