import { TRPCClientError } from '@trpc/client';
import { LogmillError, type LogmillErrorCode, type LogmillIssue, type LogmillLimit } from './logmill-error.ts';

/** What the service puts into `error.data` (its problem details). */
interface ProblemData {
  readonly code?: LogmillErrorCode;
  readonly status?: number;
  readonly requestId?: string;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly limit?: LogmillLimit;
  readonly issues?: readonly LogmillIssue[];
}

/** What a call failed with, as callers see it. `url` is named where nothing answered. */
export function toLogmillError(thrown: unknown, url: string): LogmillError {
  if (thrown instanceof LogmillError) return thrown;
  const data = thrown instanceof TRPCClientError ? (thrown.data as ProblemData | null | undefined) : undefined;
  if (data?.code !== undefined)
    return new LogmillError(data.code, (thrown as Error).message, { ...data, cause: thrown });
  return new LogmillError('NETWORK_ERROR', `No answer from logmill under ${url}: is the service running?`, {
    retryable: true,
    cause: thrown,
  });
}
