import type { Stamp } from '../time/stamp.ts';
import type { Mark } from './mark.ts';
import { blanksEnd } from './text-cursor.ts';

/**
 * What stands behind the ISO stamp that a line begins with. Right behind it: nothing (`end`), or no blank (`mark`: a colon, a bracket, a tab). Behind blanks: `[`
 * (`bracket`), `-` (`dash`), a digit (`number`), a level, another word (`word`), anything else (`other`). A level is a word of one to eight capitals; behind it
 * stands a colon, or behind blanks `[` (`levelBracket`), a digit or a dash (`levelNumber`), a word with a mark in it (`levelName`: `a.b`, `a:`, `a=1`), another
 * word (`levelWord`), anything else.
 */
const behindStamp = {
  end: 0,
  mark: 1,
  bracket: 2,
  dash: 3,
  number: 4,
  word: 5,
  other: 6,
  levelColon: 7,
  levelBracket: 8,
  levelNumber: 9,
  levelName: 10,
  levelWord: 11,
  levelOther: 12,
} as const;

export type StampHeading = keyof typeof behindStamp;

/**
 * What ends the first word of a line that begins with a letter: the line's end; a colon; an equals sign; `[`; behind blanks a digit (`number`), `|` (`bar`), anything
 * else (`words`); anything else; nothing within 300 characters (`long`).
 */
const behindWord = {
  end: 0,
  colon: 1,
  equals: 2,
  bracket: 3,
  number: 4,
  bar: 5,
  words: 6,
  other: 7,
  long: 8,
} as const;

export type WordHeading = keyof typeof behindWord;

/** What a format needs of a line, as far as it shows at the beginning. What is left out is not needed. */
export interface Needs {
  /** Of a line that begins with an ISO stamp (`Line.stamp`); the other lines of the format are not held to it. */
  readonly stamp?: {
    readonly date?: '-' | '/';
    /** Between date and time: a `T`, or something else. */
    readonly joint?: 'T' | ' ';
    readonly zoned?: true;
    readonly behind?: readonly StampHeading[];
  };
  /** Of a line that begins with a letter: what ends its first word. */
  readonly word?: readonly WordHeading[];
  /** Of any line while nothing is remembered of its source (a header): characters that stand somewhere in it, for a comma also a semicolon. */
  readonly marks?: readonly Mark[];
}

/** What shows at the beginning of a line, as one small number: lines of one heading are of the same formats' interest. 0 when nothing shows. */
export type Heading = number;

/** All headings are below it. */
export const headingsEnd = 128;
/** Bits that a heading takes. */
export const headingBits = 7;

const slash = 1;
const joinedByT = 2;
const zoned = 4;
const stampBase = 8;
const wordBase = stampBase + 8 * Object.keys(behindStamp).length;

/**
 * The heading, and `headingsEnd` times the index after the level, where one stands between blanks behind the stamp: who reads it next need not look for its end
 * again.
 */
export function lookAtHead(text: string, first: number, stamp: Stamp | undefined): number {
  if (stamp === undefined) return isLetter(first) ? wordBase + wordHeadingOf(text) : 0;
  const behind = stampHeadingOf(text, stamp.end);
  const levelEnd = behind >> kindBits;
  let heading = stampBase + 8 * (behind & kindMask) + headingsEnd * levelEnd;
  if (text.charCodeAt(4) === 0x2f) heading += slash;
  if (text.charCodeAt(10) === 0x54) heading += joinedByT;
  return stamp.zoned ? heading + zoned : heading;
}

/** Whether a line of this heading may be of a format with these needs. */
export function isMet({ stamp, word }: Needs, heading: Heading): boolean {
  if (heading >= wordBase) return word === undefined || word.some((kind) => behindWord[kind] === heading - wordBase);
  if (heading < stampBase || stamp === undefined) return true;
  const { date, joint, behind } = stamp;
  if (date !== undefined && (date === '/') !== ((heading & slash) !== 0)) return false;
  if (joint !== undefined && (joint === 'T') !== ((heading & joinedByT) !== 0)) return false;
  if (stamp.zoned === true && (heading & zoned) === 0) return false;
  return behind === undefined || behind.some((kind) => behindStamp[kind] === (heading - stampBase) >> 3);
}

const kindBits = 4;
const kindMask = 15;

/** What stands behind the stamp, and in the higher bits the index after the level, 0 without one between blanks. */
function stampHeadingOf(text: string, stampEnd: number): number {
  const start = blanksEnd(text, stampEnd);
  const code = text.charCodeAt(start);
  if (start === stampEnd) return Number.isNaN(code) ? behindStamp.end : behindStamp.mark;
  if (isCapital(code)) return levelHeadingOf(text, start);
  if (code === 0x5b) return behindStamp.bracket;
  if (code === 0x2d) return behindStamp.dash;
  if (isDigit(code)) return behindStamp.number;
  if (Number.isNaN(code)) return behindStamp.end;
  return isLetter(code) ? behindStamp.word : behindStamp.other;
}

const levelCharsMax = 8;
const nameCharsMax = 100;

function levelHeadingOf(text: string, start: number): number {
  let end = start + 1;
  while (end <= start + levelCharsMax && classAt(text, end) & capital) end++;
  const after = text.charCodeAt(end);
  if (after === 0x3a) return behindStamp.levelColon;
  return after === 0x20 ? behindLevel(text, blanksEnd(text, end)) | (end << kindBits) : behindStamp.word;
}

function behindLevel(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5b) return behindStamp.levelBracket;
  if (code === 0x2d || isDigit(code)) return behindStamp.levelNumber;
  if (!isLetter(code)) return behindStamp.levelOther;
  let i = at + 1;
  while (i < at + nameCharsMax && classAt(text, i) & inPlainWord) i++;
  const ending = text.charCodeAt(i);
  return ending === 0x20 || Number.isNaN(ending) ? behindStamp.levelWord : behindStamp.levelName;
}

const capital = 1;
/** What a word without a mark is made of. */
const inPlainWord = 2;
/** What the first word of a line is made of. */
const inFirstWord = 4;

/** By ASCII code; a table, because these are asked of every line. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const isAlphanumeric = isLetter(code) || isDigit(code) || code === 0x5f || code === 0x2d;
  return (
    (isCapital(code) ? capital : 0) |
    (isAlphanumeric || code === 0x2c ? inPlainWord : 0) |
    (isAlphanumeric || code === 0x2e ? inFirstWord : 0)
  );
});

/** 0 beyond ASCII and the text's end. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? classes[code]! : 0;
}

const wordCharsMax = 300;

function wordHeadingOf(text: string): number {
  for (let i = 1; i < wordCharsMax; i++) {
    if (classAt(text, i) & inFirstWord) continue;
    const code = text.charCodeAt(i);
    if (code === 0x20) return wordHeadingAfter(text.charCodeAt(blanksEnd(text, i)));
    if (Number.isNaN(code)) return behindWord.end;
    if (code === 0x3a) return behindWord.colon;
    if (code === 0x3d) return behindWord.equals;
    return code === 0x5b ? behindWord.bracket : behindWord.other;
  }
  return behindWord.long;
}

function wordHeadingAfter(code: number): number {
  if (isDigit(code)) return behindWord.number;
  return code === 0x7c ? behindWord.bar : behindWord.words;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLetter(code: number): boolean {
  return isCapital(code & ~32);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
