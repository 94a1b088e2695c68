import { expect, test } from 'vitest';
import { createRecordReader, type LogRecord } from '../src/index.ts';

const silent = 'Jun 14 15:16:01 combo sshd[1]: check pass; user unknown';
const talking = (n: number): string => `Jun 14 15:16:02 combo cron[2]: run ${n}`;

function readerOf(records: LogRecord[]) {
  return createRecordReader({ referenceMs: 0 }, { record: (record) => records.push(record), unparsed() {} });
}

test('a record of a source that fell silent is given out when it is settled, once', () => {
  const records: LogRecord[] = [];
  const reader = readerOf(records);
  reader.push(silent);
  for (let n = 2; n <= 10; n++) reader.push(talking(n));
  expect(records.map(({ lines }) => lines[0])).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  reader.settle(5);
  expect(records.map(({ lines }) => lines[0])).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 1]);
  reader.flush();
  expect(records).toHaveLength(10);
});

test('a record that a line was joined to since then stays open', () => {
  const records: LogRecord[] = [];
  const reader = readerOf(records);
  reader.push('2026-01-30 12:00:00 ERROR boom');
  reader.push('    at run (app.js:1:2)');
  reader.settle(2);
  expect(records).toHaveLength(0);
  reader.push('    at main (app.js:3:4)');
  reader.flush();
  expect(records.map(({ lines }) => lines)).toEqual([[1, 3]]);
});
