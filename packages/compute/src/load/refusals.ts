import { ServiceError } from '@logmill/core';

/** Told to wait at least this long: sooner the queue cannot have moved by much. */
const retryAfterMsMin = 1000;
const retryAfterMsMax = 30_000;

export function refuseFull(expectedWaitMs: number): ServiceError {
  const retryAfterMs = Math.min(retryAfterMsMax, Math.max(retryAfterMsMin, Math.ceil(expectedWaitMs)));
  return new ServiceError('SERVICE_UNAVAILABLE', undefined, { retryAfterMs });
}

export function refuseClosed(): ServiceError {
  const message = 'This instance is shutting down; send the request again.';
  return new ServiceError('SERVICE_UNAVAILABLE', message, { retryAfterMs: retryAfterMsMin });
}

export function refuseWithoutWorker(cause: unknown): ServiceError {
  const message = 'No worker could be started; send the request again later.';
  return new ServiceError('SERVICE_UNAVAILABLE', message, { retryAfterMs: retryAfterMsMin, cause });
}
