/** The first lane over one more character; the scanner's word loop has it inlined. */
const step1 = 0x01000193;
const step2 = 0x5bd1e995;

/** The two lanes of a token's text, as the scanner computes them. */
export function hashText(text: string, from = 0, to: number = text.length): [number, number] {
  let hash1 = 0;
  let hash2 = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash1 = Math.imul(hash1 ^ code, step1);
    hash2 = (Math.imul(hash2, step2) ^ (hash2 >>> 15)) + code;
  }
  return [hash1 ^ (hash1 >>> 15), hash2 | 0];
}

/** Spreads every bit of `hash` over all 32 (the finaliser of MurmurHash3). */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
