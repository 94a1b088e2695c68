import { type RunOptions, ServiceError } from '@logmill/core';

/**
 * Waits for `start` to settle, but no longer than the deadline and not past the signal: then rejects with GATEWAY_TIMEOUT
 * or CLIENT_CLOSED_REQUEST. `stopped()` tells the work that nobody waits any more.
 */
export function watchRun<T>(
  { signal, deadlineMs }: RunOptions & { deadlineMs: number },
  start: (resolve: (value: T) => void, reject: (error: ServiceError) => void, stopped: () => boolean) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let settled = false;
    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const onAbort = (): void => settle(() => reject(new ServiceError('CLIENT_CLOSED_REQUEST')));
    const timer = setTimeout(() => settle(() => reject(new ServiceError('GATEWAY_TIMEOUT'))), deadlineMs);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    start(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
      () => settled,
    );
  });
}
