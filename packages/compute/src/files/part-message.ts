import type { InputIdentity, Report, ReportOptions, ReportState } from '@logmill/core';
import type { FileRange } from './file-range.ts';
import type { FollowingBytes, PartResult, PartTask, StopFlag } from './part-work.ts';

/** What crosses to a thread. `id` is of the part, so that chunks and answers find it. */
export type PartMessage =
  | {
      readonly type: 'range';
      readonly id: number;
      readonly task: PartTask;
      readonly range: FileRange;
      readonly stop: StopFlag;
    }
  | {
      readonly type: 'open';
      readonly id: number;
      readonly task: PartTask;
      readonly index: number;
      readonly before: Uint8Array;
      readonly stop: StopFlag;
    }
  | { readonly type: 'chunk'; readonly id: number; readonly chunk: SharedBytes }
  | { readonly type: 'end'; readonly id: number; readonly following: FollowingBytes }
  | { readonly type: 'openMerge'; readonly id: number; readonly options: ReportOptions; readonly stop: StopFlag }
  | { readonly type: 'merge'; readonly id: number; readonly state: PackedState }
  | { readonly type: 'endMerge'; readonly id: number; readonly wanted: Wanted; readonly identity: InputIdentity }
  | { readonly type: 'abandonMerge'; readonly id: number };

/**
 * Bytes that both sides see: those that were moved to and fro would count as new ones each time, and have V8 collect garbage that is none. Whoever gave them
 * leaves them alone until they were read.
 */
export type SharedBytes = Uint8Array<SharedArrayBuffer>;

/** The state of a report on its way from one thread to another: packed, so that the thread between them need not look into it. */
export type PackedState = Uint8Array<ArrayBuffer>;

/** What merged states are to become. */
export type Wanted = 'report' | 'state';

/** What comes back: first that it takes messages; of a chunk, that it was read. */
export type PartAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'result'; readonly id: number; readonly result: PartResult }
  | { readonly type: 'chunk'; readonly id: number }
  | { readonly type: 'merged'; readonly id: number; readonly answer: Report | ReportState }
  | { readonly type: 'stopped'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown };
