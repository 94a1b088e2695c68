import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { childrenOf, isRunning } from './support/child-processes.ts';

const script = fileURLToPath(new URL('./support/pool-script.ts', import.meta.url));

function start(...args: string[]): ChildProcess & { printed: () => string } {
  const child = spawn(process.execPath, ['--conditions=@logmill/source', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return Object.assign(child, { printed: () => text });
}

describe.each(['threads', 'processes'])('%s', (model) => {
  test('nothing keeps a process alive after close', async () => {
    const child = start(script, model, 'close');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(child.printed()).toBe('answer\nSERVICE_UNAVAILABLE\n');
  });
});

test.runIf(process.platform === 'linux')('idle child processes go with a parent that is killed', async () => {
  const child = start(script, 'processes', 'linger');
  await vi.waitFor(() => expect(child.printed()).toBe('answer\n'), { timeout: 10_000 });
  const workers = childrenOf(child.pid!);
  expect(workers).toHaveLength(2);
  child.kill('SIGKILL');
  // The other one runs an endless loop, in which it can notice nothing
  await vi.waitFor(() => expect(workers.filter(isRunning)).toHaveLength(1), { timeout: 5000 });
  for (const pid of workers.filter(isRunning)) process.kill(pid, 'SIGKILL');
});

const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));

// `pnpm test` builds first; after a bare `vitest run` there may be nothing to test.
test.runIf(existsSync(built))('the built package finds its built worker', async () => {
  const code = `
    const { createThreadExecutor, createProcessExecutor } = await import(${JSON.stringify(built)});
    for (const create of [createThreadExecutor, createProcessExecutor]) {
      const executor = create({ workers: 1, queueMax: 1, deadlineMs: 10000 });
      console.log([...await executor.run('countLevels', { mode: 'plain', lines: ['2026-01-30 12:01:05 INFO x'] })].join());
      await executor.close();
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += String(chunk);
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(printed).toBe('INFO,1\nINFO,1\n');
});
