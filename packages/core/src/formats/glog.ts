import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { readQuoted } from './quoted.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

const monthDay = stampLayout('MMdd HH:mm:ssf');
const withYear = stampLayout('yyyyMMdd HH:mm:ssf');

/** Thread, file and line, and the bracket that ends the head. */
const head = /^ {1,8}(?<thread>\d{1,10}) (?<file>[^\]: ]{1,256}):(?<line>\d{1,7})\] ?/;

/** TensorFlow's: the letter stands behind an ISO stamp, no thread. */
const tensorflow = /^: (?<letter>[IWEF]) (?<file>[^\]: ]{1,256}):(?<line>\d{1,7})\] ?/;

/** glog and its relatives: Abseil, klog (Kubernetes), TensorFlow. */
export const glog = defineFormat({
  id: 'glog',
  title: 'glog, klog (Kubernetes), Abseil, TensorFlow',
  family: 'application',
  specification: 'https://google.github.io/glog/stable/logging/#format',
  signature: 'a letter with MMDD or YYYYMMDD, time, thread, file:line and a closing bracket',
  fields: {
    thread: { type: 'integer', optional: true, about: 'Thread id; in Go the process id' },
    file: { type: 'string', about: 'Source file' },
    line: { type: 'integer', about: 'Line of the source file' },
  },
  openFields: true,
  starts: `IWEFC${digits}`,
  needs: { stamp: { behind: ['mark'] }, word: ['number'] },
  samples: [
    {
      lines: 'I0227 08:15:00.597069       1 descheduler.go:169] "Number of evicted pods" totalEvicted=0 error="<none>"',
      record: {
        time: '2026-02-27T08:15:00.597069Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'Number of evicted pods',
        fields: { thread: 1, file: 'descheduler.go', line: 169, ...{ totalEvicted: '0', error: '<none>' } },
      },
    },
    {
      lines: 'E20260227 08:15:01.411655 15520 main.c++:9] "a" is not b',
      record: {
        time: '2026-02-27T08:15:01.411655Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: '"a" is not b',
        fields: { thread: 15520, file: 'main.c++', line: 9 },
      },
    },
    {
      lines: 'W0227 08:15:02.120000    1234 reflector.go:424] watch of *v1.Pod ended: no error',
      record: {
        time: '2026-02-27T08:15:02.120000Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'watch of *v1.Pod ended: no error',
        fields: { thread: 1234, file: 'reflector.go', line: 424 },
      },
    },
    {
      lines: '2026-02-27 08:15:03.123456: I tensorflow/core/platform/cpu_feature_guard.cc:142] This binary uses AVX2',
      record: {
        time: '2026-02-27T08:15:03.123456Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'This binary uses AVX2',
        fields: { file: 'tensorflow/core/platform/cpu_feature_guard.cc', line: 142 },
      },
    },
  ],
  parse(line) {
    const { first, text } = line;
    const spelled = first > 0x39;
    const stamp = spelled ? (monthDay(text, 1) ?? withYear(text, 1)) : line.stamp;
    if (stamp === undefined) return undefined;
    const match = (spelled ? head : tensorflow).exec(text.slice(stamp.end, stamp.end + 300));
    if (match === null) return undefined;
    const { thread, file, line: at, letter } = match.groups!;
    const { message, pairs } = splitMessage(text, stamp.end + match[0].length);
    return {
      stamp,
      level: scaleLevel(scales.glog, letter ?? text[0]!, 'severity letter', 'letter'),
      message,
      fields: { ...pairs, thread: thread === undefined ? undefined : Number(thread), file: file!, line: Number(at) },
    };
  },
});

/** klog's structured calls write the message in quotes, pairs after it; everything else is message. */
function splitMessage(text: string, at: number) {
  const quoted = readQuoted(text, at);
  const rest = quoted === undefined ? undefined : splitTrailingPairs(text, quoted.end);
  return quoted === undefined || rest?.message !== ''
    ? { message: text.slice(at), pairs: {} }
    : { message: quoted.value, pairs: rest.pairs };
}
