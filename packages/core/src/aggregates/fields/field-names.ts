import { hashText } from '../sketches/hash-text.ts';

/** Fields that are told apart. */
export const fieldsMax = 256;

/** Levels of nested objects that are looked into; what is deeper counts as an object. */
export const depthMax = 4;

/** Longer names are data that was used as a key. */
export const nameCharsMax = 128;

/**
 * Which fields are kept when there are too many: those with the least rank. It depends on nothing but the name, so the same are kept in any order and all that is
 * known of them is exact. Names that look like ids and deep ones go first.
 */
export function rankOf(name: string): number {
  let digits = 0;
  let dots = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code === 0x2e) dots++;
  }
  const group = Math.min(dots, 7) + (digits >= 3 ? 8 : 0);
  return group * 2 ** 32 + hashText(name)[0];
}
