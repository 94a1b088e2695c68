import { analyzeLines, compareCut, compareLogs, type ReportOptions, type Shard, shardLines } from '@logmill/core';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createThreadExecutor } from '../src/index.ts';

const executor = createThreadExecutor({ workers: 2, queueMax: 8, deadlineMs: 20_000 });
afterAll(() => executor.close());

const options: ReportOptions = { mode: 'auto', referenceMs: Date.UTC(2026, 0, 30), zone: 'UTC' };
const identity = { inputSha256: 'ab'.repeat(32) };

const line = fc.oneof(
  fc.integer({ min: 0, max: 59 }).map((s) => `2026-01-30 12:01:${String(s).padStart(2, '0')} INFO job ${s} done`),
  fc.constantFrom(
    '2026-01-30 12:02:00 ERROR boom',
    'TypeError: x is not a function',
    '    at run (/app/a.js:1:2)',
    '{"level":30,"time":1731391316698,"pid":843,"hostname":"web-1","msg":"up"}',
    '',
    'what is this',
  ),
);
const log = fc.array(line, { minLength: 1, maxLength: 60 });

test('a log on workers, in any number of shards, has the report of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(log, fc.integer({ min: 1, max: 30 }), async (lines, shardSize) => {
      const whole = JSON.stringify(analyzeLines(lines, options, identity));
      expect(await executor.run('analyzeLog', { lines, options, identity })).toBe(whole);
      const cuts = lines.map((_, i) => i).filter((i) => i > 0 && i % shardSize === 0);
      const shards: readonly Shard[] = shardLines(lines, cuts);
      const states = await executor.run('analyzeShards', { shards, options });
      expect(await executor.run('finishReport', { states, identity, withState: false })).toBe(whole);
      const withState = await executor.run('finishReport', { states, identity, withState: true });
      const { state, ...report } = JSON.parse(withState) as { state: string };
      expect(JSON.stringify(report)).toBe(whole);
      expect(JSON.parse(state)).toMatchObject({ engine: expect.any(String) as string });
    }),
    { numRuns: 20 },
  );
});

test('comparisons on workers are those of core', async () => {
  const baseline = Array.from({ length: 300 }, (_, i) => `2026-01-30 12:01:05 INFO job ${i} done`);
  const candidate = [...baseline.slice(0, 200), '2026-01-30 12:01:06 ERROR disk /dev/sda1 is full'];
  const [before, after] = await Promise.all(
    [baseline, candidate].map((lines) => executor.run('analyzeShards', { shards: shardLines(lines, [100]), options })),
  );
  const compared = await executor.run('compareStates', { baseline: before!, candidate: after!, options: {} });
  expect(compared).toBe(JSON.stringify(compareLogs(baseline, candidate, options)));
  expect(JSON.parse(compared)).toMatchObject({ patterns: { changes: [{ kind: 'new', severity: 'ERROR' }] } });

  const cut = { atText: 'disk' };
  const lines = [...candidate, candidate.at(-1)!];
  expect(await executor.run('compareCut', { lines, cut, reading: options, options: {} })).toBe(
    JSON.stringify(compareCut(lines, cut, options)),
  );
});

test('records bear the ids of their patterns when patterns are asked for', async () => {
  const lines = ['2026-01-30 12:01:05 INFO job 1 done', '2026-01-30 12:01:05 INFO job 22 done', 'what is this'];
  const plain = JSON.parse(await executor.run('readRecords', { lines, options })) as object;
  const joined = JSON.parse(await executor.run('readRecords', { lines, options, patterns: true })) as {
    records: { patternId: string }[];
    patterns: { id: string; template: string }[];
  };
  expect(joined.patterns.map(({ template }) => template)).toEqual(['job <num> done']);
  expect(joined.records.map(({ patternId }) => patternId)).toEqual([joined.patterns[0]!.id, joined.patterns[0]!.id]);
  const { patterns: _, ...rest } = joined;
  expect({ ...rest, records: rest.records.map(({ patternId: __, ...record }) => record) }).toEqual(plain);
});
