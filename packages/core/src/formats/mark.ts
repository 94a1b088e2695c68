/** Characters that many lines do not have and some formats cannot do without, each as a bit. */
const bits = { '[': 1, ']': 2, '"': 4, ',': 8, '=': 16, '\t': 32, '#': 64, '-': 128 } as const;

export type Mark = keyof typeof bits;

/** A set of marks, as the OR of their bits. */
export type Marks = number;

export function marksOf(marks: readonly Mark[]): Marks {
  return marks.reduce((set, mark) => set | bits[mark], 0);
}

const entries = Object.entries(bits);

/** Those of `wanted` that stand anywhere in the text; a semicolon, which separates as well, is as good as a comma. */
export function marksIn(text: string, wanted: Marks): Marks {
  let found = 0;
  for (const [mark, bit] of entries) if ((wanted & bit) !== 0 && text.indexOf(mark) >= 0) found |= bit;
  if ((wanted & ~found & bits[',']) !== 0 && text.indexOf(';') >= 0) found |= bits[','];
  return found;
}
