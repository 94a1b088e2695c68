import type { LevelReading } from '../levels/level-reading.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

/** logrus cuts its level words to four letters. */
const numbers = new Map([
  ['TRAC', 1],
  ['DEBU', 5],
  ['INFO', 9],
  ['WARN', 13],
  ['ERRO', 17],
  ['FATA', 21],
  ['PANI', 21],
]);

const seconds = /^(\d{4,9})\] ?/;

/** logrus on a terminal. */
export const logrusConsole = defineFormat({
  id: 'logrus-console',
  title: 'logrus on a terminal (Go)',
  family: 'application',
  specification: 'https://pkg.go.dev/github.com/sirupsen/logrus#TextFormatter',
  signature: 'a level cut to four letters, seconds since the start or an ISO stamp in brackets, message, pairs',
  fields: { uptimeSeconds: { type: 'integer', optional: true, about: 'Seconds since the program started' } },
  openFields: true,
  starts: 'TDIWEFP',
  needs: { word: ['bracket'] },
  samples: [
    {
      lines: 'INFO[0000] A group of walrus emerges from the ocean, no error',
      record: {
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word before the bracket',
        message: 'A group of walrus emerges from the ocean, no error',
        fields: { uptimeSeconds: 0 },
      },
    },
    {
      lines: 'ERRO[0012] container not found                           id=4f2c name="web 1"',
      record: {
        severityNumber: 17,
        level: 'ERRO',
        levelSource: 'field',
        levelRule: 'word before the bracket',
        message: 'container not found',
        fields: { uptimeSeconds: 12, ...{ id: '4f2c', name: 'web 1' } },
      },
    },
    {
      lines: 'WARN[2026-02-27T08:15:00+01:00] low memory                                    free=12',
      record: {
        time: '2026-02-27T07:15:00Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word before the bracket',
        message: 'low memory',
        fields: { uptimeSeconds: undefined, ...{ free: '12' } },
      },
    },
  ],
  parse({ text }) {
    const number = text.charCodeAt(4) === 0x5b ? numbers.get(text.slice(0, 4)) : undefined;
    if (number === undefined) return undefined;
    const uptime = seconds.exec(text.slice(5, 18));
    const stamp = uptime === null ? scanIso(text, 5) : undefined;
    if (uptime === null && (stamp === undefined || text.charCodeAt(stamp.end) !== 0x5d)) return undefined;
    const start = uptime === null ? stamp!.end + 2 : 5 + uptime[0].length;
    const { message, pairs } = splitTrailingPairs(text, start);
    const level: LevelReading = { number, text: text.slice(0, 4), source: 'field', rule: 'word before the bracket' };
    return {
      stamp,
      level,
      message: message.trimEnd(),
      fields: { ...pairs, uptimeSeconds: uptime === null ? undefined : Number(uptime[1]) },
    };
  },
});
