import { writeFileSync } from 'node:fs';
import type { TaskTable } from '../../src/task.ts';
import { defineTask } from '../../src/task.ts';
import { countLevels } from '../../src/tasks/count-levels.ts';

/** What a line of a `deriveDigests` input makes its worker do. Anything else is answered as it is. */
const deeds: Readonly<Record<string, (argument: string) => unknown>> = {
  exit: (code) => process.exit(Number(code)),
  hang: () => {
    for (;;);
  },
  sleep: (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(ms)),
  kill: () => process.kill(process.pid, 'SIGKILL'),
  segfault: () => process.kill(process.pid, 'SIGSEGV'),
  heap: () => {
    const hoard: unknown[] = [];
    for (;;) hoard.push(new Array(1e5).fill({}));
  },
  // Tells the test which process to kill, then waits for it.
  pid: (file) => {
    writeFileSync(file, String(process.pid));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
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
  throwBomb: () => {
    throw Object.defineProperty({}, 'toString', {
      get() {
        throw new Error('bomb');
      },
    });
  },
};

export const tasks: TaskTable = {
  countLevels,
  deriveDigests: defineTask<'deriveDigests', readonly string[]>('deriveDigests', {
    units: ({ lines }) => lines.length,
    unitsWorthAWorker: 1,
    split: ({ lines }, parts) => (parts === 1 ? [lines] : lines.map((line) => [line])),
    *run(lines) {
      for (const line of lines) {
        const [deed, argument = ''] = line.split(':', 2) as [string, string?];
        deeds[deed]?.(argument);
        yield;
      }
      return [...lines];
    },
    merge: (outputs) => outputs.flat(),
  }),
};
