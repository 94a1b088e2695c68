import type { ServiceErrorCode } from './operations.gen.ts';

/** One thing wrong with the input. */
export interface LogmillIssue {
  /** JSON Pointer (RFC 6901) into the input; empty for the input itself. */
  readonly pointer: string;
  readonly message: string;
}

/** A configured bound of the service that the request went over. */
export interface LogmillLimit {
  /** As the service's operator knows it, for instance `MAX_LINES`. */
  readonly name: string;
  readonly max: number;
  /** What the request had; absent where counting stopped at the bound. */
  readonly actual?: number;
}

/**
 * What callers switch on: the service's codes and two of the client's own. Two of the service's also stand for what happens
 * here, with `status` 0: `TIMEOUT` when `timeoutMs` was over, `CLIENT_CLOSED_REQUEST` when the caller's signal fired.
 */
export type LogmillErrorCode =
  | ServiceErrorCode
  /** There was no answer: no such host, no connection, or it broke. */
  | 'NETWORK_ERROR'
  /** What answered is not logmill: most often the URL is wrong, or a proxy answered for the service. */
  | 'UNEXPECTED_ANSWER';

export interface LogmillErrorDetails {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly limit?: LogmillLimit | undefined;
  readonly issues?: readonly LogmillIssue[] | undefined;
  readonly cause?: unknown;
}

/** Every rejection of every method. Callers branch on `code`, people read `message`, support asks for `requestId`. */
export class LogmillError extends Error {
  override readonly name = 'LogmillError';
  readonly code: LogmillErrorCode;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Names the request in the service's log. Undefined when there was no answer. */
  readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Least time to wait before that, in milliseconds, where the service said one. */
  readonly retryAfterMs: number | undefined;
  /** The bound that the request went over, if that is what was wrong. */
  readonly limit: LogmillLimit | undefined;
  /** What is wrong with the input, if that is what was wrong. */
  readonly issues: readonly LogmillIssue[] | undefined;

  constructor(code: LogmillErrorCode, message: string, details: LogmillErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status ?? 0;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.limit = details.limit;
    this.issues = details.issues;
  }
}
