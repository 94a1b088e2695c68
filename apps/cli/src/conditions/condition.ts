import type { Comparison, Report } from '@logmill/core';

/** Something a pipeline may fail on: a quantity that is more than its limit. */
export interface Condition<Subject> {
  readonly name: string;
  /** For help. */
  readonly about: string;
  /** What is measured, and limits are written in: a share is from 0 to 1, `1%` on the command line. */
  readonly unit: 'count' | 'share';
  readonly measure: (subject: Subject) => number;
  /** What is said of the measured amount: `records are errors`; of one, `record is an error`. */
  readonly many: string;
  readonly one?: string;
  /** Whether more is needed than counts of levels and lines. */
  readonly needsReport?: true;
}

/** What is known of a log, of its levels alone or of everything. */
export type CountedLog = Pick<Report, 'levels'> & {
  readonly lines: Pick<Report['lines'], 'total' | 'records' | 'unparsed'>;
  readonly exceptions?: Report['exceptions'];
};

export type ReportCondition = Condition<CountedLog>;
export type ComparisonCondition = Condition<Comparison>;
