import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/records/read-records.ts';
import { patternsOf } from '../../src/report/record-patterns.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { generatedLog } from './support/generated-logs.ts';
import { options } from './support/shard-report.ts';

test('records and report are joined by the ids of patterns', () => {
  fc.assert(
    fc.property(generatedLog, (lines) => {
      const { records } = readRecords(lines, options);
      const { patternIds } = patternsOf(records.map(({ message }) => message));
      const fold = createReport({ ...options, patternsTop: 1000, reportBytesMax: 1e9 });
      fold.addLines(lines);
      const counts = Object.fromEntries(fold.finish().patterns.patterns.map(({ id, count }) => [id, count]));
      expect(
        Object.fromEntries(Object.entries(Object.groupBy(patternIds, String)).map(([id, of]) => [id, of!.length])),
      ).toEqual(counts);
    }),
    { numRuns: 50 },
  );
});

test('rare patterns are among them, however many there are', () => {
  const letters = (n: number): string =>
    Array.from(n.toString(16), (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  const messages = Array.from({ length: 2500 }, (_, i) => `${letters(i)} ${letters(i + 9000)}`);
  const { patterns, patternIds } = patternsOf(messages);
  expect(patterns.length).toBeGreaterThan(2000);
  expect(new Set(patternIds)).toEqual(new Set(patterns.map(({ id }) => id)));
});

test('a message has the pattern that all of them together decide', () => {
  const { patterns, patternIds } = patternsOf(['job 1 done', 'job 22 done\nwith a second line', 'up']);
  expect(patterns.map(({ template, count }) => [template, count])).toEqual([
    ['job <num> done', 2],
    ['up', 1],
  ]);
  expect(patternIds).toEqual([patterns[0]!.id, patterns[0]!.id, patterns[1]!.id]);
});
