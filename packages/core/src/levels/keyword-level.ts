import type { LevelReading } from './level-reading.ts';
import { mayBeLevelWord, wordNumber } from './level-words.ts';

/** Tokens looked at: a level stands among the first few of a line's head; what is further on is prose. */
const tokensMax = 8;

/** Longest token that can hold a level: a word in brackets with a colon. */
const tokenCharsMax = 18;

/**
 * Level of a text that has no place for one, by a bounded look at its head: the first token that is written like a level. A level is in brackets
 * (`[error]`, `<warn>`), ends in a colon where only names stand before it (`app: error:`), is a pair (`level=warn`), stands in capitals (`ERROR`), so at the end of
 * a bracket (`[main/ERROR]:`), or before a dash where the text begins (`error - `). Words of a sentence are none: the look ends at the second plain word, at
 * the first that begins a sentence, at a quote, a brace or a URL. Undefined when there is no such token.
 */
export function keywordLevel(text: string): LevelReading | undefined {
  return findKeyword(text)?.level;
}

/** A level found by its look, and where its token stands. */
export interface FoundKeyword {
  readonly level: LevelReading;
  readonly start: number;
  readonly end: number;
}

/** As `keywordLevel`, with the place of the token, brackets and colon included. */
export function findKeyword(text: string): FoundKeyword | undefined {
  let i = 0;
  let plainWords = 0;
  // whether what stands before can only be a name, so that a word before a colon is no part of what is said (`login failed: bob`, `loss: 0.1 error: 0.5`)
  let named = true;
  for (let tokens = 0; tokens < tokensMax; tokens++) {
    while (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x09) i++;
    const start = i;
    const limit = start + 200;
    let lower = false;
    let mark = Number.NaN;
    let marks = 0;
    while (i < limit) {
      const code = text.charCodeAt(i);
      if (!(code > 0x20)) break; // also the end, where the code is NaN
      if (code === 0x22 || code === 0x7b || code === 0x27) return undefined;
      if (code >= 0x61 && code <= 0x7a) lower = true;
      else if (!(code >= 0x41 && code <= 0x5a)) {
        mark = code;
        marks++;
      }
      i++;
      // `INFO|worker`: a bar ends a column; in lower case it separates choices (`start|error|stop`)
      if (code === 0x7c && !lower && i > start + 1) break;
      if (code === 0x5d && text.charCodeAt(i) === 0x5b) break; // `[root][INFO]`
    }
    if (i === start || i === limit) return undefined;
    if (i - start <= tokenCharsMax) {
      const level = start === 0 && i === 2 ? letterLevel(text) : tokenLevel(text, start, i, named);
      if (level !== undefined) return { level, start, end: i };
    }
    if (mark === 0x3a && text.charCodeAt(i - 2) === 0x5d && text.charCodeAt(i - 1) === mark) {
      const level = lastInBracket(text, start, i - 2);
      if (level !== undefined) return { level, start, end: i };
    }
    if (i - start === 2 && isNo(text, start)) return undefined;
    // letters only, but for one mark of the sentence at the end
    const isWord = marks === 0 || (marks === 1 && (mark === 0x2c || mark === 0x2e) && text.charCodeAt(i - 1) === mark);
    if (lower && isWord && (++plainWords === 2 || isSentenceWord(text, start, i))) return undefined;
    const first = text.charCodeAt(start);
    named &&= !isWord && (mark === 0x3a || mark === 0x5d || !(first >= 0x30 && first <= 0x39));
    if (marks > 0 && (text.startsWith('://', start + 4) || text.startsWith('://', start + 5))) return undefined;
  }
  return undefined;
}

