import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** A redis-server of the test's own, on a free port; it can be stalled, killed and started again. */
export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Its working directory, gone when it is closed. */
  readonly dir: string;
  /** SIGSTOP: connections stay open, nothing is answered. */
  stall(): void;
  /** SIGCONT. */
  resume(): void;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  /** Lets time pass for what it holds: every key ends so much earlier, without anyone waiting. */
  pass(ms: number): Promise<void>;
  /** A client of the test's own. */
  command(name: string, ...args: (string | number)[]): Promise<unknown>;
  close(): Promise<void>;
}

const installed = spawnSync('redis-server', ['--version']).status === 0;

/** Why tests that need Redis cannot run here; undefined when they can. With CI=true they must. */
export const redisMissing: string | undefined = installed
  ? undefined
  : 'no redis-server on the PATH: install it (apt-get install redis-server, brew install redis) to run these tests';

if (redisMissing !== undefined) {
  if (process.env.CI === 'true') throw new Error(redisMissing);
  process.stderr.write(`skipped: ${redisMissing}\n`);
}

export async function startRedis(args: readonly string[] = []): Promise<TestRedis> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), 'logmill-redis-'));
  let server: ChildProcess;
  const admin = new Redis(port, '127.0.0.1', {
    lazyConnect: true,
    retryStrategy: () => 50,
    maxRetriesPerRequest: 100,
    // Tests also talk to a Redis that is busy or loading.
    enableReadyCheck: false,
  });
  admin.on('error', () => {});

  const start = async (): Promise<void> => {
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...args],
      { stdio: 'ignore', cwd: dir },
    );
    await answers(port);
  };
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
  };
  const close = async (): Promise<void> => {
    admin.disconnect();
    await kill();
    await rm(dir, { recursive: true, force: true });
  };

  await start();
  return {
    dir,
    url: `redis://127.0.0.1:${port}`,
    port,
    stall: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    kill,
    start,
    pass: async (ms) => void (await admin.eval(passScript, 0, ms)),
    command: (name, ...commandArgs) => admin.call(name, ...commandArgs),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const passScript = `
for _, key in ipairs(redis.call('KEYS', '*')) do
  local left = redis.call('PTTL', key)
  if left >= 0 and left <= tonumber(ARGV[1]) then redis.call('DEL', key)
  elseif left > 0 then redis.call('PEXPIRE', key, left - ARGV[1]) end
end
`;

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answers(port: number): Promise<void> {
  const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 20, maxRetriesPerRequest: 500 });
  client.on('error', () => {});
  try {
    await client.ping();
  } finally {
    client.disconnect();
  }
}

/** Waits until `holds()` is true; fails after `withinMs`. Returns how long it took. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs: number): Promise<number> {
  const startedMs = performance.now();
  while (!(await holds())) {
    if (performance.now() - startedMs > withinMs) throw new Error(`Did not become true within ${withinMs} ms.`);
    await sleep(5);
  }
  return performance.now() - startedMs;
}
