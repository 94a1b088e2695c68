import { readRecords } from '@logmill/core';
import { describe, expect, test } from 'vitest';
import { WrongAnswer } from '../src/bench.ts';
import { oneFormatReaders } from '../src/peers/one-format.ts';
import { makeBatchBody } from '../src/workload/batch-body.ts';
import { checkCounts } from '../src/workload/check-counts.ts';
import { makeFormatLines } from '../src/workload/format-lines.ts';
import { hostileLines } from '../src/workload/hostile-lines.ts';
import { makeLogLines } from '../src/workload/log-lines.ts';
import { makeMessages } from '../src/workload/messages.ts';
import { constantLevel, makeParseBodies, makeRpcBatchBodies } from '../src/workload/parse-bodies.ts';

test('the counts that come with the lines are those a search in the lines finds', () => {
  const { lines, counts } = makeLogLines(2000);
  for (const [level, count] of Object.entries(counts))
    expect(lines.filter((line) => line.split(' ')[2] === level)).toHaveLength(count);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(2000);
});

describe('a batch body', () => {
  test('holds as many lines as asked for, all counted', () => {
    const { bytes, counts } = makeBatchBody(500);
    const { lines } = JSON.parse(bytes.toString()) as { lines: string[] };
    expect(lines).toHaveLength(500);
    expect(lines.filter((line) => line.includes(' INFO '))).toHaveLength(counts.INFO!);
  });

  test('is another one with each serial number, and stays valid', () => {
    const body = makeBatchBody(10);
    const texts = [1, 2, 999_999_999_999_999].map((serial) => {
      body.vary(serial);
      return body.bytes.toString();
    });
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect((JSON.parse(text) as { lines: string[] }).lines).toHaveLength(10);
  });
});

test('bodies of /parse are all different and all of the constant level', () => {
  const bodies = makeParseBodies(500);
  expect(new Set(bodies).size).toBe(500);
  for (const body of bodies) expect((JSON.parse(body) as { line: string }).line.split(' ')[2]).toBe(constantLevel);
});

test('a tRPC batch holds its calls under their indexes, no line twice', () => {
  const inputs = makeRpcBatchBodies(50, 10).flatMap((body) =>
    Object.entries(JSON.parse(body) as Record<string, { line: string }>),
  );
  expect(new Set(inputs.map(([, { line }]) => line)).size).toBe(500);
  expect(inputs.slice(0, 10).map(([index]) => index)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

test('a side that miscounts is found out', () => {
  expect(() => checkCounts('{"counts":{"INFO":1}}', { INFO: 1 })).not.toThrow();
  expect(() => checkCounts('{"counts":{"INFO":2}}', { INFO: 1 })).toThrow(WrongAnswer);
  expect(() => checkCounts('{"counts":{"INFO":1,"ERROR":1}}', { INFO: 1 })).toThrow(WrongAnswer);
});

test.each(makeFormatLines(300).map(({ format, lines }) => [format, lines] as const))(
  'of lines of %s both sides of the bench read the same time and severity',
  (format, lines) => {
    const { records } = readRecords(lines, { mode: 'auto', referenceMs: Date.UTC(2026, 1, 1) });
    const instantOf = (time: string | undefined): number => Date.parse(time ?? '');
    const read = lines.map(oneFormatReaders[format]!);
    expect(records.map((record) => [record.format, instantOf(record.time), record.severity])).toEqual(
      read.map((record) => [format, instantOf(record?.time), record?.severity]),
    );
  },
);

test('no two hostile lines are the same', () => {
  for (const make of Object.values(hostileLines)) {
    const lines = [...make(500)];
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines).size).toBe(lines.length);
  }
});

test('a fixed generator draws as many messages as asked for, the same in every run', () => {
  const drawn = makeMessages(200, undefined);
  expect(drawn.map(({ messages }) => messages.length)).toEqual([200, 200]);
  expect(makeMessages(200, undefined)).toEqual(drawn);
});
