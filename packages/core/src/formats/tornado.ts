import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const short = stampLayout('yyMMdd HH:mm:ss');
const clock = stampLayout('HH:mm:ssf');
const name = /^ (?<module>[^\s:\]]{1,128})(?::(?<line>\d{1,7}))?\] /;

/** Tornado's LogFormatter, which Jupyter uses as well: letter, time and place in one bracket. */
export const tornado = defineFormat({
  id: 'tornado',
  title: 'Tornado, Jupyter',
  family: 'application',
  specification: 'https://www.tornadoweb.org/en/stable/log.html#tornado.log.LogFormatter',
  signature: '[letter time module:line]',
  fields: {
    module: { type: 'string', about: 'Module, or the application (ServerApp)' },
    line: { type: 'integer', optional: true, about: 'Line in it' },
  },
  starts: '[',
  samples: [
    {
      lines: '[I 260227 08:15:00 web:2271] 200 GET /error (127.0.0.1) 1.23ms',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'letter before the stamp',
        message: '200 GET /error (127.0.0.1) 1.23ms',
        fields: { module: 'web', line: 2271 },
      },
    },
    {
      lines: '[W 2026-02-27 08:15:01.123 ServerApp] 404 GET /favicon.ico (::1) 2.51ms',
      record: {
        time: '2026-02-27T08:15:01.123Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 'letter before the stamp',
        message: '404 GET /favicon.ico (::1) 2.51ms',
        fields: { module: 'ServerApp' },
      },
    },
    {
      lines: [
        '[E 08:15:02.123 NotebookApp] Uncaught exception',
        '    Traceback (most recent call last):',
        '    ValueError: x',
      ],
      record: {
        time: '2026-03-01T08:15:02.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'letter before the stamp',
        message: 'Uncaught exception\n    Traceback (most recent call last):\n    ValueError: x',
        fields: { module: 'NotebookApp' },
      },
    },
  ],
  parse({ text }) {
    if (text.charCodeAt(2) !== 0x20) return undefined;
    const level = scaleLevel(scales.letters, text[1]!, 'letter before the stamp', 'letter');
    const stamp = level === undefined ? undefined : (scanIso(text, 3) ?? short(text, 3) ?? clock(text, 3));
    if (level === undefined || stamp === undefined) return undefined;
    const match = name.exec(text.slice(stamp.end, stamp.end + 160));
    if (match === null) return undefined;
    const { module, line } = match.groups!;
    return {
      stamp,
      level,
      message: text.slice(stamp.end + match[0].length),
      fields: { module: module!, line: line === undefined ? undefined : Number(line) },
    };
  },
});
