import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment, commandLine } from './run.ts';

/** `logmill serve` as a process of its own, ended at the end of its scope. */
export interface ServeProcess extends AsyncDisposable {
  readonly url: string;
  /** Sends a signal and resolves to the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export async function serve(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServeProcess> {
  const child = spawn(process.execPath, [...commandLine, 'serve', ...args], {
    env: cleanEnvironment({ PORT: '0', WORKERS: '1', LOG_LEVEL: 'silent', ...environment }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return (await exited)[0];
  };
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /logmill is ready: (?<url>\S+)/.exec(printed)?.groups?.url;
    if (url !== undefined) return { url, end, [Symbol.asyncDispose]: async () => void (await end('SIGKILL')) };
  }
  throw new Error(`It did not start: ${printed}`);
}
