import type { FileRange } from './file-range.ts';
import type { PartPool } from './part-pool.ts';
import type { PartRunner } from './part-runner.ts';
import type { PartResult, PartTask, StopFlag } from './part-work.ts';

/** A part of a file that nobody works on yet. */
interface Job {
  readonly task: PartTask;
  readonly range: FileRange;
  readonly stop: StopFlag;
  readonly resolve: (result: Promise<PartResult>) => void;
}

/** Parts a thread is given at one time: it need not wait for the calling thread's turn between two. */
const partsPerThread = 2;

/**
 * The calling thread works on parts of a file together with threads, whoever has time taking the next part. Threads take none before they have started, which
 * takes as long as counting a hundred megabytes.
 */
export function createSharingRunner(local: PartRunner, threads: PartPool): PartRunner {
  const jobs: Job[] = [];
  const hands: { readonly runner: PartRunner; free: number }[] = [];

  function admit(runner: PartRunner, parts: number): void {
    hands.push({ runner, free: parts });
    deal();
  }

  function deal(): void {
    for (const hand of hands)
      while (hand.free > 0 && jobs.length > 0) {
        const { task, range, stop, resolve } = jobs.shift()!;
        const result = hand.runner.runRange(task, range, stop);
        hand.free--;
        const done = (): void => {
          hand.free++;
          deal();
        };
        result.then(done, done);
        resolve(result);
      }
  }

  admit(local, 1);
  void threads.start().then((takeParts) => takeParts && admit(threads, partsPerThread * threads.workers));
  return {
    workers: 1 + threads.workers,
    chunks: local.chunks,
    runRange: (task, range, stop) =>
      new Promise((resolve) => {
        jobs.push({ task, range, stop, resolve });
        deal();
      }),
    openPart: (task, index, before, stop) => local.openPart(task, index, before, stop),
    openMerge: (options, stop) => local.openMerge(options, stop),
  };
}
