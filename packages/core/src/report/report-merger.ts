import { ServiceError } from '../errors.ts';
import { finishSegment, type InputIdentity, type Report } from './finish-report.ts';
import { planReport, type ReportOptions, type ReportPlan } from './report-options.ts';
import { decodeSegments, encodeSegments, join, type ReportState, type Segment } from './report-state.ts';

/** Puts the states of shards together one by one, in the order of the shards: what comes is joined at once and can be forgotten. */
export interface ReportMerger {
  /** Takes the state of the next shard that has lines. Throws a ServiceError (BAD_REQUEST) when it does not come after the last. */
  add(state: ReportState): void;
  state(): ReportState;
  /** The report of the shards so far, which are taken to be the whole log. */
  finish(identity?: InputIdentity): Report;
}

/** Throws a RangeError for an unknown mode or zone. */
export function createReportMerger(options: ReportOptions): ReportMerger {
  const plan: ReportPlan = planReport(options);
  let whole: Segment | undefined;
  function known(): Segment {
    if (whole === undefined) throw new ServiceError('BAD_REQUEST', 'There is no state to merge; send at least one.');
    return whole;
  }
  return {
    add(state) {
      for (const segment of decodeSegments(state).segments) {
        if (whole !== undefined && segment.from <= whole.to)
          throw new ServiceError('BAD_REQUEST', `Shard ${segment.from} comes too late; add shards in their order.`);
        if (whole === undefined) whole = segment;
        else join(whole, segment, plan);
      }
    },
    state: () => encodeSegments(options, [known()]),
    finish: (identity = {}) => finishSegment(known(), options, plan, identity),
  };
}
