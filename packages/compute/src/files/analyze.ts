import type { InputIdentity, LevelsOverTime, ReadOptions, Report, ReportOptions, ReportState } from '@logmill/core';
import { mergeIntoState, mergeLevelsStates, mergeReportStates } from './merge-states.ts';
import { runFile } from './run-file.ts';
import type { FileRunOptions } from './run-options.ts';
import { withRun } from './run-parts.ts';
import { runStream } from './run-stream.ts';

/**
 * The report of a file of any size: plain, gzip of any number of members, or zstd, as its first bytes say. A file that is no regular one (a pipe) is read as a
 * stream. The same as `analyzeLines` gives as long as no bound bit. Rejects with the file system's error, a RangeError for an unknown mode or zone, or a
 * ServiceError for compressed data that is broken and for limits.
 */
export async function analyzeFile(path: string, options: ReportOptions & FileRunOptions): Promise<Report> {
  return runFile(path, mergeReportStates(options), options);
}

/** The report of a stream of bytes, compressed or not. */
export async function analyzeStream(
  source: AsyncIterable<Uint8Array>,
  options: ReportOptions & FileRunOptions,
  identity?: () => InputIdentity,
): Promise<Report> {
  return withRun(options, (run) => runStream(source, mergeReportStates(options, identity), run, options));
}

/** What a report keeps of a file, to be compared or merged. As `analyzeFile`. */
export async function digestFile(path: string, options: ReportOptions & FileRunOptions): Promise<ReportState> {
  return runFile(path, mergeIntoState(options), options);
}

/** What a report keeps of a stream. */
export async function digestStream(
  source: AsyncIterable<Uint8Array>,
  options: ReportOptions & FileRunOptions,
): Promise<ReportState> {
  return withRun(options, (run) => runStream(source, mergeIntoState(options), run, options));
}

/** Which levels a file has and when, at the speed at which it can be read. As `analyzeFile`. */
export async function countLevelsOfFile(path: string, options: ReadOptions & FileRunOptions): Promise<LevelsOverTime> {
  return runFile(path, mergeLevelsStates(options), options);
}

/** Which levels a stream has and when. */
export async function countLevelsOfStream(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions & FileRunOptions,
): Promise<LevelsOverTime> {
  return withRun(options, (run) => runStream(source, mergeLevelsStates(options), run, options));
}
