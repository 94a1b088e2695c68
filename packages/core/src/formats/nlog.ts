import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const head = /^\|(?:(?<eventId>\d{1,9})\|)?(?<level>[A-Za-z]{4,5})\|(?<logger>[^|]{0,200})\|/;

/** NLog's default layout. */
export const nlog = defineFormat({
  id: 'nlog',
  title: 'NLog (.NET)',
  family: 'application',
  specification: 'https://github.com/NLog/NLog/wiki/SimpleLayout',
  signature: 'an ISO stamp, a level word and a logger between bars without blanks',
  fields: {
    logger: { type: 'string', about: 'Name of the logger' },
    eventId: { type: 'integer', optional: true, about: 'Event id (ASP.NET Core)' },
  },
  starts: digits,
  needs: { stamp: { behind: ['mark'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00.2302|INFO|MyApp.Security.AuthHandler|Successfully signed in, no error',
      record: {
        time: '2026-02-27T08:15:00.2302Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'Successfully signed in, no error',
        fields: { logger: 'MyApp.Security.AuthHandler' },
      },
    },
    {
      lines: '2026-02-27 08:15:01.2302|14|WARN|Microsoft.Hosting.Lifetime|Now stopping',
      record: {
        time: '2026-02-27T08:15:01.2302Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'Now stopping',
        fields: { logger: 'Microsoft.Hosting.Lifetime', eventId: 14 },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:02.2302|ERROR|MyApp.Program|Stopped program because of exception System.Exception: boom',
        '   at MyApp.Program.Main() in /src/Program.cs:line 7',
      ],
      record: {
        time: '2026-02-27T08:15:02.2302Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word between bars',
        message:
          'Stopped program because of exception System.Exception: boom\n   at MyApp.Program.Main() in /src/Program.cs:line 7',
        fields: { logger: 'MyApp.Program' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x7c) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 224));
    if (match === null) return undefined;
    const { eventId, level, logger } = match.groups!;
    const reading = wordLevel(level!, 'word between bars');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { logger: logger!, eventId: eventId === undefined ? undefined : Number(eventId) },
    };
  },
});
