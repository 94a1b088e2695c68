import { types } from '../../../wasm/encode-module.ts';

/** Parameters: where the line begins, where lines end, how long one may be. */
export const [at, end, most] = [0, 1, 2];

/** Where the line is read, another place in it or a number, its slot, lines counted, its line feed. */
export const [i, next, slot, counted, feed] = [3, 4, 5, 6, 7];

/** Not zero where the line is of another shape; digits or other marks at hand, and which of them end a number. */
export const [bad, word, stops] = [8, 9, 10];

/** The same as `bad`, for what is compared sixteen bytes at a time; bytes at hand. */
export const [unlike, bytes] = [11, 12];

/** Sixteen bytes of one value each, but `prefix`: the characters of the minute. */
export const [swapped, below, backslashes, zeros, nines, feeds, prefix] = [13, 14, 15, 16, 17, 18, 19];

const of = (type: number, count: number): number[] => Array.from({ length: count }, () => type);

export const lineLocals: readonly number[] = [...of(types.i32, 5), ...of(types.i64, 3), ...of(types.v128, 9)];

/** Further ones, one for each shape: where a line's feed is looked for, from its beginning on. */
export const firstGuess = 20;
