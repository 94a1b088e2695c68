import type { PartPool } from './part-pool.ts';

/** How far the reading of a file or a stream has come. */
export interface Progress {
  /** Bytes of the input that were read, compressed where it is. */
  readonly bytes: number;
  /** Bytes of the input in all; absent where its length is not known. */
  readonly bytesTotal?: number;
  /** Bytes of log text, decompressed where it was compressed. */
  readonly textBytes: number;
  /** Lines that are counted. */
  readonly lines: number;
}

/** What bounds an input that comes from outside; what is left out has no bound. */
export interface InputLimits {
  /** Bytes as they come. */
  readonly inputBytesMax?: number;
  /** Bytes of text, decompressed. */
  readonly textBytesMax?: number;
  /** Bytes of text for each byte of a compressed input, once there are a million of them. */
  readonly ratioMax?: number;
}

/** How an input is worked through. */
export interface FileRunOptions {
  /**
   * Threads that count, or a pool that is kept for many inputs (`openPartPool`); default: as many as there are processors. 0 works on the calling thread.
   * Without a pool, threads are started for the call and ended with it.
   */
  readonly workers?: number | PartPool | undefined;
  /** The calling thread is one of a number of `workers`, or joins those of a pool, its event loop having a turn every few milliseconds. For a process that has nothing else to do. */
  readonly callerWorks?: boolean | undefined;
  /** Ends the work: what was asked for rejects with the signal's reason, and workers are free within 100 ms. */
  readonly signal?: AbortSignal | undefined;
  /** Called as parts are done, at most some hundred times a second. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** An input that goes beyond one of them is refused with a ServiceError, PAYLOAD_TOO_LARGE, that names it. */
  readonly limits?: InputLimits | undefined;
}
