import { LogmillError } from './logmill-error.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { Timing } from './timing.ts';
import { toLogmillError } from './to-logmill-error.ts';

const defaultTimeoutMs = 30_000;
const defaultRetries = 2;
const defaultRetryWaitMsMax = 30_000;

/** First wait when the service names none; doubled with each attempt. */
const backoffMs = 250;
const backoffMsMax = 8_000;

export type AttemptOptions = CallOptions & Pick<ClientOptions, 'onRetry'>;

/** One try of a call; it should stop when the signal fires, but need not. */
export type Attempt<Output> = (signal: AbortSignal) => Promise<Output>;

/** Tries until it succeeds, fails for good, or the attempts are used up. Rejects with a LogmillError. */
export async function withRetries<Output>(
  attempt: Attempt<Output>,
  options: AttemptOptions,
  timing: Timing,
): Promise<Output> {
  const { signal, onRetry, retries = defaultRetries, retryWaitMsMax = defaultRetryWaitMsMax } = options;
  for (let tried = 1; ; tried++) {
    if (signal?.aborted) throw endedBy(signal);
    try {
      return await inTime(attempt, options, timing);
    } catch (thrown) {
      const error = toLogmillError(thrown, timing.nowMs());
      const waitMs = error.retryAfterMs ?? backoffOf(tried, timing);
      if (!error.retryable || tried > retries || waitMs > retryWaitMsMax) throw error;
      onRetry?.({ attempt: tried, waitMs, error });
      await timing.wait(waitMs, signal);
    }
  }
}

/** Ends with the attempt, with its time, or with the caller's signal, whichever is first. tRPC reports the last two alike, and a batch goes on without us. */
function inTime<Output>(
  attempt: Attempt<Output>,
  { timeoutMs = defaultTimeoutMs, signal }: AttemptOptions,
  timing: Timing,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: LogmillError): void => {
      cleanUp();
      reject(error);
      controller.abort(error);
    };
    const onAbort = (): void => end(endedBy(signal!));
    const cancelTimer = timing.after(timeoutMs, () =>
      end(new LogmillError('TIMEOUT', `No answer within ${timeoutMs} ms.`, { retryable: true })),
    );
    const cleanUp = (): void => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort);
    attempt(controller.signal).then(resolve, reject).finally(cleanUp);
  });
}

function endedBy(signal: AbortSignal): LogmillError {
  return new LogmillError('CLIENT_CLOSED_REQUEST', 'The call was ended by its signal.', { cause: signal.reason });
}

/** A quarter of each wait is chance, so that clients that failed together do not come back together. */
function backoffOf(tried: number, timing: Timing): number {
  const ms = Math.min(backoffMsMax, backoffMs * 2 ** (tried - 1));
  return Math.round(ms * (1 - timing.random() / 4));
}
