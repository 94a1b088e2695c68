import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const withYear = stampLayout('yyyy-MM-dd HH:mm:ssf');
const withoutYear = stampLayout('MM-dd HH:mm:ssf');

/** Process, thread, priority letter and tag; the tag may be padded, and hold blanks. */
const head = /^ {1,8}(?<pid>\d{1,10}) {1,8}(?<tid>\d{1,10}) {1,2}(?<letter>[VDIWEFA]) (?<tag>[^:]{1,128}): ?/;

/** `adb logcat -v threadtime`, its layout since Android 4. */
export const androidLogcat = defineFormat({
  id: 'android-logcat',
  title: 'Android logcat, threadtime',
  family: 'system',
  specification: 'https://developer.android.com/tools/logcat#outputFormat',
  signature: 'MM-DD time, process and thread id, a priority letter, a tag and a colon',
  fields: {
    pid: { type: 'integer', about: 'Process id.' },
    tid: { type: 'integer', about: 'Thread id.' },
    tag: { type: 'string', about: 'Component that logged.' },
  },
  starts: digits,
  needs: { stamp: { behind: ['number', 'mark'] } },
  joins: 'frames',
  samples: [
    {
      lines: '02-27 08:15:00.819  1702  8671 D PowerService: lock taken, error=0',
      record: {
        time: '2026-02-27T08:15:00.819Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 5,
        level: 'D',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: 'lock taken, error=0',
        fields: { pid: 1702, tid: 8671, tag: 'PowerService' },
      },
    },
    {
      lines: '2026-02-27 08:15:01.004 10231 10231 E AndroidRuntime: FATAL EXCEPTION: main',
      record: {
        time: '2026-02-27T08:15:01.004Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: 'FATAL EXCEPTION: main',
        fields: { pid: 10231, tid: 10231, tag: 'AndroidRuntime' },
      },
    },
    {
      lines: '02-27 08:15:02.000   612   655 W My Tag  : slow frame',
      record: {
        time: '2026-02-27T08:15:02.000Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 'priority letter',
        message: 'slow frame',
        fields: { pid: 612, tid: 655, tag: 'My Tag' },
      },
    },
  ],
  parse({ text }) {
    const stamp = text.charCodeAt(2) === 0x2d ? withoutYear(text) : withYear(text);
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 192));
    if (match === null) return undefined;
    const { pid, tid, letter, tag } = match.groups!;
    return {
      stamp,
      level: scaleLevel(scales.android, letter!, 'priority letter', 'letter'),
      message: text.slice(stamp.end + match[0].length),
      fields: { pid: Number(pid), tid: Number(tid), tag: tag!.trimEnd() },
    };
  },
});
