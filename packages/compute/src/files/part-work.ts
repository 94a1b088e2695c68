import {
  createLevelsPart,
  createReportPart,
  type Directives,
  type LevelsState,
  type LineScanner,
  type PartFold,
  type ReadOptions,
  type ReportOptions,
  type ReportState,
} from '@logmill/core';
import { decodeText } from './decode-text.ts';

/** What a part of a log can be made into, by the name under which it is asked for. */
export interface PartStates {
  levels: LevelsState;
  report: ReportState;
}

export type PartKind = keyof PartStates;

/** What is to be made of the parts of a log. */
export interface PartTask {
  readonly kind: PartKind;
  readonly options: ReadOptions | ReportOptions;
  /** First lines of the log, and directives before the part. */
  readonly opening: readonly string[];
}

/** What stands behind a part: bytes of which the first lines are shown, and whether the log ends with them. */
export interface FollowingBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly endsLog: boolean;
}

/** Made for each part: bytes that cross to a thread are gone here. */
export function nothingFollows(): FollowingBytes {
  return { bytes: new Uint8Array(0), endsLog: true };
}

/** What a part gave. */
export interface PartResult {
  /** Of a report that was made by another thread in a form that only `openMerge` of the same runner takes. */
  readonly state: PartStates[PartKind] | Uint8Array<ArrayBuffer>;
  readonly lines: number;
  /** Bytes of text. */
  readonly bytes: number;
  /** What later parts have to be shown of it. */
  readonly directives: Directives;
}

/** Begins the fold of the part with this place among the parts; `before` are the lines before it. A scanner serves one part at a time. */
export function beginPart(
  task: PartTask,
  index: number,
  before: Uint8Array,
  scanner?: LineScanner,
): PartFold<PartStates[PartKind]> {
  const { kind, options } = task;
  const place = { index, opening: index === 0 ? [] : task.opening, before };
  return kind === 'levels'
    ? createLevelsPart(options, place, decodeText, scanner)
    : createReportPart(options as ReportOptions, place, decodeText);
}

/** Set to 1 by whoever gives up the work, looked at by whoever does it. */
export type StopFlag = Int32Array<SharedArrayBuffer>;

export function createStopFlag(): StopFlag {
  return new Int32Array(new SharedArrayBuffer(4));
}

export function isStopped(flag: StopFlag): boolean {
  return Atomics.load(flag, 0) === 1;
}
