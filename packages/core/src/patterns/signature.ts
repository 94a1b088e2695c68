import { type Scan, stride, tokensMax } from './scan.ts';
import * as k from './token-kind.ts';

const { numeric, mark } = k;

/** Values side by side that are kept apart; those after them join the last, or every length of a list would be a signature. */
export const adjacentValuesMax = 8;

/** What of a scanned message stays and what varies, as hashes; overwritten by the next message. */
export class Signature {
  private readonly lanes: Int32Array;
  /** Token of each value. */
  readonly tokens: Int32Array;

  /** Room for two lanes over everything but the values, two over the values alone, and the number of values; and for the tokens of the values. */
  constructor(lanes: Int32Array = new Int32Array(5), tokens: Int32Array = new Int32Array(tokensMax + 8)) {
    this.lanes = lanes;
    this.tokens = tokens;
  }

  /** Two 32-bit lanes over everything but the values: equal lanes, equal shape. */
  get shape1(): number {
    return this.lanes[0]!;
  }

  get shape2(): number {
    return this.lanes[1]!;
  }

  /** Two 32-bit lanes over the values alone. */
  get message1(): number {
    return this.lanes[2]!;
  }

  get message2(): number {
    return this.lanes[3]!;
  }

  get values(): number {
    return this.lanes[4]!;
  }

  set(shape1: number, shape2: number, message1: number, message2: number, values: number): void {
    const { lanes } = this;
    lanes[0] = shape1;
    lanes[1] = shape2;
    lanes[2] = message1;
    lanes[3] = message2;
    lanes[4] = values;
  }
}

/**
 * Folds the scanned tokens. 64 bits: a chance of 2^-64 for each pair of shapes to be taken for one, and no defence
 * against someone who computes collisions.
 */
export function foldSignature(signature: Signature, scan: Scan): void {
  const { data, tokens } = scan;
  let s1 = 0x2545f491;
  let s2 = 0x1b873593;
  let m1 = 0x3c6ef372;
  let m2 = 0x510e527f;
  let values = 0;
  let adjacent = 0;
  for (let i = 0, at = 0; i < tokens; i++, at += stride) {
    const head = data[at]!;
    let h1 = head;
    let h2 = head;
    if ((head & 0xff) >= numeric) {
      m1 = Math.imul(m1 ^ data[at + 3]!, 0x85ebca6b);
      m1 ^= m1 >>> 13;
      m2 = ((Math.imul(m2, 0x5bd1e995) ^ (m2 >>> 13)) + data[at + 4]!) | 0;
      if (++adjacent > adjacentValuesMax) continue;
      signature.tokens[values++] = i;
    } else {
      const isComma = (head & 0xff) === mark && isListComma(scan, i);
      if (!isComma) adjacent = 0;
      else if (adjacent >= adjacentValuesMax) continue;
      h1 ^= data[at + 3]!;
      h2 ^= data[at + 4]!;
    }
    s1 = Math.imul(s1 ^ h1, 0x85ebca6b);
    s1 ^= s1 >>> 14;
    s2 = ((Math.imul(s2, 0x5bd1e995) ^ (s2 >>> 13)) + h2) | 0;
  }
  signature.set(s1, s2, m1, m2, values);
}

/** Whether token `i` is a comma between two values. */
export function isListComma(scan: Scan, i: number): boolean {
  if (scan.kind(i) !== mark || scan.hash1(i) !== 0x2c || i === 0 || i + 1 >= scan.tokens) return false;
  return k.isVariable(scan.kind(i - 1)) && k.isVariable(scan.kind(i + 1));
}
