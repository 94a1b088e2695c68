import { expect, test } from 'vitest';
import { readRecords } from '../src/records/read-records.ts';

function read(...lines: readonly string[]) {
  return readRecords(lines, { referenceMs: Date.UTC(2026, 2, 1) }).records;
}

const stamp = '2026-02-27T08:15:00.123456789Z';

test.each([
  ['JSON', '{"level":50,"time":1772180100000,"msg":"boom"}', 'pino', 'ERROR', '2026-02-27T08:15:00.000Z'],
  ['klog', 'E0227 08:14:59.597069       1 a.go:16] "boom"', 'glog', 'ERROR', '2026-02-27T08:14:59.597069Z'],
  ['a layout with a stamp', '2026-02-27 08:14:58 WARN slow', 'plain', 'WARN', '2026-02-27T08:14:58Z'],
  [
    'an access line',
    '1.1.1.1 - - [27/Feb/2026:08:14:57 +0000] "GET / HTTP/1.1" 502 1',
    'nginx-access',
    'ERROR',
    '2026-02-27T08:14:57Z',
  ],
])('docker logs --timestamps: %s is read by its own format', (_what, line, format, severity, time) => {
  const want = { format, severity, time, observedTime: stamp };
  expect(read(`${stamp} ${line}`)).toMatchObject([want]);
  expect(read(`web-1  | ${stamp} ${line}`)).toMatchObject([want]);
  expect(read(`api-7c9d8f6b5-x2x4q api ${stamp} ${line}`)).toMatchObject([want]);
});

test('docker logs --timestamps: a stack trace is joined', () => {
  const lines = ['TypeError: x is not a function', '    at main (/app/index.js:3:9)', '', 'Node.js v24.1.0'];
  const records = read(...lines.map((line) => `${stamp} ${line}`));
  expect(records.map(({ format, lines: span, severity }) => [format, span, severity])).toEqual([
    ['stack-trace', [1, 4], 'ERROR'],
  ]);
});

test('a program that writes nanoseconds itself is not taken for docker logs', () => {
  expect(read(`${stamp} INFO up`, `${stamp} listening on 8000`)).toMatchObject([
    { format: 'plain', severity: 'INFO', message: 'up', time: stamp },
    { format: 'timestamped', severity: 'UNSET', time: stamp },
  ]);
});

test('stern: lines of two containers that take turns are two streams', () => {
  const api = 'api-7c9d8f6b5-x2x4q api';
  const records = read(
    `${api} 2026-02-27 08:15:00 ERROR boom`,
    `shop-5d5f9c7d4b-bcdfg shop 2026-02-27 08:15:01 INFO up`,
    `${api} \tat a.B.c(B.java:7)`,
  );
  expect(records.map(({ format, lines }) => [format, lines])).toEqual([
    ['plain', [1, 3]],
    ['plain', [2, 2]],
  ]);
});

test('stern: prose that begins with two words is none', () => {
  expect(read('2026-02-27 08:15:00 INFO up', 'web server is up')).toMatchObject([{ format: 'plain' }]);
});

test.each([
  [
    'Jun 14 15:16:02 fw kernel: [ 1234.567890] [UFW BLOCK] IN=eth0 OUT= SRC=192.0.2.7 DST=10.0.0.1 PROTO=TCP SPT=1 DPT=443',
    'netfilter',
    'UNSET',
  ],
  [
    '<4>Jun 14 15:16:02 fw kernel: DROP IN=eth0 OUT= SRC=192.0.2.7 DST=10.0.0.1 PROTO=TCP SPT=1 DPT=443',
    'netfilter',
    'WARN',
  ],
  [
    'Jun 14 15:16:02 web audit[811]: type=USER_LOGIN msg=audit(1772180101.500:301): pid=811 res=failed',
    'auditd',
    'WARN',
  ],
])('syslog around %s', (line, format, severity) => {
  expect(read(line)).toMatchObject([{ format, severity, observedTime: '2026-06-14T15:16:02Z' }]);
});
