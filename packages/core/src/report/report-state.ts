import type { Aggregate, Joint } from '../aggregates/aggregate.ts';
import { aggregates } from '../aggregates/registry.ts';
import { ServiceError } from '../errors.ts';
import { engineVersion } from '../version.ts';
import { type Calendar, joinCalendars } from './calendar.ts';
import { canonicalOptions, planReport, type ReportOptions, type ReportPlan } from './report-options.ts';
import { decodeState, encodeState, type Json } from './state-codec.ts';
import { stateForm } from './state-form.ts';

/** What is known of neighbouring shards. Line numbers and inferred years count from its own beginning. */
export interface Segment {
  /** First and last shard. */
  readonly from: number;
  to: number;
  lines: number;
  readonly calendar: Calendar;
  /** By the aggregates' ids. */
  readonly states: Record<string, unknown>;
}

/** A report that can still be merged, as JSON. Made by one version of the engine for the same version; the content is not for reading. */
export interface ReportState {
  readonly engine: string;
  readonly options: Required<ReportOptions>;
  readonly segments: readonly SegmentState[];
}

export interface SegmentState {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
  readonly calendar: Json;
  readonly states: { readonly [aggregate: string]: Json };
}

export function encodeSegments(options: ReportOptions, segments: readonly Segment[]): ReportState {
  return {
    engine: engineVersion,
    options: canonicalOptions(options),
    segments: segments.map(({ from, to, lines, calendar, states }) => ({
      from,
      to,
      lines,
      calendar: encodeState(calendar),
      states: Object.fromEntries(
        everyAggregate.map((aggregate) => {
          const state = states[aggregate.id];
          return [aggregate.id, aggregate.pack?.(state) ?? encodeState(state)];
        }),
      ),
    })),
  };
}

const everyAggregate: readonly Aggregate[] = aggregates;

/** The segments of a state, as copies. */
export function decodeSegments(state: ReportState): { plan: ReportPlan; segments: Segment[] } {
  checkEngine(state);
  const plan = planReport(state.options);
  return { plan, segments: state.segments.map((segment) => decodeSegment(segment, plan)) };
}

function checkEngine(state: ReportState): void {
  if (state.engine !== engineVersion)
    throw new ServiceError(
      'BAD_REQUEST',
      `This is no state of engine version ${engineVersion}; analyse the log again.`,
    );
}

/** States come from outside: whatever fails inside of one is the request's fault. */
export function readingStates<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ServiceError) throw cause;
    throw new ServiceError('BAD_REQUEST', 'This is not a state as the engine made it; analyse the log again.', {
      cause,
    });
  }
}

/** A state from its JSON. Throws a ServiceError (BAD_REQUEST) for what is none. */
export function parseReportState(json: string): ReportState {
  return readingStates(() => {
    const state = JSON.parse(json) as ReportState;
    checkEngine(state);
    stateForm(state);
    return state;
  });
}

function decodeSegment({ from, to, lines, calendar, states }: SegmentState, plan: ReportPlan): Segment {
  return {
    from,
    to,
    lines,
    calendar: decodeState(calendar) as Calendar,
    states: Object.fromEntries(
      everyAggregate.map((aggregate) => {
        const { id } = aggregate;
        return [id, aggregate.unpack?.(states[id]!, plan) ?? decodeState(states[id]!)];
      }),
    ),
  };
}

/**
 * Puts the states of shards together, in any order and any grouping. Throws a ServiceError (BAD_REQUEST) when there is none, when two hold the same shard, or when
 * they were made with different options.
 */
export function mergeReports(states: readonly ReportState[]): ReportState {
  const [first] = states;
  if (first === undefined) throw new ServiceError('BAD_REQUEST', 'There is no state to merge; send at least one.');
  return readingStates(() => {
    const options = JSON.stringify(first.options);
    if (states.some((state) => JSON.stringify(state.options) !== options))
      throw new ServiceError(
        'BAD_REQUEST',
        'The states were made with different options; analyse all shards with the same.',
      );
    const segments = states.flatMap((state) => decodeSegments(state).segments);
    return encodeSegments(first.options, joinNeighbours(segments, planReport(first.options)));
  });
}

/** Joins segments that follow directly on each other. */
function joinNeighbours(segments: Segment[], plan: ReportPlan): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments.sort((a, b) => a.from - b.from)) {
    const before = joined.at(-1);
    if (before !== undefined && segment.from <= before.to)
      throw new ServiceError('BAD_REQUEST', `Shard ${segment.from} is there twice; merge each once.`);
    if (before?.to === segment.from - 1) join(before, segment, plan);
    else joined.push(segment);
  }
  return joined;
}

/** Adds `next` to `segment`. */
export function join(segment: Segment, next: Segment, plan: ReportPlan): void {
  const joint: Joint = { ...joinCalendars(segment.calendar, next.calendar), lines: segment.lines, plan };
  for (const aggregate of everyAggregate)
    aggregate.merge(segment.states[aggregate.id], next.states[aggregate.id], joint);
  segment.to = next.to;
  segment.lines += next.lines;
}
