import { describe, expect, test } from 'vitest';
import { createEventLoopExecutor } from '../src/index.ts';
import { tasks } from './support/hostile-tasks.ts';

/** Rounds of the event loop until `work` has ended: what everything else could do meanwhile. */
async function roundsDuring(work: Promise<unknown>): Promise<number> {
  let rounds = 0;
  let working = true;
  const tick = (): void => {
    rounds++;
    if (working) setImmediate(tick);
  };
  setImmediate(tick);
  await work;
  working = false;
  return rounds;
}

describe('the event loop goes round', () => {
  const executor = createEventLoopExecutor({ deadlineMs: 20_000 });

  test('while many lines are counted on it', async () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `2026-01-30 12:01:05 INFO message number ${i}`);
    expect(await roundsDuring(executor.run('countLevels', { mode: 'plain', lines }))).toBeGreaterThan(4);
  });

  test('while few but very long lines are counted on it', async () => {
    const line = JSON.stringify({ level: 'info', items: Array.from({ length: 20_000 }, (_, i) => i) });
    const lines = Array<string>(200).fill(line);
    expect(await roundsDuring(executor.run('countLevels', { mode: 'json', lines }))).toBeGreaterThan(20);
  });

  test('while digests are derived on it, after every few lines', async () => {
    const work = executor.run('deriveDigests', { lines: Array<string>(20).fill('x'), rounds: 20_000, salt: '' });
    expect(await roundsDuring(work)).toBeGreaterThan(15);
  });
});

test('a small task that comes later does not wait for a large one', async () => {
  const executor = createEventLoopExecutor({ deadlineMs: 20_000 });
  const ended: string[] = [];
  const lines = Array.from({ length: 200_000 }, (_, i) => `2026-01-30 12:01:05 INFO message number ${i}`);
  const large = executor.run('countLevels', { mode: 'plain', lines }).then(() => ended.push('large'));
  const small = executor.run('countLevels', { mode: 'plain', lines: ['x'] }).then(() => ended.push('small'));
  await Promise.all([large, small]);
  expect(ended).toEqual(['small', 'large']);
});

test('tasks beyond those interleaved wait their turn, and beyond those that may wait are refused', async () => {
  const executor = createEventLoopExecutor({ deadlineMs: 5000, tasksMax: 1, queueMax: 1 });
  const run = (rounds: number) => executor.run('deriveDigests', { lines: ['a', 'b', 'c'], rounds, salt: '' });
  const first = run(5000);
  const second = run(1);
  expect(executor.counters.waiting).toBe(1);
  await expect(run(1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterMs: 1000 });
  expect(await first).toHaveLength(3);
  expect(await second).toHaveLength(3);
  expect(executor.counters).toMatchObject({ completed: 2, refused: 1, waiting: 0 });
});

test('a task is refused when what is in hand takes too long, as long as that is also more than it takes itself', async () => {
  const executor = createEventLoopExecutor({ deadlineMs: 60_000, waitMsMax: 10 });
  const run = (lines: number) =>
    executor.run('deriveDigests', { lines: Array<string>(lines).fill('x'), rounds: 5000, salt: '' });
  const half = run(100);
  await expect(run(1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  const other = run(150);
  expect([await half, await other]).toMatchObject([{ length: 100 }, { length: 150 }]);
});

test.each([
  ['throwNull:', { code: 'INTERNAL_SERVER_ERROR' }],
  ['throwBomb:', { code: 'INTERNAL_SERVER_ERROR' }],
  ['throwTyped:', { code: 'PAYLOAD_TOO_LARGE', limit: { name: 'LEVELS', max: 3, actual: 4 } }],
])('D55 a task that does %s fails alone', async (deed, error) => {
  const executor = createEventLoopExecutor({ deadlineMs: 5000, tasks });
  const run = (line: string) => executor.run('deriveDigests', { lines: [line], rounds: 1, salt: '' });
  await expect(run(deed)).rejects.toMatchObject(error);
  expect(await run('next')).toEqual(['next']);
});

test('closing rejects what is in hand and whatever comes later', async () => {
  const executor = createEventLoopExecutor({ deadlineMs: 5000 });
  const input = { lines: Array<string>(1000).fill('x'), rounds: 10_000, salt: '' };
  const cut = executor.run('deriveDigests', input);
  const refused = expect(cut).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  await executor.close();
  await refused;
  await expect(executor.run('deriveDigests', input)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});
