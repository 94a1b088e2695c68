/** Braces and brackets, which stand between values, and in few of them. */
const marks = [0x7b, 0x7d, 0x5b, 0x5d];

/** Bytes by which a place may be off what was met so far, to either side. */
const slack = 4;

/** Blocks of sixteen bytes that are looked at. */
const blocksMax = 4;

/** How the place of a literal is found from the beginning of its line without the values before it. */
export interface Anchor {
  /** Where the character stands in the literal. */
  readonly place: number;
  readonly char: number;
  /** Where it is looked for, from the beginning of the line, in so many blocks of sixteen bytes. */
  readonly from: number;
  readonly blocks: number;
}

/**
 * By the first character of a literal that nothing is like between it and where it may stand earliest. The literal begins at least and at most so many bytes
 * behind the beginning of the line, as lines were so far; `marked` when a value had one of `{}[]`. Undefined where there is none. The place may turn out to be
 * another one, so that it has to be compared with the end of the value before.
 */
export function anchorOf(literal: readonly number[], least: number, most: number, marked: boolean): Anchor | undefined {
  const window = most - least + 2 * slack;
  const blocks = (window >> 4) + 1;
  const isAlone = (char: number, at: number) => literal.indexOf(char, Math.max(0, at - window)) === at;
  const place = literal.findIndex(
    (char, at) => isAlone(char, at) && (at >= window || (!marked && marks.includes(char))),
  );
  if (place < 0 || blocks > blocksMax) return undefined;
  return { place, char: literal[place]!, from: Math.max(0, least + place - slack), blocks };
}
