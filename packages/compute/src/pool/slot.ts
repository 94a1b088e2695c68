import { Tinypool } from 'tinypool';
import { inheritedArguments } from '../worker/inherited-arguments.ts';
import type { Job, JobAnswer } from '../worker/job.ts';
import { watchMemory } from './watch-memory.ts';

export type Runtime = 'worker_threads' | 'child_process';

/** Told that the worker is gone under its job: it died, or was put to an end. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

/** A place for one worker, which is started when first needed and again when it is gone. One job at a time. */
export interface Slot {
  /** Resolves when the worker has loaded its tasks. Rejects when two in a row could not. */
  ready(): Promise<void>;
  /** To be called when ready. Rejects with WorkerGone when the worker goes meanwhile, with another error when it lives but did not do it. */
  run(job: Job): Promise<JobAnswer>;
  /** Ends the worker, whatever it is doing, and starts the next one. */
  replace(why: string): void;
  /** Ends the worker for good. Resolves when it has gone. */
  close(): Promise<void>;
}

export interface SlotOptions {
  readonly runtime: Runtime;
  /** Module whose default export answers jobs, as a file URL. */
  readonly workerFile: string;
  readonly heapMbMax: number;
  /** For child processes: the task of one that holds more memory, whatever kind, ends with it. */
  readonly rssMbMax: number;
  /** Called when a worker died or was put to an end, other than by `close`. */
  onLost(): void;
}

/** A worker that does not answer its greeting in this time is not going to. Starting takes about 0.1 s on an idle machine. */
const startMsMax = 10_000;

type PoolWorker = Tinypool['threads'][number];

interface Host {
  readonly pool: Tinypool;
  readonly worker: PoolWorker;
  readonly greeted: Promise<unknown>;
  readonly exited: Promise<void>;
  alive: boolean;
  welcome: boolean;
  onGone: ((gone: WorkerGone) => void) | undefined;
}

/**
 * A slot is a tinypool of exactly one worker. tinypool does not notice a thread that calls process.exit, and a pool of
 * several would have to be destroyed whole for one worker that hangs; here a loss concerns one slot, and every exit is watched.
 */
export function createSlot(options: SlotOptions): Slot {
  const leaving = new Set<Promise<void>>();
  let host: Host | undefined;
  let closed = false;

  function open(): Host {
    const pool = new Tinypool({ ...poolOptions(options), filename: options.workerFile, minThreads: 1, maxThreads: 1 });
    // An idle worker's death is told here; the exit watch acts on it
    pool.on('error', () => {});
    const worker = pool.threads[0]!;
    const opened: Host = {
      pool,
      worker,
      greeted: Promise.resolve().then(() => greet(opened)),
      exited: new Promise((resolve) => {
        worker.once('exit', (code: unknown, signal: unknown) => {
          opened.alive = false;
          resolve();
          lose(opened, `The worker exited with ${String(signal ?? code)}.`);
        });
      }),
      alive: true,
      welcome: false,
      onGone: undefined,
    };
    opened.greeted.catch(() => {});
    return opened;
  }

  async function greet(opened: Host): Promise<void> {
    const timer = setTimeout(() => lose(opened, 'The worker did not answer its greeting.'), startMsMax);
    try {
      await ask(opened, { name: 'greeting' });
      opened.welcome = true;
    } catch (cause) {
      lose(opened, 'The worker could not be started.');
      throw cause;
    } finally {
      clearTimeout(timer);
    }
  }

  function ask(asked: Host, job: Job): Promise<JobAnswer> {
    return new Promise((resolve, reject) => {
      asked.onGone = reject;
      asked.pool.run(job).then(resolve, (cause: unknown) => {
        // tinypool takes a worker out of the pool before it reports its death; otherwise the job itself could not be sent
        if (asked.alive && asked.pool.threads.includes(asked.worker)) return reject(asError(cause));
        lose(asked, 'The worker failed.', cause);
      });
    });
  }

  function lose(lost: Host, why: string, cause?: unknown): void {
    if (host !== lost) return;
    host = undefined;
    // tinypool asks with SIGTERM, and gives a stopped process a whole second
    if (lost.alive && lost.worker.runtime === 'child_process') killAtOnce(lost.worker.threadId);
    leaving.add(lost.exited);
    void lost.exited.then(() => leaving.delete(lost.exited));
    void lost.pool.destroy().catch(() => {});
    if (!closed) options.onLost();
    // Only what has been seen to work is started without being needed, so a broken worker file cannot start a loop. Later,
    // because a fork holds the event loop for 10 to 20 ms: whoever waits for this job is told first
    if (lost.welcome) setImmediate(reopen);
    lost.onGone?.(new WorkerGone(why, { cause }));
  }

  function reopen(): void {
    if (!closed) host ??= open();
  }

  return {
    async ready() {
      if (closed) throw new WorkerGone('The executor is closed.');
      host ??= open();
      try {
        await host.greeted;
      } catch (cause) {
        if (closed) throw cause;
        host ??= open();
        await host.greeted;
      }
    },
    async run(job) {
      if (host === undefined) throw new WorkerGone('The worker is gone.');
      const asked = host;
      if (asked.worker.runtime !== 'child_process') return ask(asked, job);
      const stop = watchMemory(asked.worker.threadId, options.rssMbMax, () =>
        lose(asked, 'The worker held too much memory.'),
      );
      return ask(asked, job).finally(stop);
    },
    replace(why) {
      if (host !== undefined) lose(host, why);
    },
    async close() {
      closed = true;
      if (host !== undefined) lose(host, 'The executor was closed.');
      await Promise.all(leaving);
    },
  };
}

function poolOptions({ runtime, heapMbMax }: SlotOptions): NonNullable<ConstructorParameters<typeof Tinypool>[0]> {
  // Workers have no business with our configuration, so they see no environment
  const env = {};
  const execArgv = inheritedArguments(process.execArgv);
  if (runtime === 'worker_threads') {
    return { runtime, env, execArgv, resourceLimits: { maxOldGenerationSizeMb: heapMbMax } };
  }
  return {
    runtime,
    env,
    execArgv: [...execArgv, `--max-old-space-size=${heapMbMax}`],
    // JSON, the default, has neither Maps nor typed arrays
    serialization: 'advanced',
  };
}

function killAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already, its exit event is on the way
  }
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error('The worker did not understand its job.', { cause });
}
