import { TRPCClientError } from '@trpc/client';
import { LogmillError, type LogmillErrorCode, type LogmillErrorDetails } from './logmill-error.ts';
import { isRetryableStatus, parseRetryAfter } from './retry-advice.ts';

/** What the service puts into `error.data`: its problem details. `httpStatus` is tRPC's name for the status. */
type ProblemData = LogmillErrorDetails & { readonly code: LogmillErrorCode; readonly httpStatus?: number };

/** What an attempt failed with, as callers see it. */
export function toLogmillError(thrown: unknown, nowMs: number): LogmillError {
  if (thrown instanceof LogmillError) return thrown;
  if (!(thrown instanceof TRPCClientError)) return unexpected(thrown);
  if (thrown.cause instanceof LogmillError) return thrown.cause;
  const data = thrown.data as ProblemData | null | undefined;
  if (data == null) return unexpected(thrown.cause ?? thrown);
  const status = data.status ?? data.httpStatus ?? 0;
  // In a batch the headers are those of all its calls: what the call's own error says comes first.
  const headers = (thrown.meta?.response as Response | undefined)?.headers;
  return new LogmillError(data.code, thrown.message, {
    retryable: isRetryableStatus(status),
    retryAfterMs: parseRetryAfter(headers?.get('retry-after'), nowMs),
    requestId: headers?.get('x-request-id') ?? undefined,
    ...data,
    status,
  });
}

/** JSON.stringify throws these two, for what JSON has no words for and for what is too long. */
function unexpected(thrown: unknown): LogmillError {
  if (thrown instanceof TypeError || thrown instanceof RangeError)
    return new LogmillError('BAD_REQUEST', `The input cannot be sent as JSON: ${thrown.message}`, { cause: thrown });
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new LogmillError('UNEXPECTED_ANSWER', `The answer could not be read: ${message}`, { cause: thrown });
}
