/** What a token is. The first three keep their text in a pattern; the others are places for values. */
export const word = 0;
/** Letters, then one or two digits (`eth0`, `jk2_init`): a constant until the digits are seen to change. */
export const soft = 1;
/** Two or more dots and no digit: a host, a class, a package. */
export const dotted = 2;
export const mark = 3;
/** Digits with signs, dots and commas: a unit may follow. */
export const numeric = 4;
export const value = 5;
/** Nothing where a value belongs: `()`, `[]`, `key=`. Its text is ''. */
export const empty = 6;

/** A place whose words were seen to vary; only in shapes made of several, and in patterns. */
export const varied = 7;

export type TokenKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const isVariable = (kind: number): boolean => kind >= numeric;