/** The level that the token from `start` to `end` writes; undefined when it is not written like one. */
function tokenLevel(text: string, start: number, end: number, named: boolean): LevelReading | undefined {
  let from = start;
  let to = end;
  let marked = start === 0 && isBeforeDash(text, end);
  let open = text.charCodeAt(from);
  // both begin with an l, which no level word does
  if ((open & ~32) === 0x4c && (text.startsWith('level=', from) || text.startsWith('lvl=', from))) {
    from = text.indexOf('=', from) + 1;
    marked = true;
    open = text.charCodeAt(from);
  }
  if (open === 0x5b || open === 0x3c || open === 0x7c) {
    from++;
    marked = true;
  }
  if (open === 0x28 || open === 0x2a) from++; // prose has `(error)`, but `(WARN)` and Sling's `*INFO*` are levels
  for (; to > from; to--) {
    const code = text.charCodeAt(to - 1);
    if (code === 0x5d || code === 0x3e || code === 0x7c) marked = true;
    else if (code === 0x3a) marked ||= named;
    else if (code !== 0x2c && code !== 0x3b && code !== 0x2a && code !== 0x29) break;
  }
  // a closing mark alone is none (`error)`), a colon is; an opening one needs no partner (`[ERROR /path`)
  if (!mayBeLevelWord(text, from, to)) return undefined;
  const word = text.slice(from, to);
  const number = wordNumber(word);
  if (number === undefined) return undefined;
  if (!marked && word !== word.toUpperCase() && !(start === 0 && isColumn(word, text, end))) return undefined;
  return { number, text: word, source: 'keyword', rule: 'first level word of the head' };
}

/** `NO ERROR`, `no error`. */
function isNo(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 32) === 0x6e && (text.charCodeAt(at + 1) | 32) === 0x6f;
}

/** `E: Unable to …`, `W: …`: how apt and its like begin. */
function letterLevel(text: string): LevelReading | undefined {
  const first = text.charCodeAt(0);
  if (first !== 0x45 && first !== 0x57) return undefined;
  if (text.charCodeAt(1) !== 0x3a || text.charCodeAt(2) !== 0x20 || !isLetter(text.charCodeAt(3))) return undefined;
  return { number: first === 0x45 ? 17 : 13, text: text[0], source: 'letter', rule: 'letter before the colon' };
}

/** `Got ERROR from …`: a capital and small letters begin a sentence, programs and threads are seldom written so. */
function isSentenceWord(text: string, start: number, end: number): boolean {
  if (!isCapital(text.charCodeAt(start))) return false;
  for (let i = start + 1; i < end - 1; i++) if (isCapital(text.charCodeAt(i))) return false;
  return true;
}

const columnWords = new Set(['error', 'warn', 'warning', 'info', 'debug', 'trace']);

/** `error An unexpected …`, `info  Visit …` (Yarn): no sentence begins with a small letter and goes on with a capital. */
function isColumn(word: string, text: string, end: number): boolean {
  if (!columnWords.has(word)) return false;
  let i = end;
  while (text.charCodeAt(i) === 0x20) i++;
  return i > end && isCapital(text.charCodeAt(i));
}

/** `error - cannot connect`, `info  - ready`. */
function isBeforeDash(text: string, end: number): boolean {
  let i = end;
  while (text.charCodeAt(i) === 0x20) i++;
  return i > end && text.charCodeAt(i) === 0x2d && text.charCodeAt(i + 1) === 0x20;
}

/** The level in capitals at the end of a bracket that a colon follows: `util.py[DEBUG]:`, `[Server thread/INFO]:`. `end` is the bracket's. */
function lastInBracket(text: string, start: number, end: number): LevelReading | undefined {
  let from = end;
  while (from > start && isCapital(text.charCodeAt(from - 1))) from--;
  const before = text.charCodeAt(from - 1);
  if (from === start || (before !== 0x2f && before !== 0x5b) || !mayBeLevelWord(text, from, end)) return undefined;
  const word = text.slice(from, end);
  const number = wordNumber(word);
  return number === undefined ? undefined : { number, text: word, source: 'keyword', rule: 'end of a bracket' };
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isCapital(code & ~32);
}
