import { LogmillError } from './logmill-error.ts';
import type { ClientOptions } from './options.ts';
import { toLogmillError } from './to-logmill-error.ts';

const defaultTimeoutMs = 30_000;
const defaultRetries = 2;
const defaultRetryWaitMsMax = 30_000;

/** First wait when the service names none; doubled with each attempt. */
const backoffMs = 250;
const backoffMsMax = 8_000;

export interface AttemptOptions
  extends Pick<ClientOptions, 'url' | 'timeoutMs' | 'retries' | 'retryWaitMsMax' | 'onRetry'> {
  readonly signal?: AbortSignal | undefined;
  /** Waits; replaced by tests. Rejects when the signal fires. */
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** Runs `attempt` until it succeeds, fails for good, or the attempts are used up. Rejects with a LogmillError. */
export async function withRetries<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  options: AttemptOptions,
): Promise<T> {
  const { retries = defaultRetries, retryWaitMsMax = defaultRetryWaitMsMax, wait = sleep, onRetry, signal } = options;
  for (let tried = 1; ; tried++) {
    try {
      return await inTime(attempt, options);
    } catch (thrown) {
      const error = toLogmillError(thrown, options.url);
      const waitMs = error.retryAfterMs ?? backoffOf(tried);
      if (!error.retryable || tried > retries || waitMs > retryWaitMsMax) throw error;
      onRetry?.({ attempt: tried, waitMs, error });
      await wait(waitMs, signal).catch(() => {});
      if (signal?.aborted) throw closedByCaller(signal);
    }
  }
}

/** One attempt under its time limit. tRPC reports a time-out and a caller's abort alike: here it is known which it was. */
async function inTime<T>(attempt: (signal: AbortSignal) => Promise<T>, options: AttemptOptions): Promise<T> {
  const { timeoutMs = defaultTimeoutMs, signal } = options;
  if (signal?.aborted) throw closedByCaller(signal);
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await attempt(signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
  } catch (thrown) {
    if (signal?.aborted) throw closedByCaller(signal);
    if (timeout.aborted)
      throw new LogmillError('TIMEOUT', `No answer within ${timeoutMs} ms.`, { retryable: true, cause: thrown });
    throw thrown;
  }
}

function closedByCaller(signal: AbortSignal): LogmillError {
  return new LogmillError('CLIENT_CLOSED_REQUEST', 'The call was ended by its signal.', { cause: signal.reason });
}

function backoffOf(tried: number): number {
  const ms = Math.min(backoffMsMax, backoffMs * 2 ** (tried - 1));
  return Math.round(ms * (0.75 + Math.random() / 4));
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
