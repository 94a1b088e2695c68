import { scaleLevel, scales } from '../levels/scales.ts';
import type { Stamp } from '../time/stamp.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');

const head =
  /^(?<level>trce|dbug|info|warn|fail|crit): (?<category>[A-Za-z_][\w.+`<>,]{0,255})\[(?<eventId>-?\d{1,10})\](?: |$)/;

/** Messages of the usual, longer form stand on lines of their own, this far in. */
const indent = '      ';

/** Console logger of Microsoft.Extensions.Logging (ASP.NET Core, worker services). */
export const microsoftConsole = defineFormat({
  id: 'microsoft-console',
  title: 'ASP.NET Core and .NET console',
  family: 'application',
  specification: 'https://learn.microsoft.com/dotnet/core/extensions/console-log-formatter',
  signature: 'trce, dbug, info, warn, fail or crit, a colon, category[event id]; the message indented on the next line',
  fields: {
    category: { type: 'string', about: 'Category, mostly the class' },
    eventId: { type: 'integer', about: 'Event id' },
  },
  starts: `tdiwfc${digits}`,
  needs: { stamp: { behind: ['word', 'mark'] }, word: ['colon'] },
  samples: [
    {
      lines: ['info: Microsoft.Hosting.Lifetime[14]', '      Now listening on: http://localhost:5000, no error'],
      record: {
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'Now listening on: http://localhost:5000, no error',
        fields: { category: 'Microsoft.Hosting.Lifetime', eventId: 14 },
      },
    },
    {
      lines: [
        'fail: Microsoft.AspNetCore.Server.Kestrel[13]',
        '      Connection id "0HM", Request id "0HM:1": An unhandled exception was thrown by the application.',
        '      System.Exception: boom',
        '         at MyApp.Program.Main() in /src/Program.cs:line 7',
      ],
      record: {
        severityNumber: 17,
        level: 'fail',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message:
          'Connection id "0HM", Request id "0HM:1": An unhandled exception was thrown by the application.\nSystem.Exception: boom\n   at MyApp.Program.Main() in /src/Program.cs:line 7',
        fields: { category: 'Microsoft.AspNetCore.Server.Kestrel', eventId: 13 },
      },
    },
    {
      lines: '2026-02-27 08:15:00 warn: MyApp.Worker[0] late',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'late',
        fields: { category: 'MyApp.Worker', eventId: 0 },
      },
    },
    {
      lines: ['08:15:01.120 crit: MyApp.Worker[0]', '      out of memory'],
      record: {
        time: '2026-03-01T08:15:01.120Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 21,
        level: 'crit',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'out of memory',
        fields: { category: 'MyApp.Worker', eventId: 0 },
      },
    },
  ],
  parse(line) {
    const { first, text } = line;
    let stamp: Stamp | undefined;
    let at = 0;
    if (first <= 0x39) {
      stamp = line.stamp ?? (text.charCodeAt(2) === 0x3a ? clock(text) : undefined);
      if (stamp === undefined) return undefined;
      at = stamp.end + 1;
    }
    if (text.charCodeAt(at + 4) !== 0x3a) return undefined;
    const match = head.exec(text.slice(at, at + 300));
    if (match === null) return undefined;
    const { level, category, eventId } = match.groups!;
    return {
      stamp,
      level: scaleLevel(scales.dotnet, level!, 'word before the colon'),
      message: text.slice(at + match[0].length),
      fields: { category: category!, eventId: Number(eventId) },
    };
  },
  continues({ text }) {
    return text.startsWith(indent) ? { message: text.slice(indent.length) } : undefined;
  },
});
