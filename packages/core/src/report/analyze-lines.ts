import { finishReport, type InputIdentity, type Report } from './finish-report.ts';
import { createReport } from './report-fold.ts';
import type { ReportOptions } from './report-options.ts';
import { mergeReports, type ReportState } from './report-state.ts';
import { evenCuts, type Shard, shardLines } from './shards.ts';

/** Lines of a shard when whoever analyses is free to choose: enough that context and merging cost under a tenth. */
export const shardLinesMax = 50_000;

/**
 * The shards that a log is analysed in, wherever that is done: they depend on nothing but its number of lines, so that one log has one report to the byte on any
 * number of workers, also where a bound bit.
 */
export function planShards(lines: readonly string[]): Shard[] {
  return shardLines(lines, evenCuts(lines.length, Math.max(1, Math.ceil(lines.length / shardLinesMax))));
}

/** What one shard gives. */
export function analyzeShard(shard: Shard, options: ReportOptions): ReportState {
  const fold = createReport(options, shard);
  fold.addLines(shard.lines);
  return fold.state(shard.after);
}

/** The report of a whole log, the same as that of its planned shards. Throws a RangeError for an unknown mode or zone. */
export function analyzeLines(lines: readonly string[], options: ReportOptions, identity?: InputIdentity): Report {
  const shards = planShards(lines);
  if (shards.length === 1) {
    const fold = createReport(options);
    fold.addLines(lines);
    return fold.finish(identity);
  }
  return finishReport(mergeReports(shards.map((shard) => analyzeShard(shard, options))), identity);
}
