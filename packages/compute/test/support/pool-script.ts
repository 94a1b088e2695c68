import { type ClosableExecutor, createProcessExecutor, createThreadExecutor } from '@logmill/compute';
import { tasks } from './hostile-tasks.ts';

// Run as a process of its own: `node pool-script.ts threads|processes close|linger`. Prints a line when it has an answer.
const [model, end] = process.argv.slice(2);
const create = model === 'threads' ? createThreadExecutor : createProcessExecutor;
const workerFile = new URL('./hostile-worker.ts', import.meta.url).href;
const executor: ClosableExecutor = create({ workers: 2, queueMax: 4, deadlineMs: 60_000, workerFile, tasks });
const run = (...lines: string[]) => executor.run('deriveDigests', { lines, rounds: 1, salt: '' });
await executor.warm();
console.log((await run('answer')).join());
const stuck = run('hang:').catch((error: unknown) => console.log((error as { code: string }).code));
if (end === 'close') await executor.close();
await stuck;
