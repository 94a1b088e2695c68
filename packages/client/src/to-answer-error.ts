import { LogmillError, type LogmillErrorCode, type LogmillErrorDetails } from './logmill-error.ts';
import { isRetryableStatus, parseRetryAfter } from './retry-advice.ts';

/** Problem details as the service writes them outside of tRPC. */
type Problem = LogmillErrorDetails & { readonly code: LogmillErrorCode; readonly message: string };

/** What proxies answer for a service, in the service's own words. */
const codeOfStatus: Readonly<Record<number, LogmillErrorCode>> = {
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  408: 'TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
  504: 'GATEWAY_TIMEOUT',
};

/** An answer that is not tRPC's: problem details of the service, or something that is not the service. */
export function toAnswerError(url: string, { status, headers }: Response, json: unknown, nowMs: number): LogmillError {
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), nowMs);
  if (isProblem(json)) return new LogmillError(json.code, json.message, { retryAfterMs, ...json });
  const code = codeOfStatus[status] ?? 'UNEXPECTED_ANSWER';
  return new LogmillError(code, `${url} answered ${status}, but not as logmill does. Is the URL right?`, {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryable: isRetryableStatus(status),
    retryAfterMs,
  });
}

function isProblem(json: unknown): json is Problem {
  if (typeof json !== 'object' || json === null) return false;
  const { code, message, requestId } = json as Record<string, unknown>;
  return typeof code === 'string' && typeof message === 'string' && typeof requestId === 'string';
}
