import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Aggregate } from '../aggregates/aggregate.ts';
import type { LinesState } from '../aggregates/lines.ts';
import { aggregates, type Sections } from '../aggregates/registry.ts';
import type { TimeHistogram } from '../aggregates/sketches/time-histogram.ts';
import { ServiceError } from '../errors.ts';
import { engineVersion } from '../version.ts';
import { resolveCalendar } from './calendar.ts';
import { epochText, type FinishContext, type LimitHit } from './finish-context.ts';
import type { LogTime } from './log-time.ts';
import { canonicalOptions, type ReportOptions, type ReportPlan } from './report-options.ts';
import { decodeSegments, join, type ReportState, readingStates, type Segment } from './report-state.ts';
import { timeWindow } from './time-window.ts';
import { utf8Length } from './utf8-length.ts';

/** What tells one input from another. */
export interface InputIdentity {
  /** SHA-256 of the input, as the caller hashed it; left out of the envelope when absent. */
  readonly inputSha256?: string;
}

/** What a report was made from: equal envelopes, equal reports. */
export interface ReportEnvelope {
  /** Version of the engine. */
  readonly engine: string;
  /** SHA-256 of the options, defaults included, as 64 hex digits. */
  readonly options: string;
  /** SHA-256 of the input as the caller gave it. */
  readonly input?: string;
  /** Bounds that bit, by name. Empty when everything in the report is exact but for the stated errors of sketches. */
  readonly limitsHit: readonly LimitHit[];
}

/** What is in a log: an envelope, and one section for each aggregate. */
export type Report = { readonly envelope: ReportEnvelope } & Sections;

/** Finishes a state. Throws a ServiceError (BAD_REQUEST) for one that this version did not make. */
export function finishReport(state: ReportState, identity: InputIdentity = {}): Report {
  return readingStates(() => {
    const { plan, segments } = decodeSegments(state);
    const [first, ...rest] = segments;
    if (first === undefined) throw new ServiceError('BAD_REQUEST', 'The state holds no shard; analyse the log again.');
    const complete = first.from === 0 && rest.length === 0;
    for (const segment of rest) join(first, segment, plan);
    return finishSegment(first, state.options, plan, identity, complete);
  });
}

export function finishSegment(
  segment: Segment,
  options: ReportOptions,
  plan: ReportPlan,
  { inputSha256 }: InputIdentity,
  complete = true,
): Report {
  const base = {
    engine: engineVersion,
    options: bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonicalOptions(options))))),
    ...(inputSha256 === undefined ? {} : { input: inputSha256 }),
  };
  // lists are halved until the whole fits
  const made = new Map<string, unknown>();
  for (let scale = 1; ; scale /= 2) {
    const limits = new Map<string, number>();
    if (!complete) limits.set('shards', segment.to + 1);
    const sections = finishSections(segment, plan, scale, limits, made);
    if (scale < 1) limits.set('reportBytesMax', plan.reportBytesMax);
    const limitsHit = [...limits].map(([name, max]) => ({ name, max })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const report: Report = { envelope: { ...base, limitsHit }, ...sections };
    if (scale < 1 / 256 || utf8Length(JSON.stringify(report)) <= plan.reportBytesMax) return report;
  }
}

/** Buckets that a shortened report still has. */
const bucketsMin = 30;

function finishSections(
  segment: Segment,
  plan: ReportPlan,
  scale: number,
  limits: Map<string, number>,
  made: Map<string, unknown>,
): Sections {
  const { states, calendar } = segment;
  const resolve = resolveCalendar(calendar, plan.reading.referenceMs, plan.reading.zone);
  const context: Omit<FinishContext, 'once'> = {
    plan,
    records: (states.lines as LinesState).records,
    resolve,
    timeText: (time: LogTime) => (Number.isNaN(time) ? undefined : epochText(resolve(time))),
    window: timeWindow(
      states.timeline as TimeHistogram,
      resolve,
      Math.min(plan.bucketsMax, Math.max(bucketsMin, Math.floor(plan.bucketsMax * scale))),
    ),
    shown: (top) => Math.floor(top * scale),
    hit: (name, max) => limits.set(name, max),
  };
  return Object.fromEntries(
    (aggregates as readonly Aggregate[]).map((aggregate) => {
      const { id } = aggregate;
      const once = <Value>(make: () => Value): Value => {
        if (!made.has(id)) made.set(id, make());
        return made.get(id) as Value;
      };
      return [id, aggregate.finish(states[id], { ...context, once })];
    }),
  ) as unknown as Sections;
}
