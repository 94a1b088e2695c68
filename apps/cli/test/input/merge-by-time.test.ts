import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeByTime } from '../../src/input/merge-by-time.ts';
import { type TimedLine, timedLines } from '../../src/input/timed-lines.ts';

async function* batches<Item>(items: readonly Item[], size: number): AsyncGenerator<readonly Item[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

async function merge(files: readonly (readonly TimedLine[])[], size = 3): Promise<string[]> {
  return (await Array.fromAsync(mergeByTime(files.map((file) => batches(file, size))))).flat();
}

const timed = fc.array(fc.option(fc.integer({ min: 10, max: 20 }), { nil: undefined }), { maxLength: 20 });

test('no line is lost, and lines of one file keep their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(timed, { maxLength: 4 }), fc.integer({ min: 1, max: 5 }), async (files, size) => {
      const lines = files.map((times, file) =>
        times.map((time, i) => ({ line: `${file}:${i}`, time: time?.toString() })),
      );
      const merged = await merge(lines, size);
      for (const [file, own] of lines.entries())
        expect(merged.filter((line) => line.startsWith(`${file}:`))).toEqual(own.map(({ line }) => line));
    }),
  );
});

test('files that are in order become one that is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.integer({ min: 10, max: 99 }))), async (files) => {
      const sorted = files.map((times) =>
        times.sort((a, b) => a - b).map((time) => ({ line: `${time}`, time: `${time}` })),
      );
      const merged = await merge(sorted);
      expect(merged).toEqual(merged.toSorted());
    }),
  );
});

test('a line without a time stays behind its predecessor, also where a batch ends between them', async () => {
  const trace = [
    { line: 'a1', time: '1' },
    { line: 'a1 frame', time: undefined },
    { line: 'a1 frame', time: undefined },
    { line: 'a3', time: '3' },
  ];
  const other = [
    { line: 'b1', time: '1' },
    { line: 'b2', time: '2' },
  ];
  for (let size = 1; size <= 4; size++)
    expect(await merge([trace, other], size)).toEqual(['a1', 'a1 frame', 'a1 frame', 'b1', 'b2', 'a3']);
});

test('the time of a line is that of the record it begins, stack traces stay whole', async () => {
  const lines = [
    '2026-01-30 12:00:00 ERROR boom',
    '    at run (app.js:1:2)',
    'no record',
    '2026-01-30 12:00:01.5 INFO x',
  ];
  const times = (await Array.fromAsync(timedLines(batches(lines, 9), { referenceMs: 0 }))).flat();
  expect(times.map(({ time }) => time)).toEqual(['2026-01-30T12:00:00', undefined, undefined, '2026-01-30T12:00:01.5']);
});
