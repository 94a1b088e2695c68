import { mergeReports, parseReportState, type ReportState } from '@logmill/core';

/** The state of a log from those of its shards, as text. One alone needs no merging, which would read and write all of it once more. */
export function mergedState(states: readonly string[]): ReportState {
  const [first] = states;
  return first !== undefined && states.length === 1
    ? parseReportState(first)
    : mergeReports(states.map(parseReportState));
}
