import { truncateSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { startThreadsAhead } from '../../src/engine/threads-ahead.ts';
import { createTestFolder } from '../support/folder.ts';

test('threads start ahead for one large file that this process reads, and for nothing else', async () => {
  using folder = createTestFolder();
  const small = folder.write('small.log', 'a\n');
  const [large, packed] = ['large.log', 'large.log.gz'].map((name) => {
    const path = folder.write(name, '');
    truncateSync(path, 200_000_000); // holds no blocks
    return path;
  });
  for (const args of [
    [],
    ['analyze'],
    ['analyze', '-'],
    ['analyze', small],
    ['analyze', 'nowhere.log'],
    ['analyze', packed!],
    ['analyze', large!, small],
    ['analyze', large!, '--server', 'http://127.0.0.1:1'],
    ['analyze', large!, '--server=http://127.0.0.1:1'],
    ['records', large!],
    ['detect', large!],
  ])
    expect(startThreadsAhead(args), args.join(' ')).toBeUndefined();
  for (const args of [
    ['analyze', large!],
    ['analyze', '--only', 'levels', large!],
    ['compare', small, large!],
  ]) {
    const pool = startThreadsAhead(args);
    expect(pool?.workers ?? 0, args.join(' ')).toBe(availableParallelism() - 1);
    await pool?.close();
  }
});
