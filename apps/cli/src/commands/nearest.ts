import { closest, distance } from 'fastest-levenshtein';

/** ` (Did you mean x?)` for the word that is nearest, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word.toLowerCase(), [...known]);
  const near =
    distance(word.toLowerCase(), nearest) <= Math.max(1, Math.floor(Math.max(word.length, nearest.length) * 0.45));
  return near || nearest.startsWith(word) ? ` (Did you mean ${nearest}?)` : '';
}
