import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { type StampScanner, stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

/** The date as the process's locale writes it; where it writes no AM or PM, the day comes first. */
const layouts: readonly StampScanner[] = [
  stampLayout('MM/dd/yyyy, H:mm:ss a'),
  stampLayout('MM/dd/yyyy, H:mm:ss\u202fa'),
  stampLayout('dd/MM/yyyy, HH:mm:ss'),
  stampLayout('dd.MM.yyyy, HH:mm:ss'),
];

const pidPart = /^\[Nest\] (?<pid>\d{1,10}) {1,6}- /;
const head = /^ {1,12}(?<level>LOG|ERROR|WARN|DEBUG|VERBOSE|FATAL) (?:\[(?<context>[^\]]{1,200})\] )?/;
const elapsed = / \+(\d{1,9})ms$/;

const log: LevelReading = { number: 9, text: 'LOG', source: 'field', rule: 'word after the stamp' };

/** NestJS's console logger. */
export const nest = defineFormat({
  id: 'nest',
  title: 'NestJS',
  family: 'application',
  specification: 'https://docs.nestjs.com/techniques/logger',
  signature: '[Nest] process id - date of the locale, LOG, ERROR, WARN, DEBUG, VERBOSE or FATAL, a context in brackets',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    context: { type: 'string', optional: true, about: 'Class that logged' },
    elapsedMs: { type: 'integer', optional: true, about: 'Milliseconds since the message before' },
  },
  starts: '[',
  samples: [
    {
      lines: '[Nest] 4242  - 02/27/2026, 8:15:00 AM     LOG [NestFactory] Starting Nest application, no error... +5ms',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'LOG',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Starting Nest application, no error...',
        fields: { pid: 4242, context: 'NestFactory', elapsedMs: 5 },
      },
    },
    {
      lines: [
        '[Nest] 4242  - 02/27/2026, 12:15:01 PM   ERROR [ExceptionsHandler] boom',
        'Error: boom',
        '    at AppService.read (/app/index.js:7:9)',
      ],
      record: {
        time: '2026-02-27T12:15:01Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'boom\nError: boom\n    at AppService.read (/app/index.js:7:9)',
        fields: { pid: 4242, context: 'ExceptionsHandler' },
      },
    },
    {
      lines: '[Nest] 7  - 27/02/2026, 08:15:02    WARN low memory',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'low memory',
        fields: { pid: 7 },
      },
    },
  ],
  parse({ text }) {
    const process = text.startsWith('[Nest] ') ? pidPart.exec(text.slice(0, 32)) : null;
    if (process === null) return undefined;
    for (const scan of layouts) {
      const stamp = scan(text, process[0].length);
      const match = stamp === undefined ? null : head.exec(text.slice(stamp.end, stamp.end + 240));
      if (stamp === undefined || match === null) continue;
      const { level, context } = match.groups!;
      const message = text.slice(stamp.end + match[0].length);
      const ms = elapsed.exec(message.slice(-16));
      return {
        stamp,
        level: level === 'LOG' ? log : wordLevel(level!, log.rule),
        message: ms === null ? message : message.slice(0, -ms[0].length),
        fields: { pid: Number(process.groups!.pid), context, elapsedMs: ms === null ? undefined : Number(ms[1]) },
      };
    }
    return undefined;
  },
});
