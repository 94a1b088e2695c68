import { findKeyword } from '../levels/keyword-level.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { endsStamp, scanAnyStamp, separators } from './any-stamp.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Software that nobody described here: a time, then a level among the first words when there is one. The rest is the message. */
export const timestamped = defineFormat({
  id: 'timestamped',
  title: 'Any line that begins with a time',
  family: 'generic',
  specification: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  signature: 'a stamp of any known layout, bare or in brackets',
  fields: {},
  starts: `[(<${digits}${letters}`,
  yieldsTo: 'all',
  samples: [
    {
      lines: '[2026-02-27 08:15:00,5] worker-3 WARN queue at 90%',
      record: {
        time: '2026-02-27T08:15:00.5Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'worker-3 WARN queue at 90%',
        fields: {},
      },
    },
    {
      lines: '2026-02-27T08:15:00Z user saw the error page',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'user saw the error page',
        fields: {},
      },
    },
    {
      lines: '1772180100.25 disk: [error] sda gone',
      record: {
        time: '2026-02-27T08:15:00.25Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'disk: [error] sda gone',
        fields: {},
      },
    },
    {
      lines: 'Feb 27 08:15:05 restarted',
      record: {
        time: '2026-02-27T08:15:05Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'restarted',
        fields: {},
      },
    },
    {
      lines: '27-Feb-2026 08:15:00 notice: zones loaded',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: 'notice',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'zones loaded',
        fields: {},
      },
    },
    {
      lines: '2026-02-27 08:15:05 E [disk] sda gone',
      record: {
        time: '2026-02-27T08:15:05Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'letter after the stamp',
        message: '[disk] sda gone',
        fields: {},
      },
    },
    {
      lines: '[2026-02-27T08:15:05.5Z][W][disk] no error yet',
      record: {
        time: '2026-02-27T08:15:05.5Z',
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 'letter after the stamp',
        message: '[disk] no error yet',
        fields: {},
      },
    },
    {
      lines: '2/27/2026, 8:15:06 PM job 7 done',
      record: {
        time: '2026-02-27T20:15:06Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'job 7 done',
        fields: {},
      },
    },
  ],
  parse(line) {
    const { first, text } = line;
    const bracketed = first === 0x5b || first === 0x28 || first === 0x3c;
    const at = bracketed ? 1 : 0;
    const stamp = scanAnyStamp(text, at, bracketed);
    if (stamp === undefined) return undefined;
    const next = text.charCodeAt(stamp.end);
    if (bracketed ? next !== 0x5d && next !== 0x29 && next !== 0x3e : !endsStamp(next)) return undefined;
    const rest = text.slice(bracketed ? stamp.end + 1 : stamp.end).replace(separators, '');
    const column = letterColumn.exec(rest.slice(0, 4));
    if (column !== null) {
      const { bare, bracketed: letter } = column.groups!;
      const level = scaleLevel(scales.letters, (bare ?? letter)!, 'letter after the stamp', 'letter');
      return { stamp, level, message: rest.slice(column[0].length).replace(separators, ''), fields: {} };
    }
    const keyword = findKeyword(rest);
    // right after the stamp it is the level's column, further on it may be part of a name
    const message = keyword?.start === 0 ? rest.slice(keyword.end).replace(separators, '') : rest;
    return { stamp, level: keyword?.level ?? unsetLevel, message, fields: {} };
  },
});

/** A letter that a column or a bracket follows: before one blank and a word it may be English (`I saw …`). */
const letterColumn = /^(?:(?<bare>[VTDIWEF])(?= {2}| ?[[(|]|: )|\[(?<bracketed>[VTDIWEF])\])/;
