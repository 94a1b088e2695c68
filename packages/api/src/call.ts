import type { Cache, Clock, Executor, LimitBreach, Sha256 } from '@logmill/core';

/** What operations work with: ports only. The composition root decides who implements them. */
export interface Services {
  readonly cache: Cache;
  readonly cacheTtlSeconds: number;
  readonly executors: { readonly eventLoop: Executor; readonly threads: Executor; readonly processes: Executor };
  readonly limits: Limits;
  readonly createSha256: () => Sha256;
  /** Gives other work its turn; awaited between slices of long synchronous work. */
  readonly pause: () => Promise<void>;
  readonly clock: Clock;
  /** Milliseconds from an arbitrary start, never going back; for durations. */
  readonly monotonicMs: () => number;
}

/** Bounds on one request. Each is named in the error of a request that goes over it. */
export interface Limits {
  readonly linesMax: number;
  /** UTF-16 code units of one line. */
  readonly lineCharsMax: number;
  readonly roundsMax: number;
  /** Lines of one `/records` request: its answer is larger than its input. */
  readonly recordLinesMax: number;
}

/** Names under which the limits are configured and reported. */
export const limitNames = {
  bodyBytesMax: 'BODY_LIMIT',
  linesMax: 'MAX_LINES',
  lineCharsMax: 'MAX_LINE_CHARS',
  roundsMax: 'MAX_ROUNDS',
  recordLinesMax: 'MAX_RECORD_LINES',
  batchCallsMax: 'MAX_BATCH_CALLS',
  fileBytesMax: 'FILE_LIMIT',
  fileTextBytesMax: 'FILE_TEXT_LIMIT',
  fileRatioMax: 'FILE_RATIO_LIMIT',
  fileMs: 'FILE_TIMEOUT',
} as const;

export function breachOf(limit: keyof typeof limitNames, max: number, actual?: number): LimitBreach {
  return { name: limitNames[limit], max, ...(actual === undefined ? {} : { actual }) };
}

/** One call of one operation. A request that batches several tRPC calls shares id, signal and headers among them. */
export interface Call {
  readonly services: Services;
  readonly requestId: string;
  /** The request's bytes, where they hold the input of this call and of no other. */
  readonly content?: Uint8Array | undefined;
  /** Fires when the client has gone. Made on first use: most calls never need it. */
  signal(): AbortSignal;
  /**
   * Names the answer before it is made: its entity tag (RFC 9110 section 8.8.3), quotes included. True when the client has
   * it (`If-None-Match`) and need not be sent it again: then answer `notModified`.
   */
  answerTag(tag: string): boolean;
  /** Adds to a response header; values of the same name are joined as a list (RFC 9110 section 5.3). */
  addHeader(name: string, value: string): void;
}
