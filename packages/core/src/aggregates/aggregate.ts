import type { FinishContext } from '../report/finish-context.ts';
import type { Form } from '../report/form.ts';
import type { TimeShift } from '../report/log-time.ts';
import type { ReportPlan } from '../report/report-options.ts';
import type { ReportRecord } from '../report/report-record.ts';
import type { Json } from '../report/state-codec.ts';

/** A line that no format read. */
export interface UnparsedLine {
  /** From 1 in the part of the log at hand. */
  readonly line: number;
  /** More than 1 for one that was put together from the parts of an envelope. */
  readonly count: number;
  readonly reason: string;
  readonly text: string;
}

/** How a part of a log that follows directly on another is joined to it. */
export interface Joint extends TimeShift {
  /** Lines of the part before: what the following part calls line 1 is the next. */
  readonly lines: number;
  readonly plan: ReportPlan;
}

/**
 * One section of a report, as a fold. State is plain data that the codec knows (Maps and typed arrays included), or brings its own `pack` and `unpack`.
 * Whatever is kept is bounded, whatever falls out is counted and named in `finish`.
 */
export interface Aggregate<Id extends string = string, State = unknown, Section = unknown> {
  /** Name of the section. */
  readonly id: Id;
  /** One sentence on what the section tells. */
  readonly about: string;
  empty(plan: ReportPlan): State;
  /** Every line as received, before anything is known of it: its bytes in UTF-8 without the line feed. */
  line?(state: State, bytes: number): void;
  /** Lines without text, inside a record or not. */
  blank?(state: State, count: number): void;
  /** A record begins, in the order of lines. */
  begin?(state: State, record: ReportRecord): void;
  /** A record is complete. The order is not that of lines: keep what is first or last by `line`. */
  record?(state: State, record: ReportRecord): void;
  unparsed?(state: State, line: UnparsedLine): void;
  /** Adds to `state` that of the part of the log which follows directly; `next` is used up. */
  merge(state: State, next: State, joint: Joint): void;
  finish(state: State, context: FinishContext): Section;
  /** Refuses what is no packed state, before `unpack` sees it: states come from outside. */
  readonly form: Form;
  pack?(state: State): Json;
  unpack?(json: Json, plan: ReportPlan): State;
}

/** Fixes the types of a member. */
export function defineAggregate<const Id extends string, State, Section>(
  aggregate: Aggregate<Id, State, Section>,
): Aggregate<Id, State, Section> {
  return aggregate;
}
