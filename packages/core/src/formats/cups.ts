import { type LevelScale, scaleLevel } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const scanStamp = stampLayout('dd/MMM/yyyy:HH:mm:ssf Z');

const letters: LevelScale = {
  numbers: new Map([
    ['d', 5],
    ['D', 5],
    ['I', 9],
    ['N', 10],
    ['W', 13],
    ['E', 17],
    ['C', 18],
    ['A', 19],
    ['X', 21],
  ]),
};

const job = /^\[Job (\d{1,9})\] /;

/** CUPS's error log. */
export const cups = defineFormat({
  id: 'cups',
  title: 'CUPS',
  family: 'system',
  specification: 'https://www.cups.org/doc/man-cupsd-logs.html',
  signature: 'a letter, [dd/Mon/yyyy:HH:MM:SS zone]',
  fields: { job: { type: 'integer', optional: true, about: 'Number of the print job' } },
  starts: 'dDINWECAX',
  needs: { word: ['words', 'bracket'], marks: ['['] },
  joins: false,
  samples: [
    {
      lines: 'I [27/Feb/2026:08:15:00 -0400] Allowing up to 100 client connections per host, no error.',
      record: {
        time: '2026-02-27T12:15:00Z',
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'Allowing up to 100 client connections per host, no error.',
        fields: {},
      },
    },
    {
      lines: 'E [27/Feb/2026:08:15:01 +0000] [Job 12] Stopping unresponsive job.',
      record: {
        time: '2026-02-27T08:15:01Z',
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: '[Job 12] Stopping unresponsive job.',
        fields: { job: 12 },
      },
    },
    {
      lines: 'd [27/Feb/2026:08:15:02 +0000] cupsdReadClient: 7',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 5,
        level: 'd',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'cupsdReadClient: 7',
        fields: {},
      },
    },
  ],
  parse({ text }) {
    const stamp = text.startsWith(' [', 1) ? scanStamp(text, 3) : undefined;
    if (stamp === undefined || !text.startsWith('] ', stamp.end)) return undefined;
    const message = text.slice(stamp.end + 2);
    const number = job.exec(message);
    return {
      stamp,
      level: scaleLevel(letters, text[0]!, 'severity letter', 'letter'),
      message,
      fields: { job: number === null ? undefined : Number(number[1]) },
    };
  },
});
