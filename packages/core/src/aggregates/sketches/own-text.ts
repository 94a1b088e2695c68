/**
 * The first `charsMax` characters of a text, as a string of its own: a slice of a line keeps the whole line in memory, and a state that keeps a few thousand
 * words would keep as many lines.
 */
export function ownText(text: string, charsMax: number): string {
  const cut = text.length > charsMax ? cutText(text, charsMax) : text;
  // a slice of a concatenation refers to the concatenation, which is no longer than the slice
  return ` ${cut}`.slice(1);
}

/** Cuts between characters, never inside a surrogate pair. */
function cutText(text: string, charsMax: number): string {
  const last = text.charCodeAt(charsMax - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? charsMax - 1 : charsMax);
}
