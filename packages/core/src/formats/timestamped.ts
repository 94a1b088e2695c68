import { findKeyword } from '../levels/keyword-level.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { parseEpochText } from '../time/epoch.ts';
import { monthAt } from '../time/months.ts';
import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { type StampScanner, stampLayout } from '../time/stamp-layout.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Layouts a line of unknown software may begin with, besides ISO and epochs. */
const layouts: readonly StampScanner[] = [
  stampLayout('EEE MMM d HH:mm:ssf yyyy'),
  stampLayout('EEE MMM d HH:mm:ssfz yyyy'),
  stampLayout('EEE, d MMM yyyy HH:mm:ssz'),
  stampLayout('MMM d HH:mm:ssf'),
  stampLayout('dd/MMM/yyyy:HH:mm:ssfz'),
  stampLayout('dd-MMM-yyyy HH:mm:ssfz'),
  stampLayout('d MMM yyyy HH:mm:ssfz'),
  stampLayout('yyyyMMdd HH:mm:ssf'),
  stampLayout("yyyyMMdd'T'HHmmssfz"),
  stampLayout('MM-dd HH:mm:ssf'),
  stampLayout('HH:mm:ssf'),
];

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
  ],
  parse(line) {
    const { first, text } = line;
    const bracketed = first === 0x5b || first === 0x28 || first === 0x3c;
    const at = bracketed ? 1 : 0;
    const stamp = scanAny(text, at, bracketed);
    if (stamp === undefined) return undefined;
    const next = text.charCodeAt(stamp.end);
    if (bracketed ? next !== 0x5d && next !== 0x29 && next !== 0x3e : !isBreak(next)) return undefined;
    const rest = text.slice(bracketed ? stamp.end + 1 : stamp.end).replace(separators, '');
    const keyword = findKeyword(rest);
    // right after the stamp it is the level's column, further on it may be part of a name
    const message = keyword?.start === 0 ? rest.slice(keyword.end).replace(separators, '') : rest;
    return { stamp, level: keyword?.level ?? unsetLevel, message, fields: {} };
  },
});

const separators = /^[\s:|,;-]{1,8}/;

function scanAny(text: string, at: number, bracketed: boolean): Stamp | undefined {
  const iso = scanIso(text, at, bracketed);
  if (iso !== undefined) return iso;
  const first = text.charCodeAt(at);
  if (first > 0x39 && !nameOfDateAt(text, at)) return undefined;
  if (first >= 0x30 && first <= 0x39) {
    const head = /^\d{10,19}(?:\.\d{1,9})?/.exec(text.slice(at, at + 32))?.[0];
    const epoch = head === undefined ? undefined : parseEpochText(head);
    if (epoch !== undefined) return { ...epoch, end: at + head!.length };
  }
  for (const scan of layouts) {
    const stamp = scan(text, at);
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}

/** Whether a month, or a word and then a month or a day, stands at `at`, as in all layouts that begin with a letter. */
function nameOfDateAt(text: string, at: number): boolean {
  if (monthAt(text, at) !== undefined) return true;
  let end = at;
  while (end < at + 10 && isLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 0x2c) return text.charCodeAt(end + 1) === 0x20;
  return text.charCodeAt(end) === 0x20 && monthAt(text, end + 1) !== undefined;
}

function isLetter(code: number): boolean {
  return code > 0x39 || code === 0x2e;
}

/** After a bare stamp stands a blank, the end, or a mark that separates. */
function isBreak(code: number): boolean {
  return (
    Number.isNaN(code) ||
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3a ||
    code === 0x7c ||
    code === 0x2c ||
    code === 0x3b
  );
}
