import { type RunOptions, ServiceError } from '@logmill/core';

/** Longest time setTimeout takes; more would fire at once. */
const timerMsMax = 2 ** 31 - 1;

/**
 * Calls `onBreach` once when the deadline passes (GATEWAY_TIMEOUT) or the signal fires (CLIENT_CLOSED_REQUEST), unless the
 * function it returns was called before.
 */
export function watchRun(
  { signal, deadlineMs }: RunOptions & { deadlineMs: number },
  onBreach: (error: ServiceError) => void,
): () => void {
  const breach = (error: ServiceError): void => {
    stop();
    onBreach(error);
  };
  const onAbort = (): void => breach(new ServiceError('CLIENT_CLOSED_REQUEST'));
  const timer = setTimeout(() => breach(new ServiceError('GATEWAY_TIMEOUT')), Math.min(deadlineMs, timerMsMax));
  const stop = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  return stop;
}

/** A signal that has fired already tells no listener. */
export function refuseAborted(signal: RunOptions['signal']): void {
  if (signal?.aborted) throw new ServiceError('CLIENT_CLOSED_REQUEST');
}
