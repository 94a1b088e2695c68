import { type ErrorCode, type ErrorKind, errorKinds, type Issue, type LimitBreach, ServiceError } from '@logmill/core';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

/** Every error answer, on every path: problem details (RFC 9457) with the code that callers switch on. */
export interface Problem {
  /** Where this kind of problem is described. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  /** What went wrong here and what to do, for people. */
  readonly message: string;
  readonly requestId: string;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
  readonly limit?: LimitBreach;
  readonly issues?: readonly Issue[];
}

export function toProblem(error: ServiceError, requestId: string): Problem {
  const kind: ErrorKind = errorKinds[error.code];
  return {
    type: `/docs/errors#${error.code}`,
    title: kind.title,
    status: kind.status,
    code: error.code,
    message: error.message,
    requestId,
    retryable: kind.retryable,
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    ...(error.limit === undefined ? {} : { limit: error.limit }),
    ...(error.issues === undefined ? {} : { issues: error.issues }),
  };
}

/** Anything thrown as an error fit for callers: what was not written for them becomes INTERNAL_SERVER_ERROR, with the original as its cause. */
export function toServiceError(thrown: unknown): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  if (thrown instanceof z.core.$ZodError) return inputError(thrown);
  if (thrown instanceof TRPCError) {
    if (thrown.cause instanceof ServiceError) return thrown.cause;
    if (thrown.cause instanceof z.core.$ZodError) return inputError(thrown.cause);
    // tRPC's own refusals (unknown procedure, wrong method, …): the code is ours too, the text may quote the request.
    if (thrown.code !== 'INTERNAL_SERVER_ERROR' && thrown.code in errorKinds) {
      return new ServiceError(thrown.code as ErrorCode, undefined, { cause: thrown });
    }
  }
  return new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause: thrown });
}

/** More would not help anyone, and the answer must not grow with the request. */
const issuesMax = 10;

function inputError(error: z.core.$ZodError): ServiceError {
  const issues = error.issues
    .slice(0, issuesMax)
    .map((issue) => ({ pointer: toPointer(issue.path), message: issue.message }));
  const [first] = issues;
  const where = first?.pointer ? `${first.pointer}: ` : '';
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return new ServiceError('BAD_REQUEST', `Invalid input. ${where}${first?.message ?? ''}${more}`, { issues });
}

/** JSON Pointer (RFC 6901). */
function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The problem as tRPC puts it on the wire. `data.httpStatus` and `data.path` are where its clients look for them. */
export interface RpcErrorShape {
  readonly message: string;
  readonly code: number;
  readonly data: Omit<Problem, 'message'> & { readonly httpStatus: number; readonly path?: string };
}

export function toRpcErrorShape(error: ServiceError, requestId: string, path: string | undefined): RpcErrorShape {
  const { message, ...problem } = toProblem(error, requestId);
  return {
    message,
    code: errorKinds[error.code].rpcCode,
    data: { ...problem, httpStatus: problem.status, ...(path === undefined ? {} : { path }) },
  };
}
