/** Longest text taken for a level: real ones have 3 to 11 characters; what is longer is something else in its place. */
export const levelCharsMax = 64;

/** Upper-cased level, undefined when `text` is empty, too long, or not one word. */
export function parseLevelText(text: string): string | undefined {
  if (text.length === 0 || text.length > levelCharsMax || /[\s\p{Cc}]/u.test(text)) return undefined;
  return text.toUpperCase();
}
