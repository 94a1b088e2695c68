import { fileURLToPath } from 'node:url';
import { findFreePort } from './free-port.ts';
import { type SpawnOptions, spawnInBackground, stop } from './spawn.ts';

/** An HTTP server in a process of its own. */
export interface RunningServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  readonly pid: number;
}

/** The service as it is shipped: built, in production, limiter never denying. */
export async function startShipped(
  options: SpawnOptions & { readonly redisUrl: string | undefined },
): Promise<RunningServer> {
  const { redisUrl, ...rest } = options;
  const file = new URL('../../../../apps/server/dist/main.js', import.meta.url);
  return start(fileURLToPath(file), {
    ...rest,
    env: {
      RATE_LIMIT: '999999999999',
      HOST: '127.0.0.1',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
      ...rest.env,
    },
  });
}

/** A peer: a file in peers/ that listens on PORT. */
export function startPeer(file: string, options: SpawnOptions = {}): Promise<RunningServer> {
  return start(fileURLToPath(new URL(`../peers/${file}`, import.meta.url)), options);
}

async function start(file: string, options: SpawnOptions): Promise<RunningServer> {
  const port = await findFreePort();
  const env = { ...options.env, NODE_ENV: 'production', PORT: String(port) };
  const child = spawnInBackground([process.execPath, file], { ...options, env });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(url)); attempt++) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`${file} did not start to listen.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, pid: child.pid!, [Symbol.asyncDispose]: () => stop(child) };
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(`${url}/livez`)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
