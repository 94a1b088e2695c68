/** A quoted text and the index after its closing quote. */
export interface Quoted {
  readonly value: string;
  readonly end: number;
}

/** Reads `"…"` at `at`; a backslash keeps a quote or a backslash from being special. Undefined when there is no whole one. */
export function readQuoted(text: string, at: number): Quoted | undefined {
  if (text.charCodeAt(at) !== 0x22) return undefined;
  let close = text.indexOf('"', at + 1);
  let escaped = false;
  while (close > 0 && isEscaped(text, close, at)) {
    escaped = true;
    close = text.indexOf('"', close + 1);
  }
  if (close < 0) return undefined;
  const raw = text.slice(at + 1, close);
  return { value: escaped ? raw.replace(/\\(["\\])/g, '$1') : raw, end: close + 1 };
}

function isEscaped(text: string, quote: number, from: number): boolean {
  let i = quote - 1;
  while (i > from && text.charCodeAt(i) === 0x5c) i--;
  return (quote - 1 - i) % 2 === 1;
}
