import { Tinypool } from 'tinypool';
import type { Job, JobAnswer } from './job.ts';

export type Runtime = 'worker_threads' | 'child_process';

/** Told that the worker is gone: it died, or was put to an end. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

/**
 * One worker: a tinypool of exactly one. A pool of several would have to be destroyed whole when one worker hangs, and
 * tinypool does not notice a thread that calls process.exit; here a death concerns one slot, and its exit is watched.
 */
export class Slot {
  private readonly runtime: Runtime;
  private readonly filename: string;
  private readonly heapMbMax: number;
  private pool: Tinypool | undefined;
  private onGone: (() => void) | undefined;
  busy = false;

  constructor(runtime: Runtime, filename: string, heapMbMax: number) {
    this.runtime = runtime;
    this.filename = filename;
    this.heapMbMax = heapMbMax;
  }

  /** Rejects with WorkerGone when the worker dies or is stopped meanwhile. */
  run(job: Job): Promise<JobAnswer> {
    const pool = this.open();
    return new Promise((resolve, reject) => {
      this.onGone = () => reject(new WorkerGone('The worker is gone.'));
      pool
        .run(job)
        .then(resolve as (answer: unknown) => void, (cause: unknown) =>
          reject(new WorkerGone('The worker failed.', { cause })),
        );
    });
  }

  /** Ends the worker, whatever it is doing. The next run starts another. */
  async stop(): Promise<void> {
    const { pool } = this;
    this.pool = undefined;
    this.onGone?.();
    this.onGone = undefined;
    await pool?.destroy().catch(() => {});
  }

  /** Starts the worker ahead of its first job. */
  open(): Tinypool {
    if (this.pool !== undefined) return this.pool;
    const pool = new Tinypool({
      runtime: this.runtime,
      filename: this.filename,
      minThreads: 1,
      maxThreads: 1,
      ...(this.runtime === 'worker_threads'
        ? { resourceLimits: { maxOldGenerationSizeMb: this.heapMbMax } }
        : {
            // Typed arrays must cross to a process as they are.
            serialization: 'advanced' as const,
            execArgv: [...process.execArgv, `--max-old-space-size=${this.heapMbMax}`],
          }),
    });
    pool.on('error', () => {});
    const worker = pool.threads[0] as unknown as { once(event: 'exit', listener: () => void): void };
    worker.once('exit', () => {
      // A pool whose only worker has exited by itself never starts another one.
      if (this.pool === pool) void this.stop();
    });
    this.pool = pool;
    return pool;
  }
}
