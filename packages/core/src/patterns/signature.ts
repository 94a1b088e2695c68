import type { Scan } from './scan.ts';
import { tokensMax } from './scan.ts';
import * as k from './token-kind.ts';

/** Values side by side that are kept apart; those after them join the last, or every length of a list would be a signature. */
export const adjacentValuesMax = 8;

/** What of a scanned message stays and what varies, as hashes; overwritten by the next message. */
export class Signature {
  /** Two 32-bit lanes over everything but the values: equal lanes, equal shape. */
  shape1 = 0;
  shape2 = 0;
  /** Two 32-bit lanes over the values alone. */
  message1 = 0;
  message2 = 0;
  values = 0;
  /** Token of each value. */
  readonly tokens: Int32Array = new Int32Array(tokensMax + 8);
}

/**
 * Folds the scanned tokens. 64 bits: a chance of 2^-64 for each pair of shapes to be taken for one, and no defence
 * against someone who computes collisions.
 */
export function foldSignature(signature: Signature, scan: Scan): void {
  const { kinds, hash1, hash2, spaced, tokens } = scan;
  let s1 = 0x2545f491;
  let s2 = 0x1b873593;
  let m1 = 0x3c6ef372;
  let m2 = 0x510e527f;
  let values = 0;
  let adjacent = 0;
  for (let i = 0; i < tokens; i++) {
    const kind = kinds[i]!;
    let h1 = kind ^ (spaced[i]! << 8);
    let h2 = kind;
    if (kind >= k.numeric) {
      m1 = Math.imul(m1 ^ hash1[i]!, 0x85ebca6b);
      m1 ^= m1 >>> 13;
      m2 = (Math.imul(m2, 0x5bd1e995) ^ (m2 >>> 13)) + hash2[i]!;
      if (++adjacent > adjacentValuesMax) {
        // The value that overflows takes its place in the last one kept.
        continue;
      }
      signature.tokens[values++] = i;
    } else if (adjacent >= adjacentValuesMax && isListComma(scan, i)) continue;
    else {
      if (!isListComma(scan, i)) adjacent = 0;
      h1 ^= hash1[i]!;
      h2 += hash2[i]!;
    }
    s1 = Math.imul(s1 ^ h1, 0x85ebca6b);
    s1 ^= s1 >>> 14;
    s2 = (Math.imul(s2, 0x5bd1e995) ^ (s2 >>> 13)) + h2;
  }
  signature.shape1 = s1 | 0;
  signature.shape2 = s2 | 0;
  signature.message1 = m1 | 0;
  signature.message2 = m2 | 0;
  signature.values = values;
}

/** Whether token `i` is a comma between two values. */
export function isListComma(scan: Scan, i: number): boolean {
  return (
    scan.hash1[i] === 0x2c &&
    scan.kinds[i] === k.mark &&
    i > 0 &&
    k.isVariable(scan.kinds[i - 1]!) &&
    i + 1 < scan.tokens &&
    k.isVariable(scan.kinds[i + 1]!)
  );
}
