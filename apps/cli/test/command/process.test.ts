import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/render/columns.ts';
import { createTestFolder } from '../support/folder.ts';
import { serviceLog } from '../support/logs.ts';
import { cleanEnvironment, commandLine, runHere as run, runProcess } from '../support/run.ts';

const command = [process.execPath, ...commandLine].map((word) => `'${word}'`).join(' ');

test('a reader that stops reading ends it without a word', async () => {
  using folder = createTestFolder();
  const file = folder.write('app.log', serviceLog().repeat(2000));
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; ${command} records '${file}' | head -1 | cut -c1-18`],
    { env: cleanEnvironment(), encoding: 'utf8' },
  );
  expect({ stdout, stderr, status }).toEqual({ stdout: '{"format":"plain",\n', stderr: '', status: 0 });
});

test.each([
  [['detect', '-'], 0],
  [['analyze', '-', '--fail-on', 'error'], 1],
  [['analyze', 'nowhere.log'], 2],
  [['--version'], 0],
])('the process %j ends with exit code %i', async (args, code) => {
  expect((await runProcess(args, { input: serviceLog() })).code).toBe(code);
});

test('SIGINT ends it with exit code 130, also while it waits for input', async () => {
  const child = spawn(process.execPath, [...commandLine, 'records', '-'], { env: cleanEnvironment() });
  const exited = once(child, 'exit');
  child.stdin.on('error', () => {});
  // once it has answered, its handlers are in place
  child.stdin.write(serviceLog().repeat(100));
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await exited).toEqual([130, null]);
});

test.skipIf(!existsSync('/dev/full'))('a disk that is full is told, with exit code 2', () => {
  const { stderr, status } = spawnSync('bash', ['-c', `${command} detect - >/dev/full`], {
    env: cleanEnvironment(),
    encoding: 'utf8',
    input: serviceLog(),
  });
  expect({ stderr, status }).toEqual({
    stderr: 'logmill: Cannot write: ENOSPC: no space left on device, write\n',
    status: 2,
  });
});

test('a file in the place of a command brings advice', async () => {
  using folder = createTestFolder();
  const file = folder.write('app.log', serviceLog());
  expect(await run([file])).toEqual({
    code: 2,
    stdout: '',
    stderr: `logmill: unknown command '${file}'\nTo show what is in a file: logmill analyze ${file}\n`,
  });
});

const pty = spawnSync('script', ['--version']).status === 0;

/** Runs the command with a terminal for its output. */
function onTerminal(args: string, environment: Record<string, string> = {}): string {
  const { stdout } = spawnSync('script', ['-qec', `stty cols 90; ${command} ${args}`, '/dev/null'], {
    env: cleanEnvironment({ TERM: 'xterm', ...environment }),
    encoding: 'utf8',
    input: '',
  });
  return stdout.replaceAll('\r\n', '\n');
}

test.skipIf(!pty)('on a terminal a report is a summary in colour and in its width', () => {
  using folder = createTestFolder();
  const file = folder.write('app.log', serviceLog());
  const screen = onTerminal(`analyze '${file}'`);
  expect(screen).toContain('\u001b[31mERROR ');
  expect(screen).toContain('Timeline and levels');
  const plain = onTerminal(`analyze '${file}'`, { NO_COLOR: '1' });
  expect(plain).not.toContain('\u001b');
  expect(Math.max(...plain.split('\n').map(columnsOf))).toBeLessThanOrEqual(90);
});

test('in a pipe a report is NDJSON; colour comes only when it is forced', async () => {
  const input = serviceLog();
  const piped = await run(['analyze'], { input });
  const rows = piped.stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { row: string }).row);
  expect(rows.slice(0, 5)).toEqual(['envelope', 'lines', 'levels', 'time', 'timeline']);
  expect(rows).toContain('pattern');
  expect(rows).toContain('exception');
  for (const [environment, coloured] of [
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ] as const) {
    const { stdout } = await run(['analyze', '--text'], { input, environment });
    expect(stdout.includes('\u001b')).toBe(coloured);
  }
});

test('escapes in a log are shown, never sent', async () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m';
  const input = `2026-01-30 12:00:00 ERROR ${evil} boom\nnot ${evil} read\n2026-01-30 12:00:01 INFO \u202ex\n`;
  for (const kind of ['--text', '--markdown', '--json', '--ndjson']) {
    const { stdout } = await run(['analyze', kind], { input });
    expect(stdout).toContain('boom');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  }
  const { stdout } = await run(['records', '--text'], { input });
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
