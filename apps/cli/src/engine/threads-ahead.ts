import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { openPartPool, type PartPool } from '@logmill/compute/part-pool';

/** A file that takes longer to read than a thread takes to start. */
const largeFileBytes = 134_217_728;

/**
 * Starts threads while the command itself is still to be loaded, when the arguments are certain to need them: for a large file that this process reads. One fewer
 * than there are processors, for this thread counts, too. Undefined when they do not.
 */
export function startThreadsAhead([command, ...args]: readonly string[]): PartPool | undefined {
  const threads = availableParallelism() - 1;
  if (threads === 0 || args.some((arg) => arg.startsWith('--server'))) return undefined;
  const sizes = args.map(plainBytes).filter((bytes) => bytes !== undefined);
  // several are one log, which is merged before threads see it
  const readsByThreads = command === 'compare' || (command === 'analyze' && sizes.length === 1);
  if (!readsByThreads || !sizes.some((bytes) => bytes >= largeFileBytes)) return undefined;
  const pool = openPartPool(threads);
  void pool.start();
  return pool;
}

/** Undefined for what is no file, or is compressed by its name. */
function plainBytes(path: string): number | undefined {
  if (path.startsWith('-') || /\.(?:gz|zst)$/.test(path)) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : undefined;
}
