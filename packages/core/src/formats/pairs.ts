import { readQuoted } from './quoted.ts';
import { blanksEnd } from './text-cursor.ts';

/** Longest key that is looked for; what is longer before an equals sign is prose or a URL. */
const keyCharsMax = 128;

/** Pairs more than this are left unread: a hostile line may hold a hundred thousand. */
const pairsMax = 1000;

/** `key=value` pairs found in a row. */
export interface Pairs {
  /** Keys in the order of the line, values without their quotes; of duplicate keys the last one counts. A key without a value has an empty one. */
  readonly values: ReadonlyMap<string, string>;
  /** Index after the last pair. */
  readonly end: number;
}

/**
 * Reads `key=value` and `key="quoted value"` pairs from `at`, separated by blanks, until something else comes. Keys are letters, digits and `_ . - / : @`;
 * values without quotes end at a blank. An empty map when there is no pair at `at`.
 */
export function readPairs(text: string, at: number): Pairs {
  const values = new Map<string, string>();
  let end = at;
  for (let i = blanksEnd(text, at); values.size < pairsMax; i = blanksEnd(text, end)) {
    const keyEnd = pairKeyEnd(text, i);
    if (keyEnd === i || text.charCodeAt(keyEnd) !== 0x3d) break;
    const key = text.slice(i, keyEnd);
    const quoted = readQuoted(text, keyEnd + 1);
    if (quoted !== undefined && isValueEnd(text, quoted.end)) {
      values.set(key, quoted.value);
      end = quoted.end;
    } else {
      const blank = text.indexOf(' ', keyEnd + 1);
      end = blank < 0 ? text.length : blank;
      values.set(key, text.slice(keyEnd + 1, end));
    }
    if (text.charCodeAt(end) === 0x2c) end++;
  }
  return { values, end };
}

/** An object of the pairs but those in `without`; safe for keys like `__proto__`. */
export function fieldsOfPairs(
  pairs: ReadonlyMap<string, string>,
  without: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries([...pairs].filter(([key]) => !without.has(key)));
}

function pairKeyEnd(text: string, at: number): number {
  let i = at;
  while (i < at + keyCharsMax && isKeyCode(text.charCodeAt(i))) i++;
  return i;
}

function isKeyCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x3a) ||
    code === 0x5f ||
    code === 0x40
  );
}

function isValueEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === 0x20 || code === 0x2c;
}
