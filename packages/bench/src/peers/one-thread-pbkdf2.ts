import { pbkdf2Sync } from 'node:crypto';
import { performance } from 'node:perf_hooks';

export interface DeriveJob {
  readonly lines: readonly string[];
  readonly rounds: number;
  readonly salt: string;
}

export interface Derived {
  readonly durationMs: number;
  readonly digests: readonly string[];
}

/** The hashing of /cpu_processes in a plain loop on one thread. */
process.on('message', ({ lines, rounds, salt }: DeriveJob) => {
  const startedMs = performance.now();
  const digests = lines.map((line) => pbkdf2Sync(line, salt, rounds, 32, 'sha256').toString('hex'));
  process.send!({ durationMs: performance.now() - startedMs, digests } satisfies Derived);
});
