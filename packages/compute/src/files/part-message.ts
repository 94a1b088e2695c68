import type { FileRange } from './file-range.ts';
import type { PartResult, PartTask, StopFlag } from './part-work.ts';

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
  | { readonly type: 'chunk'; readonly id: number; readonly chunk: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end'; readonly id: number; readonly after: readonly string[] };

/** What comes back. A chunk comes back itself, to be used again. */
export type PartAnswer =
  | { readonly type: 'result'; readonly id: number; readonly result: PartResult }
  | { readonly type: 'chunk'; readonly id: number; readonly chunk: Uint8Array<ArrayBuffer> }
  | { readonly type: 'stopped'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown };
