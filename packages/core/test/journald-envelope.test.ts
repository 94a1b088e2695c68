import { expect, test } from 'vitest';
import { readRecords } from '../src/records/read-records.ts';

const klog = 'E0507 12:04:17.597069       1 descheduler.go:169] "Evicted" total=0';
const pino = '{"level":50,"time":1731391316698,"msg":"boom"}';

function entry(message: unknown, rest: Readonly<Record<string, unknown>> = { PRIORITY: '6' }): string {
  return JSON.stringify({ __REALTIME_TIMESTAMP: '1770796800000001', ...rest, MESSAGE: message });
}

function read(...lines: readonly string[]) {
  return readRecords(lines, { referenceMs: Date.UTC(2026, 2, 1) }).records;
}

test.each([
  ['a JSON line', pino, 'pino', 'ERROR', 'field', 'boom'],
  ['a klog line, whose letter counts more than the PRIORITY of stdout', klog, 'glog', 'ERROR', 'letter', 'Evicted'],
  [
    'an access line, whose status counts more',
    '10.0.0.7 - - [01/Mar/2026:12:00:06 +0000] "GET / HTTP/1.1" 502 157',
    'nginx-access',
    'ERROR',
    'status',
    'GET / HTTP/1.1',
  ],
  ['JSON that names no level has PRIORITY', '{"msg":"x","shard":3}', 'json', 'INFO', 'pri', 'x'],
  ['a word of the message counts less', 'ERROR: x', 'journald-json', 'INFO', 'pri', 'ERROR: x'],
])('MESSAGE is read by its own format: %s', (_what, message, format, severity, levelSource, text) => {
  const want = { format, severity, levelSource, message: text };
  expect(read(entry(message))).toMatchObject([want]);
  expect(read(entry([...new TextEncoder().encode(message)]))).toMatchObject([want]);
});

test('the stamp of the journal is the observed time of a line that has its own', () => {
  expect(read(entry(pino))).toMatchObject([
    { time: '2024-11-12T06:01:56.698Z', observedTime: '2026-02-11T08:00:00.000001Z' },
  ]);
});

test('entries of one process go on with its stack trace, those of another do not', () => {
  const of = (pid: string, message: string) => entry(message, { _PID: pid });
  const records = read(of('7', 'TypeError: x'), of('8', 'up'), of('7', '    at main (/app/index.js:3:9)'));
  expect(records.map(({ lines }) => lines)).toEqual([
    [1, 3],
    [2, 2],
  ]);
});
