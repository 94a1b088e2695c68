import { pbkdf2Sync } from 'node:crypto';
import { createLevelCounter, type LevelCounts, type Mode, type RunUsage } from '@logmill/core';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createEventLoopExecutor, createProcessExecutor, createThreadExecutor } from '../src/index.ts';

const pool = { workers: 2, queueMax: 8, deadlineMs: 20_000 };
const executors = [
  createEventLoopExecutor({ deadlineMs: 20_000 }),
  createThreadExecutor(pool),
  createProcessExecutor(pool),
];
afterAll(() => Promise.all(executors.map((executor) => executor.close())));

/** The three models answer alike. */
describe.each(executors.map((executor) => [executor.model, executor] as const))('%s', (model, executor) => {
  function counted(mode: Mode, lines: readonly string[]): LevelCounts {
    const counter = createLevelCounter(mode);
    counter.add(lines);
    return counter.counts;
  }
  const long = { lines: Array<string>(200).fill('x'), rounds: 100_000, salt: '' };

  test('counts what counting line by line counts, whatever the lines hold', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2026-01-30 12:01:05 INFO x', '2026-01-30 12:01:05 __proto__ \ud800', ''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const counts = await executor.run('countLevels', { mode: 'plain', lines });
        expect([...counts]).toEqual([...counted('plain', lines)]);
      }),
      { numRuns: 25 },
    );
  });

  test('a level survives the way there and back, whatever its characters', async () => {
    const lines = ['\ud800', '\udfff', 'ÄÖ\u0000', '😀', 'É'].map((level) => JSON.stringify({ level: `a${level}z` }));
    // JSON.stringify escapes lone surrogates; a log may hold them raw
    const raw = [...lines, '{"level":"x\ud800"}', '{"level":"\udc00y"}'];
    expect([...(await executor.run('countLevels', { mode: 'json', lines: raw }))]).toEqual([...counted('json', raw)]);
  });

  test('levels come in the order of their first line, also from many lines', async () => {
    const lines = Array.from(
      { length: 90_000 },
      (_, i) => `2026-01-30 12:01:05 ${['INFO', 'ERROR', 'WARN', 'ODD'][i > 80_000 ? i % 4 : i % 3]} x`,
    );
    const usages: RunUsage[] = [];
    const counts = await executor.run(
      'countLevels',
      { mode: 'plain', lines },
      { onUsage: (usage) => usages.push(usage) },
    );
    expect([...counts]).toEqual([...counted('plain', lines)]);
    expect(usages).toEqual([{ workers: executor.workers, queuedMs: expect.any(Number) as number }]);
  });

  test('a few lines are one worker’s', async () => {
    const usages: RunUsage[] = [];
    await executor.run('countLevels', { mode: 'plain', lines: ['x', 'y'] }, { onUsage: (usage) => usages.push(usage) });
    expect(usages).toMatchObject([{ workers: 1 }]);
  });

  test('digests are PBKDF2 of each line, in order, equal for equal lines', async () => {
    const lines = ['a', 'ä€😀', '', 'a'];
    const expected = lines.map((line) => pbkdf2Sync(line, 'salt', 5000, 32, 'sha256').toString('hex'));
    expect(await executor.run('deriveDigests', { lines, rounds: 5000, salt: 'salt' })).toEqual(expected);
  });

  test('a task without lines has an answer', async () => {
    expect([...(await executor.run('countLevels', { mode: 'plain', lines: [] }))]).toEqual([]);
    expect(await executor.run('deriveDigests', { lines: [], rounds: 1, salt: '' })).toEqual([]);
  });

  test('a task past its deadline is given up as GATEWAY_TIMEOUT', async () => {
    await expect(executor.run('deriveDigests', long, { deadlineMs: 50 })).rejects.toMatchObject({
      code: 'GATEWAY_TIMEOUT',
    });
  });

  test('a task whose caller has gone ends as CLIENT_CLOSED_REQUEST', async () => {
    const controller = new AbortController();
    const abandoned = executor.run('deriveDigests', long, { signal: controller.signal });
    setImmediate(() => controller.abort());
    await expect(abandoned).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' });
    await expect(executor.run('deriveDigests', long, { signal: controller.signal })).rejects.toMatchObject({
      code: 'CLIENT_CLOSED_REQUEST',
    });
  });

  test('every task is counted once, by how it ended', async () => {
    await executor.warm();
    const before = { ...executor.counters };
    const done = executor.run('deriveDigests', { lines: ['x'], rounds: 1, salt: '' });
    const late = executor.run('deriveDigests', long, { deadlineMs: 200 });
    expect(executor.counters.running).toBe(before.running + 2);
    await Promise.allSettled([done, late]);
    expect(executor.counters).toMatchObject({
      waiting: 0,
      running: before.running,
      completed: before.completed + 1,
      failed: before.failed + 1,
      refused: before.refused,
    });
    if (model !== 'event-loop') expect(executor.counters.restarts).toBeGreaterThan(before.restarts);
  });
});
