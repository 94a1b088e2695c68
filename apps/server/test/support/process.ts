import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The service as a process of its own, for what a test in one process cannot show: signals, several instances. */
export interface ServiceProcess extends AsyncDisposable {
  readonly url: string;
  readonly child: ChildProcess;
  /** Sends a signal and resolves to the exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export async function startServiceProcess(environment: Record<string, string> = {}): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--conditions=@logmill/source', main], {
    env: { ...process.env, PORT: '0', WORKERS: '1', RATE_LIMIT: '1000000', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<number | string> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const [code, by] = (await exited) as [number | null, string | null];
    return code ?? by ?? 'unknown';
  };
  return {
    url: await urlPrintedBy(child),
    child,
    end,
    async [Symbol.asyncDispose]() {
      await end('SIGKILL');
    },
  };
}

async function urlPrintedBy(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout!) {
    printed += String(chunk);
    const url = /logmill is ready: (?<url>\S+)/.exec(printed)?.groups?.url;
    if (url !== undefined) return url;
  }
  throw new Error(`The service did not start: ${printed}`);
}
