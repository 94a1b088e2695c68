import { existsSync, writeFileSync } from 'node:fs';
import { ServiceError } from '@logmill/core';
import type { TaskTable } from '../../src/task.ts';
import { tasks as realTasks } from '../../src/tasks/registry.ts';

/** What a line of a `deriveDigests` input makes its worker do. Anything else is answered as it is. */
const deeds: Readonly<Record<string, (argument: string) => unknown>> = {
  exit: (code) => process.exit(Number(code)),
  hang: () => {
    for (;;);
  },
  sleep: (ms) => sleep(Number(ms)),
  kill: () => process.kill(process.pid, 'SIGKILL'),
  segfault: () => process.kill(process.pid, 'SIGSEGV'),
  stop: () => {
    process.kill(process.pid, 'SIGSTOP');
    sleep(60_000);
  },
  heap: () => {
    const hoard: unknown[] = [];
    for (;;) hoard.push(new Array(1e5).fill({}));
  },
  // Memory that no limit of V8 counts
  buffers: () => {
    const hoard: Buffer[] = [];
    for (;;) {
      hoard.push(Buffer.alloc(8 * 1024 * 1024, 1));
      sleep(2);
    }
  },
  // Tells the test which process it is; whoever comes first waits to be killed.
  once: (file) => {
    if (existsSync(file)) return;
    writeFileSync(file, String(process.pid));
    sleep(10_000);
  },
  throwNull: () => {
    throw null;
  },
  throwText: () => {
    throw 'text';
  },
  throwCycle: () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    throw cycle;
  },
  throwFunction: () => {
    throw () => 'cannot be cloned';
  },
  throwBomb: () => {
    throw new Proxy(new Error('bomb'), {
      get() {
        throw new Error('bomb');
      },
      getPrototypeOf() {
        throw new Error('bomb');
      },
    });
  },
  throwTyped: () => {
    throw new ServiceError('PAYLOAD_TOO_LARGE', 'Send fewer levels.', { limit: { name: 'LEVELS', max: 3, actual: 4 } });
  },
};

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** `deriveDigests` does what its lines say, one line a chunk when there are workers enough. A unit is a millisecond. */
export const tasks: TaskTable = {
  ...realTasks,
  deriveDigests: {
    units: ({ lines }) => lines.length,
    unitsPerMs: 1,
    unitsWorthAWorker: 1,
    split: ({ lines }, parts) => (parts < lines.length ? [lines] : lines.map((line) => [line])),
    *run(chunk) {
      const lines = chunk as readonly string[];
      for (const line of lines) {
        const [deed, argument = ''] = line.split(':', 2) as [string, string?];
        deeds[deed]?.(argument);
        yield;
      }
      return lines;
    },
    merge: (parts) => (parts as string[][]).flat(),
  },
};
