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
  readonly actual?: number;
}

/** What callers switch on. The service's codes, and two for what happens before it answers. */
export type LogmillErrorCode =
  | 'PARSE_ERROR'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_SUPPORTED'
  /** No answer in time: the service's own 408, or the client's `timeoutMs`; then `status` is 0. */
  | 'TIMEOUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNPROCESSABLE_CONTENT'
  | 'TOO_MANY_REQUESTS'
  /** The caller's `signal` fired. */
  | 'CLIENT_CLOSED_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'GATEWAY_TIMEOUT'
  /** There was no connection, or what answered was not logmill. */
  | 'NETWORK_ERROR';

export interface LogmillErrorDetails {
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean;
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
  /** Undefined when there was no answer. */
  readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Least time to wait before that, where the service said one. */
  readonly retryAfterMs: number | undefined;
  readonly limit: LogmillLimit | undefined;
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
