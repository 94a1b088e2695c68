import type { LevelReading, LevelSource } from './level-reading.ts';

/** Level words of all kinds of software → SeverityNumber. A format whose words mean something else has its own scale (scales.ts). */
const numbers: Readonly<Record<string, number>> = {
  trace: 1,
  trc: 1,
  trce: 1,
  finest: 1,
  silly: 1,
  vrb: 1,
  finer: 5,
  fine: 6,
  debug: 5,
  dbg: 5,
  dbug: 5,
  verbose: 1,
  config: 7,
  info: 9,
  inf: 9,
  information: 9,
  informational: 9,
  notice: 10,
  note: 10,
  success: 10,
  warn: 13,
  wrn: 13,
  warning: 13,
  deprecated: 13,
  error: 17,
  err: 17,
  eror: 17,
  erro: 17,
  fail: 17,
  failed: 17,
  severe: 17,
  dpanic: 18,
  crit: 18,
  critical: 18,
  alert: 19,
  panic: 21,
  fatal: 21,
  ftl: 21,
  emerg: 21,
  emergency: 21,
};

// the spellings that occur are looked up as they are; only rare ones are lower-cased first
const numberBySpelling = new Map(
  Object.entries(numbers).flatMap(([word, number]) => [
    [word, number] as const,
    [word.toUpperCase(), number] as const,
    [word[0]!.toUpperCase() + word.slice(1), number] as const,
  ]),
);

const wordCharsMax = 13;

/** By length, first and last letter, whether any level word has these: most words have not, and are not looked up. */
const outlines = new Uint8Array((wordCharsMax + 1) * 1024);
for (const word of Object.keys(numbers))
  outlines[outlineOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1;

function outlineOf(length: number, first: number, last: number): number {
  return (length << 10) | ((first & 31) << 5) | (last & 31);
}

/** Whether `text[start..end)` may be a level word: false for nearly all that are none, at the cost of two characters. */
export function mayBeLevelWord(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > wordCharsMax || length <= 0) return false;
  return outlines[outlineOf(length, text.charCodeAt(start), text.charCodeAt(end - 1))] === 1;
}

/** SeverityNumber of a level word in any case; undefined when it is none. */
export function wordNumber(word: string): number | undefined {
  if (!mayBeLevelWord(word, 0, word.length)) return undefined;
  return numberBySpelling.get(word) ?? numberBySpelling.get(word.toLowerCase());
}

/** The reading of a level word; undefined when the word is none. */
export function wordLevel(word: string, rule: string, source: LevelSource = 'field'): LevelReading | undefined {
  const number = wordNumber(word);
  return number === undefined ? undefined : { number, text: word, source, rule };
}
