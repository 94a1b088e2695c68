import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { openPartPool } from '../../src/files/part-pool.ts';

/** Threads of this process by how nice they are (proc_pid_stat(5), field 19). */
function nicenesses(): number[] {
  return readdirSync('/proc/self/task').map((id) => {
    const stat = readFileSync(`/proc/self/task/${id}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });
}

test.skipIf(process.platform !== 'linux').each([
  [true, 2],
  [false, 0],
])('threads that give way (%s) are nicer than those that answer', async (givesWay, expected) => {
  const before = getPriority();
  const pool = openPartPool(2, { givesWay });
  try {
    expect(await pool.start()).toBe(true);
    expect(nicenesses().filter((niceness) => niceness === 10)).toHaveLength(expected);
    expect(getPriority()).toBe(before);
  } finally {
    await pool.close();
  }
});
