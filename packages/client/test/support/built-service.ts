import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../../apps/server/dist/main.js', import.meta.url));

export interface BuiltService extends AsyncDisposable {
  readonly url: string;
}

/** The real service, as it is shipped, in a process of its own: this package knows nothing of the server's. */
export async function startBuiltService(environment: Record<string, string> = {}): Promise<BuiltService> {
  if (!existsSync(main)) throw new Error('The server is not built: run `pnpm --filter @logmill/server... build`.');
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', WORKERS: '2', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /logmill is ready: (?<url>\S+)/.exec(printed)?.groups?.url;
    if (url === undefined) continue;
    return {
      url,
      async [Symbol.asyncDispose]() {
        child.kill('SIGKILL');
        await exited;
      },
    };
  }
  throw new Error(`The server did not start: ${printed}${complaints}`);
}
