import { isDeepStrictEqual } from 'node:util';
import { WrongAnswer } from '../bench.ts';

/** Throws WrongAnswer unless the answer of a count holds exactly these levels. */
export function checkCounts(text: string, expected: Readonly<Record<string, number>>): void {
  const { counts } = JSON.parse(text) as { counts: unknown };
  if (!isDeepStrictEqual(counts, { ...expected })) {
    throw new WrongAnswer(`Expected the counts ${JSON.stringify(expected)}, got ${text.slice(0, 300)}`);
  }
}
