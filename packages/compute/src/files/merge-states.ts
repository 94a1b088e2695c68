import {
  createReportMerger,
  emptyLevels,
  finishLevels,
  type InputIdentity,
  joinLevels,
  type LevelsOverTime,
  type LevelsState,
  type ReadOptions,
  type Report,
  type ReportOptions,
  type ReportState,
} from '@logmill/core';
import type { PartKind, PartTask } from './part-work.ts';
import type { FileRunOptions } from './run-options.ts';

/** Puts the states of parts together, in the order of the parts. */
export interface StateMerger<State, Answer> {
  readonly task: Pick<PartTask, 'kind' | 'options'> & { readonly kind: PartKind };
  /** Bytes of a part; fixed, so that one log is cut in the same places however it is read. */
  readonly partBytes: number;
  add(state: State): void;
  finish(): Answer;
}

/** Parts of which threads have enough, and large enough that starting one costs nothing. */
const levelsPartBytes = 16_777_216;

/** The states of reports are larger and take longer to merge, and lines are held while they are counted. */
const reportPartBytes = 8_388_608;

/** Throws a RangeError for an unknown mode or zone. */
export function mergeLevelsStates(options: ReadOptions): StateMerger<LevelsState, LevelsOverTime> {
  const whole = emptyLevels();
  finishLevels(whole, options);
  return {
    task: { kind: 'levels', options: readingOnly(options) },
    partBytes: levelsPartBytes,
    add: (state) => joinLevels(whole, state),
    finish: () => finishLevels(whole, options),
  };
}

/** Throws a RangeError for an unknown mode or zone. */
export function mergeReportStates(
  options: ReportOptions,
  identity: () => InputIdentity = () => ({}),
): StateMerger<ReportState, Report> {
  const merger = createReportMerger(options);
  return {
    task: { kind: 'report', options: readingOnly(options) },
    partBytes: reportPartBytes,
    add: (state) => merger.add(state),
    finish: () => merger.finish(identity()),
  };
}

/** The same, for whoever merges on: the answer is the state of the whole. */
export function mergeIntoState(options: ReportOptions): StateMerger<ReportState, ReportState> {
  const merger = createReportMerger(options);
  return {
    task: { kind: 'report', options: readingOnly(options) },
    partBytes: reportPartBytes,
    add: (state) => merger.add(state),
    finish: () => merger.state(),
  };
}

/** What crosses to threads: the options of a call also hold what only this one can use. */
function readingOnly(options: ReportOptions & FileRunOptions): ReportOptions {
  const { workers: _workers, signal: _signal, onProgress: _onProgress, limits: _limits, ...reading } = options;
  return reading;
}
