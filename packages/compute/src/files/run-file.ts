import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { openingBytesMax, openingLines } from '@logmill/core';
import { decodeText } from './decode-text.ts';
import { compressionOf } from './decompress.ts';
import type { StateMerger } from './merge-states.ts';
import type { FileRunOptions } from './run-options.ts';
import { fileRanges, OrderedMerge, runRanges, withRun } from './run-parts.ts';
import { runStream } from './run-stream.ts';

/** Works through a file: by ranges where bytes can be read from anywhere, else as a stream. */
export async function runFile<Answer>(
  path: string,
  merger: StateMerger<Answer>,
  options: FileRunOptions,
): Promise<Answer> {
  const { head, size, regular } = lookInto(path);
  if (!regular || compressionOf(head) !== 'none')
    return withRun(options, (run) =>
      runStream(createReadStream(path, { highWaterMark: 1_048_576 }), merger, run, options, regular ? size : undefined),
    );
  return withRun(options, async (run) => {
    const task = { ...merger.task, opening: openingLines(head, decodeText) };
    const ranges = fileRanges(path, size, merger.partBytes);
    const runner = run.forParts(ranges.length, merger.threadsFromParts);
    const merge = merger.open(runner, run.stop);
    try {
      await runRanges(runner, task, ranges, run.stop, new OrderedMerge(merge, options, size));
      return await merge.finish();
    } catch (error) {
      merge.abandon();
      throw error;
    }
  });
}

/** The first bytes of a file and what it is; nothing is read of one that is no regular file. */
function lookInto(path: string): { head: Uint8Array; size: number; regular: boolean } {
  const fd = openSync(path, 'r');
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory()) readSync(fd, Buffer.alloc(1)); // says EISDIR as every reader does
    if (!stats.isFile()) return { head: Buffer.alloc(0), size: 0, regular: false };
    const head = Buffer.alloc(Math.min(openingBytesMax, stats.size));
    const read = readSync(fd, head, 0, head.length, 0);
    return { head: head.subarray(0, read), size: stats.size, regular: true };
  } finally {
    closeSync(fd);
  }
}
