import { readQuoted } from './quoted.ts';
import { blanksEnd } from './text-cursor.ts';

/** Longest key, and most pairs, that are looked for. */
const keyCharsMax = 128;
const pairsMax = 1000;

/** A message and the pairs that end its line. */
export interface WithPairs {
  readonly message: string;
  /** Values without their quotes; of duplicate keys the last one counts. */
  readonly pairs: Readonly<Record<string, string>>;
}

/**
 * Splits the text from `at` where ` key=value` pairs begin that go on to its very end, as structured loggers write for people. Values may be in double quotes
 * (backslash escapes) or, by Python's repr, in single ones. Without such pairs everything is message.
 */
export function splitTrailingPairs(text: string, at: number): WithPairs {
  const values = new Map<string, string>();
  let start = -1;
  let i = at;
  while (i < text.length) {
    const word = blanksEnd(text, i);
    const end = values.size < pairsMax ? readPair(text, word, values) : word;
    if (end > word) {
      if (start < 0) start = i;
      i = end;
    } else {
      if (start >= 0) values.clear();
      start = -1;
      const blank = text.indexOf(' ', word);
      i = blank < 0 ? text.length : blank;
    }
  }
  if (start < 0) return { message: text.slice(at), pairs: {} };
  return { message: text.slice(at, start), pairs: Object.fromEntries(values) };
}

/** Reads one pair and gives the index after it; `at` itself when there is none. */
function readPair(text: string, at: number, values: Map<string, string>): number {
  let equals = at;
  while (equals < at + keyCharsMax && isKeyCode(text.charCodeAt(equals))) equals++;
  if (equals === at || text.charCodeAt(equals) !== 0x3d) return at;
  const key = text.slice(at, equals);
  const quoted = readQuoted(text, equals + 1) ?? readSingleQuoted(text, equals + 1);
  if (quoted !== undefined && isEnd(text, quoted.end)) {
    values.set(key, quoted.value);
    return quoted.end;
  }
  const blank = text.indexOf(' ', equals + 1);
  const end = blank < 0 ? text.length : blank;
  values.set(key, text.slice(equals + 1, end));
  return end;
}

function readSingleQuoted(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  if (text.charCodeAt(at) !== 0x27) return undefined;
  const close = text.indexOf("'", at + 1);
  return close < 0 ? undefined : { value: text.slice(at + 1, close), end: close + 1 };
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 0x20;
}

/** Letters, digits, `_ . - / @`. */
function isKeyCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x40 && code <= 0x5a) || (code >= 0x2d && code <= 0x39) || code === 0x5f
  );
}
