import type {
  Candidate,
  CompareOptions,
  Comparison,
  Cut,
  LevelsOverTime,
  LineCounts,
  LogRecord,
  Report,
  ReportOptions,
  Unparsed,
} from '@logmill/core';
import type { Log } from '../input/log.ts';

/** What a report shows of what there is; how lines are read is the log's. */
export type ReportShape = Omit<ReportOptions, keyof Log['reading']>;

/** Takes what is read, as soon as it is. */
export interface RecordTaker {
  records(records: readonly LogRecord[]): Promise<void>;
  unparsed(unparsed: readonly Unparsed[]): Promise<void>;
}

/** Who does the work: this process, or a service. Same questions, same answers. */
export interface Engine {
  analyze(log: Log, shape: ReportShape): Promise<Report>;
  /** Which levels there are and when: much faster than a report. */
  levels(log: Log): Promise<LevelsOverTime>;
  /** Resolves to what became of the lines. Records come in the order of their first lines. */
  records(log: Log, taker: RecordTaker): Promise<LineCounts>;
  /** Rejects with a ServiceError, or a LogmillError, when a side holds nothing to compare. */
  compare(baseline: Log, candidate: Log, options: CompareOptions): Promise<Comparison>;
  /** What stands before a cut with what stands after it. Rejects like `compare`. */
  compareCut(log: Log, cut: Cut, options: CompareOptions): Promise<Comparison>;
  /** Looks at the first lines only. */
  detect(log: Log): Promise<readonly Candidate[]>;
}
