/** How a client reaches the service. */
export interface ClientOptions {
  /** Where the service is, for instance `http://127.0.0.1:8000`. A path, and a slash at the end, are kept and dropped. */
  readonly url: string;
  /** Sent as `x-api-key`; needed where the service is configured with keys. */
  readonly apiKey?: string;
  /** Sent with every request, over what the client sends by itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Time for one attempt in milliseconds; default 30,000. With retries a call may take several times as long, and the waits. */
  readonly timeoutMs?: number;
  /** Further attempts after one that may succeed later (429, 503, 504, 408, no connection); default 2, 0 for none. */
  readonly retries?: number;
  /** Longest wait that is accepted before a retry, in milliseconds; default 30,000. When the service asks for more, the call rejects at once. */
  readonly retryWaitMsMax?: number;
  /** Told before each wait. */
  readonly onRetry?: (retry: { readonly attempt: number; readonly waitMs: number; readonly error: Error }) => void;
  /** Calls made in the same tick travel in one request, ten at most; default false. Their answers arrive together. */
  readonly batch?: boolean;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Options of one call; they win over the client's. */
export interface CallOptions {
  /** Ends the call: it rejects with code `CLIENT_CLOSED_REQUEST`, whatever it was doing, and is not retried. */
  readonly signal?: AbortSignal;
  /** Time for one attempt in milliseconds. */
  readonly timeoutMs?: number;
  /** Further attempts after one that may succeed later. */
  readonly retries?: number;
}
