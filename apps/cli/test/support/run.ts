import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../src/program.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What is piped in; nothing, ended at once, by default. */
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Arguments of Node that run the command from its sources. */
export const commandLine: readonly string[] = ['--conditions=@logmill/source', main];

/** An environment in which only what a test sets decides. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...more };
}

/** Runs the command in this process, its streams being pipes: all of it but what `main.ts` does. */
export async function runHere(
  args: readonly string[],
  { input = '', environment = {} }: RunOptions = {},
): Promise<Ran> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const [out, err] = [text(stdout), text(stderr)];
  const code = await runProgram(args, '0.0.0', {
    stdin: Readable.from([Buffer.from(input)], { objectMode: false }),
    stdout,
    stderr,
    environment,
    nowMs: () => Date.parse('2026-02-01T00:00:00Z'),
    startService: () => Promise.reject(new Error('No test starts a service here.')),
  });
  stdout.end();
  stderr.end();
  return { code, stdout: await out, stderr: await err };
}

/** Runs the command as a process of its own, its output in pipes. */
export async function runProcess(
  args: readonly string[],
  { input = '', environment = {} }: RunOptions = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [...commandLine, ...args], { env: cleanEnvironment(environment) });
  // it may end before it has read everything
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await exited, stdout, stderr };
}
