import type { LogmillError } from './logmill-error.ts';
import type { FileProgress } from './operations.gen.ts';

/** How a client reaches the service. `createClient` throws a TypeError or RangeError for values that cannot work. */
export interface ClientOptions {
  /** Where the service is, for instance `http://127.0.0.1:8000`; a path is kept, for services behind a prefix. */
  readonly url: string;
  /** Sent as `x-api-key`; needed where the service is configured with keys. Default none. */
  readonly apiKey?: string | undefined;
  /** Sent with every request; they win over what the client sends by itself, the key included. Default none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds for one attempt, from the request to the end of its answer; default 30,000, at least 1. Attempts and the waits
   * between them add up: a call ends after at most `(retries + 1) × timeoutMs + retries × retryWaitMsMax`.
   */
  readonly timeoutMs?: number | undefined;
  /** Further attempts after one that may succeed later (408, 429, 502, 503, 504, time-out, no connection); default 2, 0 for none. */
  readonly retries?: number | undefined;
  /**
   * Longest wait before a retry that is accepted, in milliseconds; default 30,000. When the service asks for more, the call
   * rejects at once with that answer, and its `retryAfterMs` says how long.
   */
  readonly retryWaitMsMax?: number | undefined;
  /** Told before each wait. What it throws ends the call. */
  readonly onRetry?: ((retry: Retry) => void) | undefined;
  /**
   * Calls made in the same tick travel in one request, ten at most; default false. Saves much per call, but the answers arrive
   * together, with the slowest, and the request goes on until every call in it was ended.
   */
  readonly batch?: boolean | undefined;
  /** Instead of the global `fetch`: for proxies, tests, other transports. */
  readonly fetch?: typeof fetch | undefined;
}

/** Options of one call; those that are given win over the client's. */
export interface CallOptions {
  /** Ends the call at once, whatever it is doing: it rejects with code `CLIENT_CLOSED_REQUEST` and the signal's reason as cause. */
  readonly signal?: AbortSignal | undefined;
  /** As in `ClientOptions`. */
  readonly timeoutMs?: number | undefined;
  /** As in `ClientOptions`. */
  readonly retries?: number | undefined;
  /** As in `ClientOptions`. */
  readonly retryWaitMsMax?: number | undefined;
}

/** Options of one call that sends a file. */
export interface FileCallOptions extends CallOptions {
  /** Told about twice a second how far the service is, and once before the result. What it throws ends the call. */
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
  /** Milliseconds for one attempt; default none, also where the client has one: a file takes as long as it takes. */
  readonly timeoutMs?: number | undefined;
  /** As in `ClientOptions`; streams are sent once. */
  readonly retries?: number | undefined;
}

/** What `onRetry` is told. */
export interface Retry {
  /** Attempts so far; 1 before the first retry. */
  readonly attempt: number;
  readonly waitMs: number;
  /** Why the attempt failed. */
  readonly error: LogmillError;
}

/** The longest time that timers take; beyond it they fire at once. */
export const timerMsMax = 2 ** 31 - 1;

/** Throws a RangeError that names the option. */
export function checkBounds({ timeoutMs = 1, retries = 0, retryWaitMsMax = 0 }: CallOptions): void {
  if (!(timeoutMs >= 1 && timeoutMs <= timerMsMax)) throw outOfRange('timeoutMs', timeoutMs, `1 to ${timerMsMax}`);
  if (!(Number.isInteger(retries) && retries >= 0)) throw outOfRange('retries', retries, 'a whole number from 0');
  if (!(retryWaitMsMax >= 0 && retryWaitMsMax <= timerMsMax))
    throw outOfRange('retryWaitMsMax', retryWaitMsMax, `0 to ${timerMsMax}`);
}

function outOfRange(option: string, value: number, range: string): RangeError {
  return new RangeError(`${option} must be ${range}; got ${value}.`);
}
