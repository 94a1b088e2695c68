import { unsetLevel } from '../levels/level-reading.ts';
import { epochStamp } from '../time/epoch.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits, lower } from './charsets.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');
const pidPart = /^(?:\[pid {1,5}(?<pid>\d{1,10})\] |(?<bare>\d{1,10}) {1,5})/;
const epochPart = /^(?<seconds>\d{10})\.(?<fraction>\d{6})(?= )/;
const callPart = /^(?<call>[a-z_][a-z0-9_]{1,40})\(/;
const resultPart =
  /\) {1,40}= (?<result>-?\d{1,20}|0x[0-9a-f]{1,16}|\?)(?: (?<errno>E[A-Z0-9]{1,20}) \([^()]{1,80}\))?(?: <(?<seconds>\d{1,9}\.\d{6})>)?$/;

/** strace, also with `-f`, `-t`, `-tt`, `-ttt` or `-r`'s relatives; a failed call is no failure of the program. */
export const strace = defineFormat({
  id: 'strace',
  title: 'strace',
  family: 'system',
  specification: 'https://man7.org/linux/man-pages/man1/strace.1.html',
  signature: 'a process id, a clock or an epoch in microseconds where asked for, then call(…) = result',
  fields: {
    pid: { type: 'integer', optional: true, about: 'Process id' },
    call: { type: 'string', about: 'System call' },
    result: { type: 'string', optional: true, about: 'What it returned; absent when unfinished' },
    errno: { type: 'string', optional: true, about: 'Name of the error' },
    durationSeconds: { type: 'number', optional: true, about: 'Seconds spent in the call (-T)' },
  },
  starts: `${digits}${lower}_[`,
  needs: { stamp: { behind: [] }, word: ['other'] },
  joins: false,
  samples: [
    {
      lines: '08:15:00.123456 openat(AT_FDCWD, "/etc/error", O_RDONLY) = -1 ENOENT (No such file or directory)',
      record: {
        time: '2026-03-01T08:15:00.123456Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a trace',
        message: 'openat(AT_FDCWD, "/etc/error", O_RDONLY) = -1 ENOENT (No such file or directory)',
        fields: { call: 'openat', result: '-1', errno: 'ENOENT' },
      },
    },
    {
      lines: '[pid  4242] 08:15:01.123456 read(3, "x", 1) = 1 <0.000012>',
      record: {
        time: '2026-03-01T08:15:01.123456Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a trace',
        message: 'read(3, "x", 1) = 1 <0.000012>',
        fields: { pid: 4242, call: 'read', result: '1', durationSeconds: 0.000012 },
      },
    },
    {
      lines: '4243 1772180102.123456 futex(0x7f, FUTEX_WAIT, 2, NULL <unfinished ...>',
      record: {
        time: '2026-02-27T08:15:02.123456Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a trace',
        message: 'futex(0x7f, FUTEX_WAIT, 2, NULL <unfinished ...>',
        fields: { pid: 4243, call: 'futex' },
      },
    },
    {
      lines: 'execve("/bin/ls", ["ls", "error"], 0x7ffd /* 23 vars */) = 0',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a trace',
        message: 'execve("/bin/ls", ["ls", "error"], 0x7ffd /* 23 vars */) = 0',
        fields: { call: 'execve', result: '0' },
      },
    },
  ],
  parse({ text }) {
    const process = pidPart.exec(text.slice(0, 24));
    const at = process === null ? 0 : process[0].length;
    const epoch = epochPart.exec(text.slice(at, at + 18))?.groups;
    const stamp = epoch === undefined ? clock(text, at) : epochStamp(epoch.seconds!, epoch.fraction!, at + 17);
    const callAt = stamp === undefined ? at : stamp.end + 1;
    const call = callPart.exec(text.slice(callAt, callAt + 48));
    if (call === null || (stamp !== undefined && text.charCodeAt(stamp.end) !== 0x20)) return undefined;
    const result = resultPart.exec(text.slice(-200))?.groups;
    const unfinished = text.endsWith(' <unfinished ...>');
    // without a stamp or a process only the result tells it from code
    if (result === undefined && (!unfinished || callAt === 0)) return undefined;
    const pid = process === null ? undefined : (process[1] ?? process[2]);
    return {
      stamp,
      level: { ...unsetLevel, rule: 'no levels in a trace' },
      message: text.slice(callAt),
      fields: {
        pid: pid === undefined ? undefined : Number(pid),
        call: call.groups!.call!,
        result: result?.result,
        errno: result?.errno,
        durationSeconds: result?.seconds === undefined ? undefined : Number(result.seconds),
      },
    };
  },
});
