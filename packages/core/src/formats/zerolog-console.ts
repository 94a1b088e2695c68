import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

const kitchen = stampLayout('H:mma');

const head = /^ (?<level>TRC|DBG|INF|WRN|ERR|FTL) (?:(?<caller>[^\s:]{1,256}:\d{1,7}) > )?/;

/** zerolog's ConsoleWriter. */
export const zerologConsole = defineFormat({
  id: 'zerolog-console',
  title: 'zerolog console (Go)',
  family: 'application',
  specification: 'https://pkg.go.dev/github.com/rs/zerolog#ConsoleWriter',
  signature: 'a twelve-hour clock or an ISO stamp with T, a level of three letters, caller and >, message, pairs',
  fields: { caller: { type: 'string', optional: true, about: 'Source file and line' } },
  openFields: true,
  starts: digits,
  needs: { stamp: { joint: 'T' } },
  samples: [
    {
      lines: '2:28PM WRN loggers/go/zerolog/main.go:88 > System warning component=system-monitor threshold=20.88',
      record: {
        time: '2026-02-28T14:28:00Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WRN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'System warning',
        precision: 'minute',
        fields: { caller: 'loggers/go/zerolog/main.go:88', ...{ component: 'system-monitor', threshold: '20.88' } },
      },
    },
    {
      lines: '12:00AM ERR request failed',
      record: {
        time: '2026-03-01T00:00:00Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'request failed',
        precision: 'minute',
        fields: {},
      },
    },
    {
      lines: '2026-02-27T08:15:00+01:00 INF main.go:12 > listening port=8080 error="no error yet"',
      record: {
        time: '2026-02-27T07:15:00Z',
        severityNumber: 9,
        level: 'INF',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'listening',
        fields: { caller: 'main.go:12', ...{ port: '8080', error: 'no error yet' } },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    const stamp = text.charCodeAt(10) === 0x54 ? line.stamp : kitchen(text);
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 280));
    if (match === null) return undefined;
    const { level, caller } = match.groups!;
    const { message, pairs } = splitTrailingPairs(text, stamp.end + match[0].length);
    return { stamp, level: wordLevel(level!, 'word after the stamp'), message, fields: { ...pairs, caller } };
  },
});
