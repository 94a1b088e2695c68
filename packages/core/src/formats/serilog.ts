import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');

/** The level behind a clock, both in one bracket. */
const inBracket = /^ (?<level>VRB|DBG|INF|WRN|ERR|FTL)\] /;

/** The level in a bracket of its own behind a stamp with zone. */
const ownBracket = /^ \[(?<level>VRB|DBG|INF|WRN|ERR|FTL|Verbose|Debug|Information|Warning|Error|Fatal)\] /;

/** Serilog's console and file sinks by their default templates. */
export const serilog = defineFormat({
  id: 'serilog',
  title: 'Serilog text (.NET)',
  family: 'application',
  specification: 'https://github.com/serilog/serilog/wiki/Formatting-Output',
  signature: '[HH:mm:ss LVL], or a stamp with zone after a blank and [LVL]',
  fields: {},
  starts: `[${digits}`,
  needs: { stamp: { behind: ['bracket', 'levelBracket', 'dash', 'other'] } },
  samples: [
    {
      lines: '[15:47:42 WRN] High resource usage detected: CPU 97.88%, no error',
      record: {
        time: '2026-02-28T15:47:42Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WRN',
        levelSource: 'field',
        levelRule: 'word after the clock',
        message: 'High resource usage detected: CPU 97.88%, no error',
        fields: {},
      },
    },
    {
      lines: [
        '2026-02-27 08:15:00.376 +01:00 [ERR] An unhandled exception has occurred',
        'System.Exception: boom',
        '   at MyApp.Program.Main() in /src/Program.cs:line 7',
      ],
      record: {
        time: '2026-02-27T07:15:00.376Z',
        severityNumber: 17,
        level: 'ERR',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message:
          'An unhandled exception has occurred\nSystem.Exception: boom\n   at MyApp.Program.Main() in /src/Program.cs:line 7',
        fields: {},
      },
    },
    {
      lines: '2026-02-27 08:15:01.376 +01:00 [Information] Started',
      record: {
        time: '2026-02-27T07:15:01.376Z',
        severityNumber: 9,
        level: 'Information',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'Started',
        fields: {},
      },
    },
    {
      lines: '[15:47:43.120 INF] HTTP GET /error responded 200',
      record: {
        time: '2026-02-28T15:47:43.120Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INF',
        levelSource: 'field',
        levelRule: 'word after the clock',
        message: 'HTTP GET /error responded 200',
        fields: {},
      },
    },
  ],
  parse({ first, text }) {
    const bracketed = first === 0x5b;
    const stamp = bracketed ? clock(text, 1) : scanIso(text, 0, true);
    if (stamp === undefined || (!bracketed && !stamp.zoned)) return undefined;
    const match = (bracketed ? inBracket : ownBracket).exec(text.slice(stamp.end, stamp.end + 16));
    if (match === null) return undefined;
    return {
      stamp,
      level: scaleLevel(scales.dotnet, match.groups!.level!, bracketed ? 'word after the clock' : 'word in brackets'),
      message: text.slice(stamp.end + match[0].length),
      fields: {},
    };
  },
});
