import { type ErrorCode, ServiceError, type ServiceErrorDetails } from '@logmill/core';

/** What a task threw, in a form that crosses to the parent whatever it was: null, a cycle, an object whose getters throw. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** Present when the task threw a ServiceError: its message was written for the caller. */
  readonly service?: { readonly code: ErrorCode; readonly details: ServiceErrorDetails };
}

/** A task's failure where nothing has to cross: as the caller may see it. Never throws. */
export function failureOf(value: unknown): ServiceError {
  return toServiceError(describeThrown(value));
}

/** Never throws. */
export function describeThrown(value: unknown): Thrown {
  const error = attempt(() => (value instanceof Error ? value : undefined));
  if (error === undefined) return { name: typeof value, message: textOf(() => value), stack: '' };
  return {
    name: textOf(() => error.name),
    message: textOf(() => error.message),
    stack: textOf(() => error.stack),
    ...serviceOf(error),
  };
}

/** The caller sees only what a task threw as ServiceError; everything else becomes the cause, for our own log. */
export function toServiceError({ name, message, stack, service }: Thrown): ServiceError {
  if (service !== undefined) return new ServiceError(service.code, message, service.details);
  const cause = new Error(`a task threw ${name}: ${message}`);
  if (stack !== '') cause.stack = stack;
  return new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause });
}

function serviceOf(error: Error): Pick<Thrown, 'service'> {
  if (!(error instanceof ServiceError)) return {};
  const { code, limit, issues, retryAfterMs } = error;
  return {
    service: {
      code,
      details: {
        ...(limit !== undefined && { limit }),
        ...(issues !== undefined && { issues }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      },
    },
  };
}

function textOf(read: () => unknown): string {
  return attempt(() => String(read())) ?? 'a value that cannot be shown';
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
