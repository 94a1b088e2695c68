import { Redis } from 'ioredis';
import { findFreePort } from './free-port.ts';
import { isOnPath } from './on-path.ts';
import { cores, spawnInBackground, stop } from './spawn.ts';

export interface RunningRedis extends AsyncDisposable {
  readonly url: string;
}

/** A real Redis without persistence, on a free port; undefined where none is installed. */
export async function startRedis(): Promise<RunningRedis | undefined> {
  if (!isOnPath('redis-server')) return undefined;
  const port = await findFreePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawnInBackground(['redis-server', ...args], { core: cores.around });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 100 });
  client.on('error', () => {});
  await client.ping();
  client.disconnect();
  return { url, [Symbol.asyncDispose]: () => stop(child) };
}

/** To be printed with results that were measured without Redis. */
export const withoutRedis = 'no redis-server on PATH: measured without Redis (install the package redis-server)';
