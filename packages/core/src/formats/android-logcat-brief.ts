import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const withYear = stampLayout('yyyy-MM-dd HH:mm:ssf');
const withoutYear = stampLayout('MM-dd HH:mm:ssf');

/** `brief`, `time` and, without a process, `tag`. */
const head = /^ ?(?<letter>[VDIWEFA])\/(?<tag>[^():]{1,128}?) {0,12}\( {0,6}(?<pid>\d{1,10})\): ?/;
/** `process`: the tag stands behind. */
const processHead = /^(?<letter>[VDIWEFA])\( {0,6}(?<pid>\d{1,10})\) /;
/** `long`: the message stands on the next lines. */
const longHead = /^ {1,6}(?<pid>\d{1,10}): {0,6}(?<tid>\d{1,10}) (?<letter>[VDIWEFA])\/(?<tag>[^\]]{1,128}?) {0,40}\]$/;

/** `adb logcat` in the layouts of before, which bug reports still hold: brief, time, process, long. */
export const androidLogcatBrief = defineFormat({
  id: 'android-logcat-brief',
  title: 'Android logcat, brief, time, process and long',
  family: 'system',
  specification: 'https://developer.android.com/tools/logcat#outputFormat',
  signature: 'a priority letter, a slash, a tag, (process id) and a colon; a stamp before it or none',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    tid: { type: 'integer', optional: true, about: 'Thread id' },
    tag: { type: 'string', optional: true, about: 'Component that logged' },
  },
  starts: `VDIWEFA[${digits}`,
  needs: { stamp: { behind: ['word'] }, word: ['other'] },
  joins: 'frames',
  samples: [
    {
      lines: 'E/AndroidRuntime(10231): FATAL EXCEPTION: main',
      record: {
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: 'FATAL EXCEPTION: main',
        fields: { pid: 10_231, tag: 'AndroidRuntime' },
      },
    },
    {
      lines: '02-27 08:15:00.123 W/System.err ( 1234): java.io.IOException: closed',
      record: {
        time: '2026-02-27T08:15:00.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: 'java.io.IOException: closed',
        fields: { pid: 1234, tag: 'System.err' },
      },
    },
    {
      lines: 'D( 1234) 0 errors (PowerService)',
      record: {
        severityNumber: 5,
        level: 'D',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: '0 errors (PowerService)',
        fields: { pid: 1234 },
      },
    },
    {
      lines: ['[ 2026-02-27 08:15:01.123  1234: 5678 I/ActivityManager ]', 'Start proc com.example.error'],
      record: {
        time: '2026-02-27T08:15:01.123Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: 'Start proc com.example.error',
        fields: { pid: 1234, tid: 5678, tag: 'ActivityManager' },
      },
    },
  ],
  parse({ first, text }) {
    const at = first === 0x5b ? 2 : 0;
    const stamp = text.charCodeAt(at) > 0x39 ? undefined : (withoutYear(text, at) ?? withYear(text, at));
    const start = stamp?.end ?? 0;
    const rest = text.slice(start, start + 240);
    const match = at === 0 ? (head.exec(rest) ?? (start === 0 ? processHead.exec(rest) : null)) : longHead.exec(rest);
    if (match === null || (at > 0 && stamp === undefined)) return undefined;
    const { letter, tag, pid, tid } = match.groups!;
    return {
      stamp,
      level: scaleLevel(scales.android, letter!, 'priority letter', 'letter'),
      message: text.slice(start + match[0].length),
      fields: { pid: Number(pid), tid: tid === undefined ? undefined : Number(tid), tag },
    };
  },
  continues({ text }, _context, { message, fields }) {
    return message === '' && fields.tid !== undefined ? { message: text } : undefined;
  },
});
