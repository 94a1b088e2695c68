import { createReport } from '../../../src/report/report-fold.ts';
import type { ReportOptions } from '../../../src/report/report-options.ts';
import { mergeReports, type ReportState } from '../../../src/report/report-state.ts';
import { shardLines } from '../../../src/report/shards.ts';

export const options: ReportOptions = { referenceMs: Date.UTC(2026, 2, 1) };

/**
 * Fewer than real ones, so that generated logs go beyond them; more than other containers' lines between two lines of one record, for what lies further apart no
 * shard can join.
 */
const contextLines = 100;

/** The states of a log's parts, each as it comes out of another process: through JSON. */
export function shardStates(lines: readonly string[], cuts: readonly number[], settings = options): ReportState[] {
  return shardLines(lines, cuts, contextLines).map((shard) => {
    const fold = createReport(settings, shard);
    fold.addLines(shard.lines);
    return JSON.parse(JSON.stringify(fold.state(shard.after))) as ReportState;
  });
}

/** Merges states two by two in an order that `picks` decides. */
export function mergeInOrder(states: readonly ReportState[], picks: readonly number[]): ReportState {
  const rest = [...states];
  for (let i = 0; rest.length > 1; i++) {
    const [one] = rest.splice((picks[i % picks.length] ?? 0) % rest.length, 1);
    const at = (picks[(i + 1) % picks.length] ?? 0) % rest.length;
    rest[at] = mergeReports([one!, rest[at]!]);
  }
  return mergeReports(rest);
}
