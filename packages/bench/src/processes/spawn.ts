import { type ChildProcess, spawn as spawnProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isOnPath } from './on-path.ts';

export interface SpawnOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Core to stay on; ignored where there is only one or no taskset. */
  readonly core?: number;
  /** Where standard output goes; /dev/null when absent. */
  readonly outFile?: string;
}

export const canPin = isOnPath('taskset') && availableParallelism() > 1;

/** Cores by role: what is measured has one for itself, everything around it shares the other. */
export const cores = { measured: 0, around: 1 } as const;

/** Starts a program that ends with this process at the latest; standard error is shown. */
export function spawnInBackground(command: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const { core, env, outFile = '/dev/null' } = options;
  const [program, ...args] = pinned(command, core);
  const out = openSync(outFile, 'a');
  const child = spawnProcess(program!, args, { env: { ...process.env, ...env }, stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** Runs a program to its end and resolves to its standard output. Rejects when it fails. */
export function runToEnd(command: readonly string[], options: Omit<SpawnOptions, 'outFile'> = {}): Promise<string> {
  const [program, ...args] = pinned(command, options.core);
  return new Promise((resolve, reject) => {
    const child = spawnProcess(program!, args, {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command.join(' ')} ended with ${code}.\n${out}`)),
    );
  });
}

/** Ends a process and waits until it is gone. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await gone;
}

function pinned(command: readonly string[], core: number | undefined): readonly string[] {
  return canPin && core !== undefined ? ['taskset', '-c', String(core), ...command] : command;
}
