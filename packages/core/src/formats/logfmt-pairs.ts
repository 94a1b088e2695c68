import { readQuoted } from './quoted.ts';

/** Longest key: what is longer before an equals sign is prose or a URL. */
const keyCharsMax = 128;

/** Pairs more than this are left unread: a hostile line may hold a hundred thousand. */
const pairsMax = 1000;

/** Values of these go on over words that follow them: people forget the quotes around a sentence. */
const sentenceKeys = new Set(['msg', 'message']);

/** What a line of pairs holds. */
export interface LogfmtLine {
  /** Keys in the order of the line; of duplicate keys the last one counts. A word without an equals sign is a key with an empty value. */
  readonly values: ReadonlyMap<string, string>;
  /** Pairs, duplicates not counted. */
  readonly pairs: number;
  /** Characters that are of no pair. */
  readonly strayChars: number;
}

/**
 * Reads a line from `at` on as `key=value` and `key="quoted value"` pairs (kr/logfmt's grammar, keys of letters, digits and `_ . - / : @`). In quotes the escapes of Go
 * and JSON hold; a quote that the line's end cuts off ends there. A comma between pairs is of no value. Undefined when no pair is at `at`.
 */
export function readLogfmt(text: string, at = 0): LogfmtLine | undefined {
  if (text.charCodeAt(keyEnd(text, at)) !== 0x3d || !isKeyStart(text.charCodeAt(at))) return undefined;
  const values = new Map<string, string>();
  const words: string[] = [];
  let strayChars = 0;
  let sentence = '';
  let sentenceAt = 0;
  let i = at;
  while (i < text.length && values.size < pairsMax) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const equals = keyEnd(text, i);
    if (equals === i || text.charCodeAt(equals) !== 0x3d) {
      const end = spaceAt(text, i);
      if (sentence !== '') values.set(sentence, text.slice(sentenceAt, end));
      else {
        strayChars += end - i + 1;
        if (words.length < pairsMax) words.push(text.slice(i, end));
      }
      i = end;
      continue;
    }
    const key = text.slice(i, equals);
    const quoted = readValueInQuotes(text, equals + 1);
    const end = quoted?.end ?? spaceAt(text, equals + 1);
    const comma = quoted === undefined && end < text.length && text.charCodeAt(end - 1) === 0x2c ? 1 : 0;
    values.set(key, quoted?.value ?? text.slice(equals + 1, end - comma));
    sentence = quoted === undefined && sentenceKeys.has(key) ? key : '';
    sentenceAt = equals + 1;
    i = end;
  }
  const pairs = values.size;
  for (const word of words) if (!values.has(word)) values.set(word, '');
  return { values, pairs, strayChars: strayChars + text.length - i };
}

function readValueInQuotes(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  if (text.charCodeAt(at) !== 0x22) return undefined;
  const quoted = readQuoted(text, at);
  if (quoted === undefined) return { value: unescaped(text.slice(at + 1)), end: text.length };
  const end = text.charCodeAt(quoted.end) === 0x2c ? quoted.end + 1 : quoted.end;
  if (end < text.length && !isSpace(text.charCodeAt(end))) return undefined;
  return { value: unescaped(text.slice(at + 1, quoted.end - 1)), end };
}

const escapes = /\\(?:(["\\/ntrbf])|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/g;
const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Text in quotes as Go's `strconv.Quote` and JSON escape it. */
export function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(escapes, (_all, single: string | undefined, four: string | undefined, two: string | undefined) =>
    single === undefined ? String.fromCharCode(Number.parseInt((four ?? two)!, 16)) : (controls[single] ?? single),
  );
}

function keyEnd(text: string, at: number): number {
  let i = at;
  while (i < at + keyCharsMax && isKeyCode(text.charCodeAt(i))) i++;
  return i;
}

function isKeyStart(code: number): boolean {
  return isKeyCode(code) && !(code >= 0x2d && code <= 0x3a);
}

/** Letters, digits, `_ . - / : @`. */
function isKeyCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x40 && code <= 0x5a) || (code >= 0x2d && code <= 0x3a) || code === 0x5f
  );
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Index of the next blank or tab, else the end. */
function spaceAt(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isSpace(text.charCodeAt(i))) i++;
  return i;
}
