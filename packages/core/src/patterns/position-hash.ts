/** A 32-bit hash of one token at one position, to be summed: the sum without one of its terms is the hash of the rest. */
export function positionHash1(position: number, text: string, kind: number): number {
  return mix(Math.imul(position + 1, 0x9e3779b1) ^ (kind >= 4 ? 1 : 2), text, 0x01000193);
}

/** The second lane. */
export function positionHash2(position: number, text: string, kind: number): number {
  return mix(Math.imul(position + 1, 0xc2b2ae35) ^ (kind >= 4 ? 1 : 2), text, 0x5bd1e995);
}

function mix(seed: number, text: string, multiplier: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), multiplier);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
