import { unsetLevel } from '../levels/level-reading.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const stampOf = stampLayout('MM.dd HH:mm:ss');

/** Program, a mark for 64-bit ones, and the dash. */
const program = /^\] (?<program>[^\s][^[\]]{0,127}?)(?<bits> \*64)? - /;

/** Proxifier's connection log. It has no levels: `error :` is what became of a connection, like `open` and `close`, and often only says that it was cancelled. */
export const proxifier = defineFormat({
  id: 'proxifier',
  title: 'Proxifier',
  family: 'application',
  specification: 'https://www.proxifier.com/docs/win-v4/log.html',
  signature: '[MM.DD time], a program, a dash',
  fields: {
    program: { type: 'string', about: 'Program whose connection it is.' },
    bits64: { type: 'boolean', optional: true, about: 'True for 64-bit programs.' },
  },
  starts: '[',
  joins: false,
  samples: [
    {
      lines: '[02.27 08:15:00] browser.exe - proxy.example.org:5070 open through proxy proxy.example.org:5070 HTTPS',
      record: {
        time: '2026-02-27T08:15:00Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'proxy.example.org:5070 open through proxy proxy.example.org:5070 HTTPS',
        fields: { program: 'browser.exe' },
      },
    },
    {
      lines:
        '[02.27 08:15:01] browser.exe *64 - example.org:80 close, 445 bytes sent, 5174 bytes (5.05 KB) received, lifetime <1 sec',
      record: {
        time: '2026-02-27T08:15:01Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'example.org:80 close, 445 bytes sent, 5174 bytes (5.05 KB) received, lifetime <1 sec',
        fields: { program: 'browser.exe', bits64: true },
      },
    },
    {
      lines: '[02.27 08:15:02] sync.exe - example.org:443 error : Could not connect through proxy',
      record: {
        time: '2026-02-27T08:15:02Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'example.org:443 error : Could not connect through proxy',
        fields: { program: 'sync.exe' },
      },
    },
  ],
  parse({ text }) {
    const stamp = stampOf(text, 1);
    if (stamp === undefined) return undefined;
    const match = program.exec(text.slice(stamp.end, stamp.end + 160));
    if (match === null) return undefined;
    const { groups } = match;
    const message = text.slice(stamp.end + match[0].length);
    return {
      stamp,
      level: unsetLevel,
      message,
      fields: { program: groups!.program!, ...(groups!.bits === undefined ? {} : { bits64: true }) },
    };
  },
});
