import type { ExceptionsState } from '../aggregates/exceptions.ts';
import type { FieldsState } from '../aggregates/fields.ts';
import type { LevelsState } from '../aggregates/levels.ts';
import type { LinesState } from '../aggregates/lines.ts';
import type { PatternsState } from '../aggregates/patterns/patterns-state.ts';
import { ServiceError } from '../errors.ts';
import { createReport } from '../report/report-fold.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { decodeSegments, join, type ReportState, readingStates, type Segment } from '../report/report-state.ts';
import { shardLines } from '../report/shards.ts';
import type { ChangeOptions } from './change.ts';
import { type Cut, cutIndex } from './cut-log.ts';
import { type ExceptionChange, exceptionChanges } from './exception-changes.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import { type LevelChange, levelChanges } from './level-changes.ts';
import { type PatternChange, patternChanges } from './pattern-changes.ts';

/** What a comparison takes for a change, and how much of it is shown. */
export interface CompareOptions extends ChangeOptions {
  /** Changes shown of each kind of thing; default 50. The others are counted. */
  readonly changesTop?: number;
}

/** One side of a comparison. */
export interface ComparedSide {
  readonly lines: number;
  readonly records: number;
}

/** Changes of one kind of thing. */
export interface Changes<Item> {
  /** What a person should look at first comes first. */
  readonly changes: readonly Item[];
  /** Changes that are not shown. */
  readonly other: number;
}

/** What changed from one log to another. Everything is empty when nothing did. */
export interface Comparison {
  readonly baseline: ComparedSide;
  readonly candidate: ComparedSide;
  readonly patterns: Changes<PatternChange> & {
    /** Patterns of either side, each tested once. */
    readonly tested: number;
    /** Bounds of the miner that bit: when `shapes` is among them, rare patterns may be missing or be taken for new. */
    readonly limitsHit: readonly string[];
  };
  readonly levels: Changes<LevelChange>;
  readonly fields: Changes<FieldChange>;
  readonly exceptions: Changes<ExceptionChange>;
}

/** Lines, or what a report kept of them. */
export type Side = readonly string[] | ReportState;

/**
 * Compares two logs. Throws a ServiceError (BAD_REQUEST) when a side holds nothing to compare, or is a state that this version did not make. `reading` is how lines
 * are read; states bring their own.
 */
export function compareLogs(
  baseline: Side,
  candidate: Side,
  reading: ReportOptions,
  options: CompareOptions = {},
): Comparison {
  const compare = (): Comparison =>
    compareSegments(segmentOf(baseline, reading), segmentOf(candidate, reading), options);
  return isState(baseline) || isState(candidate) ? readingStates(compare) : compare();
}

/** Compares what stands before a cut with what stands after it. Throws a ServiceError (BAD_REQUEST) when either is empty. */
export function compareCut(
  lines: readonly string[],
  cut: Cut,
  reading: ReportOptions,
  options: CompareOptions = {},
): Comparison {
  if (lines.length === 0) throw new ServiceError('BAD_REQUEST', 'The log has no lines; nothing was compared.');
  const [before, after] = shardLines(lines, [cutIndex(lines, cut, reading)]).map((shard) => {
    const fold = createReport(reading, shard);
    fold.addLines(shard.lines);
    return segmentOf(fold.state(shard.after), reading);
  });
  return compareSegments(before!, after!, options);
}

function isState(side: Side): side is ReportState {
  return !Array.isArray(side);
}

function segmentOf(side: Side, reading: ReportOptions): Segment {
  const { plan, segments } = decodeSegments(isState(side) ? side : stateOf(side, reading));
  const [first, ...rest] = segments;
  if (first === undefined) throw new ServiceError('BAD_REQUEST', 'A state holds no shard; analyse the log again.');
  for (const segment of rest) join(first, segment, plan);
  return first;
}

function stateOf(lines: readonly string[], reading: ReportOptions): ReportState {
  const fold = createReport(reading);
  fold.addLines(lines);
  return fold.state();
}

function compareSegments(baseline: Segment, candidate: Segment, options: CompareOptions): Comparison {
  const sides = [sideOf(baseline, 'baseline'), sideOf(candidate, 'candidate')] as const;
  const records = [sides[0].records, sides[1].records] as const;
  const { changesTop = 50 } = options;
  const states = <State>(id: string): [State, State] => [baseline.states[id] as State, candidate.states[id] as State];
  const top = <Item>(changes: readonly Item[]): Changes<Item> => ({
    changes: changes.slice(0, changesTop),
    other: Math.max(0, changes.length - changesTop),
  });
  const { changes, tested, limitsHit } = patternChanges(...states<PatternsState>('patterns'), records, options);
  return {
    baseline: sides[0],
    candidate: sides[1],
    patterns: { ...top(changes), tested, limitsHit },
    levels: top(levelChanges(...states<LevelsState>('levels'), options)),
    fields: top(fieldChanges(...states<FieldsState>('fields'), records, options)),
    exceptions: top(exceptionChanges(...states<ExceptionsState>('exceptions'), records, options)),
  };
}

/** Refuses a side of which nothing could be compared: an answer without changes would be a wrong one. */
function sideOf({ states }: Segment, name: string): ComparedSide {
  const { total, records } = states.lines as LinesState;
  if (total === 0) throw new ServiceError('BAD_REQUEST', `The ${name} has no lines; nothing was compared.`);
  if (records === 0)
    throw new ServiceError(
      'BAD_REQUEST',
      `None of the ${total} lines of the ${name} is of a known format, so nothing was compared; name the format in "mode".`,
    );
  return { lines: total, records };
}
