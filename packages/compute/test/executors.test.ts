import { pbkdf2Sync } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { addLevels, type LevelCounts, type Mode, ServiceError } from '@logmill/core';
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
describe.each(executors.map((executor) => [executor.model, executor] as const))('%s', (_model, executor) => {
  function counted(mode: Mode, lines: readonly string[]): LevelCounts {
    const counts: LevelCounts = new Map();
    addLevels(counts, mode, lines);
    return counts;
  }

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

  test('levels come in the order of their first line, also from many lines', async () => {
    const lines = Array.from(
      { length: 90_000 },
      (_, i) => `2026-01-30 12:01:05 ${['INFO', 'ERROR', 'WARN', 'ODD'][i > 80_000 ? i % 4 : i % 3]} x`,
    );
    expect([...(await executor.run('countLevels', { mode: 'plain', lines }))]).toEqual([...counted('plain', lines)]);
  });

  test('digests are PBKDF2 of each line, in order, equal for equal lines', async () => {
    const lines = ['a', 'ä€😀', '', 'a'];
    const expected = lines.map((line) => pbkdf2Sync(line, 'salt', 1000, 32, 'sha256').toString('hex'));
    expect(await executor.run('deriveDigests', { lines, rounds: 1000, salt: 'salt' })).toEqual(expected);
  });

  test('a task without lines has an answer', async () => {
    expect([...(await executor.run('countLevels', { mode: 'plain', lines: [] }))]).toEqual([]);
    expect(await executor.run('deriveDigests', { lines: [], rounds: 1, salt: '' })).toEqual([]);
  });

  test('a task past its deadline is given up as GATEWAY_TIMEOUT', async () => {
    const slow = executor.run(
      'deriveDigests',
      { lines: Array(200).fill('x'), rounds: 100_000, salt: '' },
      { deadlineMs: 50 },
    );
    await expect(slow).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' });
  });

  test('a task whose caller has gone ends as CLIENT_CLOSED_REQUEST', async () => {
    const controller = new AbortController();
    const abandoned = executor.run(
      'deriveDigests',
      { lines: Array(200).fill('x'), rounds: 100_000, salt: '' },
      { signal: controller.signal },
    );
    setImmediate(() => controller.abort());
    await expect(abandoned).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' });
    await expect(
      executor.run('deriveDigests', { lines: ['x'], rounds: 1, salt: '' }, { signal: controller.signal }),
    ).rejects.toBeInstanceOf(ServiceError);
  });
});

test('the event loop goes round while many lines are counted on it', async () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => `2026-01-30 12:01:05 INFO message number ${i}`);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let turns = 0;
  let counting = true;
  const tick = (): void => {
    turns++;
    if (counting) setImmediate(tick);
  };
  delay.enable();
  setImmediate(tick);
  await executors[0]!.run('countLevels', { mode: 'plain', lines });
  counting = false;
  expect(turns).toBeGreaterThan(3);
});

test('more tasks than the event loop interleaves are refused with a time to wait', async () => {
  const small = createEventLoopExecutor({ deadlineMs: 1000, tasksMax: 1 });
  const first = small.run('countLevels', { mode: 'plain', lines: ['x'] });
  await expect(small.run('countLevels', { mode: 'plain', lines: ['x'] })).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    retryAfterMs: 1000,
  });
  expect([...(await first)]).toEqual([['UNKNOWN', 1]]);
});
