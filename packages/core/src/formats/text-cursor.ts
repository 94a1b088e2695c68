/** Index of the first character at or after `at` that is no blank (space). */
export function blanksEnd(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 0x20) i++;
  return i;
}

/** End of the run of characters above space at `at`, at most `max` of them; `at` itself when there is none. */
export function wordEnd(text: string, at: number, max: number): number {
  const limit = Math.min(at + max, text.length);
  let i = at;
  while (i < limit && text.charCodeAt(i) > 0x20) i++;
  return i;
}

/** What stands between the bracket at `at` (`[`, `(`, `<` or `{`) and the next one that closes it, and the index after that. */
export interface Bracketed {
  readonly value: string;
  readonly end: number;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>', '{': '}' };

/** Reads `[…]` at `at`, at most `max` characters between the brackets; nesting is not looked at. Undefined when there is no such thing. */
export function readBracketed(text: string, at: number, max: number): Bracketed | undefined {
  const closer = closers[text[at] ?? ''];
  if (closer === undefined) return undefined;
  const close = text.indexOf(closer, at + 1);
  return close < 0 || close - at - 1 > max ? undefined : { value: text.slice(at + 1, close), end: close + 1 };
}
