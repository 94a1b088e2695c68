import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const headCharsMax = 400;
const layout = stampLayout('MMdd/HHmmssf');
const ids = /^\[(?:(?<pid>\d{1,10}):(?:(?<tid>\d{1,15}):)?)?(?=\d{4}\/\d{6})/;
const rest =
  /^:(?<level>INFO|WARNING|ERROR|FATAL|VERBOSE\d{0,2}):(?<file>[^\s\]]{1,256}?)(?:\((?<line>\d{1,7})\)|:(?<colonLine>\d{1,7}))\] ?/;

/** Chromium's own log, and that of what is built on it: Electron, CEF, ChromeDriver, Crashpad. */
export const chromium = defineFormat({
  id: 'chromium',
  title: 'Chromium, Electron',
  family: 'application',
  specification: 'https://chromium.googlesource.com/chromium/src/+/HEAD/base/logging.h',
  signature: '[process:thread:MMDD/HHMMSS.ffffff:LEVEL:file(line)]',
  fields: {
    pid: { type: 'integer', optional: true, about: 'Process id' },
    tid: { type: 'integer', optional: true, about: 'Thread id' },
    file: { type: 'string', about: 'Source file; CONSOLE for what a page logs' },
    line: { type: 'integer', about: 'Line in it' },
  },
  starts: '[',
  samples: [
    {
      lines: '[1234:0227/081500.123456:ERROR:gpu_process_host.cc(991)] GPU process exited unexpectedly: exit_code=15',
      record: {
        time: '2026-02-27T08:15:00.123456Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before the file',
        message: 'GPU process exited unexpectedly: exit_code=15',
        fields: { pid: 1234, file: 'gpu_process_host.cc', line: 991 },
      },
    },
    {
      lines: '[1234:5678:0227/081501.123:WARNING:sandbox/linux/sandbox_linux.cc:393] called with multiple threads',
      record: {
        time: '2026-02-27T08:15:01.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word before the file',
        message: 'called with multiple threads',
        fields: { pid: 1234, tid: 5678, file: 'sandbox/linux/sandbox_linux.cc', line: 393 },
      },
    },
    {
      lines: '[0227/081502.123:INFO:CONSOLE(1)] "error page ready", source: http://shop/ (1)',
      record: {
        time: '2026-02-27T08:15:02.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word before the file',
        message: '"error page ready", source: http://shop/ (1)',
        fields: { file: 'CONSOLE', line: 1 },
      },
    },
    {
      lines: '[7:7:0227/081503.000001:VERBOSE1:pref_store.cc(12)] 0 prefs read',
      record: {
        time: '2026-02-27T08:15:03.000001Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 1,
        level: 'VERBOSE1',
        levelSource: 'field',
        levelRule: 'word before the file',
        message: '0 prefs read',
        fields: { pid: 7, tid: 7, file: 'pref_store.cc', line: 12 },
      },
    },
  ],
  parse({ text }) {
    const before = ids.exec(text.slice(0, 40));
    if (before === null) return undefined;
    const stamp = layout(text, before[0].length);
    if (stamp === undefined) return undefined;
    const match = rest.exec(text.slice(stamp.end, stamp.end + headCharsMax));
    if (match === null) return undefined;
    const { pid, tid } = before.groups!;
    const { level: word, file, line, colonLine } = match.groups!;
    const level = wordLevel(word!.replace(/\d{1,2}$/, ''), 'word before the file');
    return {
      stamp,
      level: level === undefined ? undefined : { ...level, text: word },
      message: text.slice(stamp.end + match[0].length),
      fields: {
        pid: pid === undefined ? undefined : Number(pid),
        tid: tid === undefined ? undefined : Number(tid),
        file: file!,
        line: Number(line ?? colonLine),
      },
    };
  },
});
