import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import {
  type InputIdentity,
  type LevelsOverTime,
  openingBytesMax,
  openingLines,
  type ReadOptions,
  type Report,
  type ReportOptions,
  type ReportState,
} from '@logmill/core';
import { decodeText } from './decode-text.ts';
import { compressionOf } from './decompress.ts';
import { mergeIntoState, mergeLevelsStates, mergeReportStates, type StateMerger } from './merge-states.ts';
import type { FileRunOptions } from './run-options.ts';
import { fileRanges, OrderedMerge, runRanges, withRun } from './run-parts.ts';
import { runStream } from './run-stream.ts';

/**
 * The report of a file of any size: plain, gzip of any number of members, or zstd, as its first bytes say. A file that is no regular one (a pipe) is read as a
 * stream. The same as `analyzeLines` gives as long as no bound bit. Rejects with the file system's error, a RangeError for an unknown mode or zone, or a
 * ServiceError for compressed data that is broken and for limits.
 */
export function analyzeFile(path: string, options: ReportOptions & FileRunOptions): Promise<Report> {
  return runFile(path, () => mergeReportStates(options), options);
}

/** The report of a stream of bytes, compressed or not. */
export function analyzeStream(
  source: AsyncIterable<Uint8Array>,
  options: ReportOptions & FileRunOptions,
  identity?: () => InputIdentity,
): Promise<Report> {
  return withRun(options, (run) => runStream(source, mergeReportStates(options, identity), run, options));
}

/** What a report keeps of a file, to be compared or merged. As `analyzeFile`. */
export function digestFile(path: string, options: ReportOptions & FileRunOptions): Promise<ReportState> {
  return runFile(path, () => mergeIntoState(options), options);
}

/** What a report keeps of a stream. */
export function digestStream(
  source: AsyncIterable<Uint8Array>,
  options: ReportOptions & FileRunOptions,
): Promise<ReportState> {
  return withRun(options, (run) => runStream(source, mergeIntoState(options), run, options));
}

/** Which levels a file has and when, at the speed at which it can be read. As `analyzeFile`. */
export function countLevelsOfFile(path: string, options: ReadOptions & FileRunOptions): Promise<LevelsOverTime> {
  return runFile(path, () => mergeLevelsStates(options), options);
}

/** Which levels a stream has and when. */
export function countLevelsOfStream(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions & FileRunOptions,
): Promise<LevelsOverTime> {
  return withRun(options, (run) => runStream(source, mergeLevelsStates(options), run, options));
}

async function runFile<State, Answer>(
  path: string,
  createMerger: () => StateMerger<State, Answer>,
  options: FileRunOptions,
): Promise<Answer> {
  const merger = createMerger();
  const { head, size, regular } = lookInto(path);
  if (!regular || compressionOf(head) !== 'none')
    return withRun(options, (run) =>
      runStream(createReadStream(path, { highWaterMark: 1_048_576 }), merger, run, options, regular ? size : undefined),
    );
  return withRun(options, async (run) => {
    const task = { ...merger.task, opening: openingLines(head, decodeText) };
    const ranges = fileRanges(path, size, merger.partBytes);
    const merge = new OrderedMerge(merger, options, size);
    await runRanges(ranges.length === 1 ? run.local() : run.pooled(), task, ranges, run.stop, merge);
    return merger.finish();
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
