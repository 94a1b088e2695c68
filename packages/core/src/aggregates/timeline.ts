import { type Severity, severities } from '../levels/severity.ts';
import { epochText } from '../report/finish-context.ts';
import { count, listOf, mapOf, number, objectOf } from '../report/form.ts';
import { bucketOf, placedBuckets } from '../report/time-window.ts';
import { defineAggregate } from './aggregate.ts';
import {
  bucketAt,
  bucketsMax,
  emptyTimeHistogram,
  mergeHistograms,
  type TimeHistogram,
  widthForm,
} from './sketches/time-histogram.ts';

/** Records over time, in buckets of one round width. */
export interface TimelineSection {
  /** Beginning of the first bucket, RFC 3339 in UTC; left out, with no buckets, when no record has a time. */
  readonly start?: string;
  /** 1 s to 1 d for logs of up to 240 days, more for longer ones. 0 without buckets. */
  readonly widthMs: number;
  readonly buckets: number;
  /** For each severity that occurs, a count for each bucket. */
  readonly counts: Readonly<Partial<Record<Severity, readonly number[]>>>;
  /** Records so far before the first bucket that showing them would flatten all others; at most 1 % of all. */
  readonly before: number;
  /** The same after the last. */
  readonly after: number;
  /** Records without a time. */
  readonly untimed: number;
}

export interface TimelineState extends TimeHistogram {
  untimed: number;
}

export const timeline = defineAggregate<'timeline', TimelineState, TimelineSection>({
  id: 'timeline',
  about: 'Records by severity over time, in at most 240 buckets of a round width.',
  empty: () => ({ ...emptyTimeHistogram(), untimed: 0 }),
  form: objectOf({
    width: widthForm,
    buckets: mapOf(number, listOf(count, severities.length, severities.length), bucketsMax),
    untimed: count,
  }),
  record(state, { time, severity }) {
    if (Number.isNaN(time)) state.untimed++;
    else bucketAt(state, time, severities.length)[severity]!++;
  },
  merge(state, next, joint) {
    state.untimed += next.untimed;
    mergeHistograms(state, next, joint);
  },
  finish(state, { window, resolve }) {
    const { untimed } = state;
    if (window === undefined) return { widthMs: 0, buckets: 0, counts: {}, before: 0, after: 0, untimed };
    const { startMs, widthMs, buckets } = window;
    const columns = severities.map(() => new Array<number>(buckets).fill(0));
    let before = 0;
    let after = 0;
    for (const { startMs: ms, counts } of placedBuckets(state, resolve)) {
      const at = bucketOf(window, ms);
      const sum = counts.reduce((total, count) => total + count, 0);
      if (at < 0) before += sum;
      else if (at >= buckets) after += sum;
      else for (let i = 0; i < counts.length; i++) columns[i]![at]! += counts[i]!;
    }
    const seen = severities.flatMap((severity, i) =>
      columns[i]!.some((count) => count > 0) ? [[severity, columns[i]!] as const] : [],
    );
    const start = epochText(startMs);
    return {
      ...(start === undefined ? {} : { start }),
      widthMs,
      buckets,
      counts: Object.fromEntries(seen),
      before,
      after,
      untimed,
    };
  },
});
