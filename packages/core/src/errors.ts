/** What went wrong, as callers see it: one row a code. HTTP status, tRPC code and retry advice all derive from here. */
export interface ErrorKind {
  /** HTTP status of the answer. */
  readonly status: number;
  /** JSON-RPC 2.0 error number that tRPC puts on the wire for this code. */
  readonly rpcCode: number;
  /** Whether the very same request may succeed later. */
  readonly retryable: boolean;
  /** Short name of the problem, the same for every occurrence (RFC 9457 `title`). */
  readonly title: string;
  /** What the caller can do, used when the thrower has nothing more precise to say. */
  readonly sentence: string;
}

/** The names are tRPC's, so that one vocabulary serves tRPC, REST and the client. */
export const errorKinds = {
  PARSE_ERROR: {
    status: 400,
    rpcCode: -32700,
    retryable: false,
    title: 'Malformed request',
    sentence: 'The body is not well-formed JSON; check quotes, commas and the encoding.',
  },
  BAD_REQUEST: {
    status: 400,
    rpcCode: -32600,
    retryable: false,
    title: 'Invalid request',
    sentence: 'The request does not match what this operation takes; see /docs.',
  },
  UNAUTHORIZED: {
    status: 401,
    rpcCode: -32001,
    retryable: false,
    title: 'API key refused',
    sentence: 'Send a valid key as "authorization: Bearer KEY" or "x-api-key: KEY".',
  },
  FORBIDDEN: {
    status: 403,
    rpcCode: -32003,
    retryable: false,
    title: 'Not allowed',
    sentence: 'This key may not call this operation.',
  },
  NOT_FOUND: {
    status: 404,
    rpcCode: -32004,
    retryable: false,
    title: 'Not found',
    sentence: 'Nothing has this path; /openapi.json lists what there is.',
  },
  METHOD_NOT_SUPPORTED: {
    status: 405,
    rpcCode: -32005,
    retryable: false,
    title: 'Method not allowed',
    sentence: 'This path does not take this method; the Allow header lists those it takes.',
  },
  TIMEOUT: {
    status: 408,
    rpcCode: -32008,
    retryable: true,
    title: 'Request timed out',
    sentence: 'The request did not arrive in time; send it again.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    rpcCode: -32013,
    retryable: false,
    title: 'Request too large',
    sentence: 'Send less in one request.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    rpcCode: -32015,
    retryable: false,
    title: 'Media type not supported',
    sentence: 'Send the body as "content-type: application/json" in UTF-8.',
  },
  UNPROCESSABLE_CONTENT: {
    status: 422,
    rpcCode: -32022,
    retryable: false,
    title: 'Request cannot be processed',
    sentence: 'The request is well-formed, but processing it failed repeatedly; do not send it again.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    rpcCode: -32029,
    retryable: true,
    title: 'Rate limit exceeded',
    sentence: 'Wait as long as Retry-After says, then send the request again.',
  },
  CLIENT_CLOSED_REQUEST: {
    status: 499,
    rpcCode: -32099,
    retryable: false,
    title: 'Client closed request',
    sentence: 'The connection was closed before the answer was ready.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    rpcCode: -32603,
    retryable: false,
    title: 'Internal error',
    sentence: 'Something went wrong on our side; quote the request id when you report it.',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    rpcCode: -32603,
    retryable: true,
    title: 'Service busy',
    sentence: 'All workers are busy; wait as long as Retry-After says, then send the request again.',
  },
  GATEWAY_TIMEOUT: {
    status: 504,
    rpcCode: -32603,
    retryable: true,
    title: 'Processing timed out',
    sentence: 'Processing took longer than this service allows; send less in one request.',
  },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

/** A configured bound that a request went over. */
export interface LimitBreach {
  /** Name of the limit as configured, for instance `MAX_LINES`. */
  readonly name: string;
  readonly max: number;
  /** What the request had; absent where counting stopped at the bound. */
  readonly actual?: number;
}

/** One thing wrong with the input. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the request body; empty for the body itself. */
  readonly pointer: string;
  readonly message: string;
}

export interface ServiceErrorDetails {
  readonly limit?: LimitBreach;
  readonly issues?: readonly Issue[];
  /** Least time to wait before trying again. */
  readonly retryAfterMs?: number;
  /** What really happened, for our own log; never sent. */
  readonly cause?: unknown;
}

/** An error whose `message` was written for the caller. Everything else that is thrown reaches callers as INTERNAL_SERVER_ERROR. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ErrorCode;
  readonly limit: LimitBreach | undefined;
  readonly issues: readonly Issue[] | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string = errorKinds[code].sentence, details: ServiceErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.limit = details.limit;
    this.issues = details.issues;
    this.retryAfterMs = details.retryAfterMs;
  }
}
