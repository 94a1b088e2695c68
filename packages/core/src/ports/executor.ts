import type { CompareOptions } from '../compare/compare.ts';
import type { Cut } from '../compare/cut-log.ts';
import type { LevelCounts } from '../counts/level-counts.ts';
import type { LevelsBy } from '../counts/line-level.ts';
import type { Mode } from '../formats/registry.ts';
import type { ReadOptions } from '../records/read-options.ts';
import type { InputIdentity } from '../report/finish-report.ts';
import type { ReportOptions } from '../report/report-options.ts';
import type { Shard } from '../report/shards.ts';
import type { LineSpans } from '../spans/line-spans.ts';

/** What an executor can be asked to do: input and output of each task by name. Values cross threads and processes. */
export interface Tasks {
  /** Lines per level. */
  countLevels: { input: { mode: Mode; levels?: LevelsBy; lines: readonly string[] }; output: LevelCounts };
  /** The same of lines that stand in bytes. */
  countLevelsInBytes: { input: { mode: Mode; levels: LevelsBy; lines: LineSpans }; output: LevelCounts };
  /** PBKDF2-HMAC-SHA-256 (RFC 8018) of each line, 32 bytes, as lower-case hex, in the order of the lines. */
  deriveDigests: { input: { lines: readonly string[]; rounds: number; salt: string }; output: string[] };
  /** JSON of `{ records, unparsed, counts }`, in the order of the lines; with `patterns` behind them when they are asked for. */
  readRecords: { input: { lines: readonly string[]; options: ReadOptions; patterns?: boolean }; output: string };
  /** JSON of the report of a log that is analysed in one piece. */
  analyzeLog: { input: { lines: readonly string[]; options: ReportOptions; identity: InputIdentity }; output: string };
  /** JSON of states that together hold all the shards, which are those of `planShards`. */
  analyzeShards: { input: { shards: readonly Shard[]; options: ReportOptions }; output: string[] };
  /** JSON of the report of such states, with `state`, itself JSON in a text, at its end when it is asked for. */
  finishReport: { input: { states: readonly string[]; identity: InputIdentity; withState: boolean }; output: string };
  /** JSON of the comparison of two logs, each given as such states. */
  compareStates: {
    input: { baseline: readonly string[]; candidate: readonly string[]; options: CompareOptions };
    output: string;
  };
  /** JSON of the comparison of what stands before a cut with what stands after it. */
  compareCut: {
    input: { lines: readonly string[]; cut: Cut; reading: ReportOptions; options: CompareOptions };
    output: string;
  };
}

export type TaskName = keyof Tasks;

/** How many lines are worked on: cooperatively on the event loop, on threads, or in child processes. */
export interface Executor {
  /** Name of the execution model, as `Server-Timing` shows it. */
  readonly model: 'event-loop' | 'threads' | 'processes';
  /** Workers that share one task. */
  readonly workers: number;
  /**
   * Rejects with a ServiceError: SERVICE_UNAVAILABLE (with `retryAfterMs`) when full, GATEWAY_TIMEOUT past the deadline,
   * CLIENT_CLOSED_REQUEST when the signal fires, INTERNAL_SERVER_ERROR when a worker dies under this task,
   * UNPROCESSABLE_CONTENT when the same input killed workers repeatedly.
   */
  run<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    options?: RunOptions,
  ): Promise<Tasks[Name]['output']>;
}

export interface RunOptions {
  readonly signal?: CancelSignal | undefined;
  /** Time from the call until the task is given up; the executor's own default when absent. */
  readonly deadlineMs?: number;
  /** Called once with what the task took of the executor, just before `run` resolves; not when it rejects. */
  readonly onUsage?: ((usage: RunUsage) => void) | undefined;
}

export interface RunUsage {
  /** Workers that had a share in the task: 1 for a task too small to be worth sharing. */
  readonly workers: number;
  /** Time from the call until the first of them began. */
  readonly queuedMs: number;
}

/** The part of AbortSignal that is used here; core knows neither Node nor the DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
