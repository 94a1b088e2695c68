import {
  canonicalOptions,
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
import type { MergeSession, PartRunner } from './part-runner.ts';
import type { PartResult, PartTask, StopFlag } from './part-work.ts';
import type { FileRunOptions } from './run-options.ts';

/** States of parts that are put together, in the order of the parts. */
export interface Merge<Answer> {
  add(state: PartResult['state']): void;
  finish(): Promise<Answer>;
  /** Nobody waits for it any more. */
  abandon(): void;
}

/** What is to be made of an input. */
export interface StateMerger<Answer> {
  readonly task: Pick<PartTask, 'kind' | 'options'>;
  /** Bytes of a part; fixed, so that one log is cut in the same places however it is read. */
  readonly partBytes: number;
  /** Parts of a file from which on it is worth starting threads for it. */
  readonly threadsFromParts: number;
  /** Begins to put states together: those of reports where the runner works, because it takes many milliseconds. */
  open(runner: PartRunner, stop: StopFlag): Merge<Answer>;
}

/** Parts of which threads have enough, and large enough that starting one costs nothing. */
const levelsPartBytes = 16_777_216;

/** Until a thread has started, the calling one has counted this much. */
const levelsThreadsFromParts = 8;

/** The states of reports are larger and take longer to merge, and lines are held while they are counted. */
const reportPartBytes = 8_388_608;

/** Throws a RangeError for an unknown mode or zone. */
export function mergeLevelsStates(options: ReadOptions): StateMerger<LevelsOverTime> {
  finishLevels(emptyLevels(), options);
  return {
    task: { kind: 'levels', options: readingOnly(options) },
    partBytes: levelsPartBytes,
    threadsFromParts: levelsThreadsFromParts,
    open() {
      const whole = emptyLevels();
      return {
        add: (state) => joinLevels(whole, state as LevelsState),
        finish: async () => finishLevels(whole, options),
        abandon() {},
      };
    },
  };
}

/** Throws a RangeError for an unknown mode or zone. */
export function mergeReportStates(
  options: ReportOptions,
  identity: () => InputIdentity = () => ({}),
): StateMerger<Report> {
  return mergeReports<Report>(options, (session) => session.finish('report', identity()) as Promise<Report>);
}

/** The same, for whoever merges on: the answer is the state of the whole. Throws a RangeError for an unknown mode or zone. */
export function mergeIntoState(options: ReportOptions): StateMerger<ReportState> {
  return mergeReports(options, (session) => session.finish('state', {}) as Promise<ReportState>);
}

function mergeReports<Answer>(
  options: ReportOptions,
  finish: (session: MergeSession) => Promise<Answer>,
): StateMerger<Answer> {
  const reading = readingOnly(options);
  canonicalOptions(reading);
  return {
    task: { kind: 'report', options: reading },
    partBytes: reportPartBytes,
    threadsFromParts: 2,
    open(runner, stop) {
      const session = runner.openMerge(reading, stop);
      return {
        add: (state) => session.add(state),
        finish: async () => finish(session),
        abandon: () => session.abandon(),
      };
    },
  };
}

/** What crosses to threads: the options of a call also hold what only this one can use. */
function readingOnly(options: ReportOptions & FileRunOptions): ReportOptions {
  const {
    workers: _workers,
    callerWorks: _caller,
    signal: _signal,
    onProgress: _progress,
    limits: _limits,
    ...reading
  } = options;
  return reading;
}
