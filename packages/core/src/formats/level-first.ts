import type { LevelReading } from '../levels/level-reading.ts';
import { mayBeLevelWord, wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { endsStamp, scanAnyStamp, separators } from './any-stamp.ts';
import { letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** A level where the line begins, then a time: what many write by hand, and what no library does in just this way. */
export const levelFirst = defineFormat({
  id: 'level-first',
  title: 'A level, then a time',
  family: 'generic',
  specification: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  signature: 'a level word in capitals, in brackets or before a mark, or its letter, then a stamp of any known layout',
  fields: {},
  starts: `[(<${letters}`,
  yieldsTo: 'all',
  samples: [
    {
      lines: '[WARN ] 2026-02-27 08:15:00.5 queue at 90%',
      record: {
        time: '2026-02-27T08:15:00.5Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word before the stamp',
        message: 'queue at 90%',
        fields: {},
      },
    },
    {
      lines: 'ERROR | 2026-02-27T08:15:01Z | sda gone',
      record: {
        time: '2026-02-27T08:15:01Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before the stamp',
        message: 'sda gone',
        fields: {},
      },
    },
    {
      lines: '[info][Fri Feb 27 08:15:02 2026] no error yet',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'word before the stamp',
        message: 'no error yet',
        fields: {},
      },
    },
    {
      lines: 'E 27.02.2026 08:15:03 disk gone',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'letter before the stamp',
        message: 'disk gone',
        fields: {},
      },
    },
  ],
  parse({ first, text }) {
    const open = first === 0x5b || first === 0x28 || first === 0x3c ? 1 : 0;
    let end = open;
    while (end < open + wordCharsMax && isLetter(text.charCodeAt(end))) end++;
    const level = levelOf(text, open, end);
    if (level === undefined) return undefined;
    const gap = between.exec(text.slice(end, end + gapCharsMax))?.[0];
    if (gap === undefined || gap === '') return undefined;
    const at = end + gap.length;
    const bracketed = gap.endsWith('[') || gap.endsWith('(') || gap.endsWith('<');
    const stamp = scanAnyStamp(text, at, bracketed);
    if (stamp === undefined) return undefined;
    const next = text.charCodeAt(stamp.end);
    if (bracketed ? next !== 0x5d && next !== 0x29 && next !== 0x3e : !endsStamp(next)) return undefined;
    const message = text.slice(bracketed ? stamp.end + 1 : stamp.end).replace(separators, '');
    return { stamp, level, message, fields: {} };
  },
});

const wordCharsMax = 13;
const gapCharsMax = 12;

/** Padding, a closing bracket, marks that separate, and the bracket of the stamp. */
const between = /^ {0,5}[\])>]?[\s:|,;-]{0,3}[[(<]?/;

/** A word of capitals, any level word in a bracket or before a mark, or a letter. */
function levelOf(text: string, start: number, end: number): LevelReading | undefined {
  if (end === start + 1) return scaleLevel(scales.letters, text[start]!, 'letter before the stamp', 'letter');
  if (!mayBeLevelWord(text, start, end)) return undefined;
  const word = text.slice(start, end);
  if (start === 0 && text.charCodeAt(end) === 0x20 && word !== word.toUpperCase()) return undefined;
  return wordLevel(word, 'word before the stamp');
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
