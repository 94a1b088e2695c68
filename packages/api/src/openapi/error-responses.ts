import { type ErrorCode, type ErrorKind, errorKinds, ServiceError } from '@logmill/core';
import { bodyErrors, commonErrors, type Operation } from '../operation.ts';
import { toProblem } from '../problem.ts';
import { alwaysSent, headerRefs } from './components.ts';

export interface ErrorResponses {
  /** Responses by status for a set of codes, as references into `responses`. */
  of(codes: readonly ErrorCode[]): Record<string, { $ref: string }>;
  /** Component responses; filled by `of`. */
  readonly responses: Record<string, unknown>;
  /** One component example for each code that some response has. */
  readonly examples: Record<string, unknown>;
}

/** Error answers shared by operations: one response for each set of codes that have a status in common. */
export function createErrorResponses(): ErrorResponses {
  const responses: Record<string, unknown> = {};
  const examples: Record<string, unknown> = {};
  return {
    responses,
    examples,
    of(all) {
      const entries = [...codesByStatus(all)].map(([status, codes]) => {
        const name = codes.join('.');
        responses[name] ??= errorResponse(codes);
        for (const code of codes) examples[code] ??= problemExample(code);
        return [String(status), { $ref: `#/components/responses/${name}` }];
      });
      return Object.fromEntries(entries);
    },
  };
}

/** Every code that an operation can answer, once. */
export function errorsOf(operation: Operation): readonly ErrorCode[] {
  const body = operation.method === 'POST' ? bodyErrors : [];
  return [...new Set([...commonErrors, ...body, ...operation.errors])];
}

function codesByStatus(codes: readonly ErrorCode[]): Map<number, ErrorCode[]> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = errorKinds[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

function errorResponse(codes: readonly ErrorCode[]) {
  const retryable = codes.some((code) => errorKinds[code].retryable);
  return {
    description: codes.map((code) => `[\`${code}\`](/docs/errors#${code}): ${errorKinds[code].sentence}`).join('\n\n'),
    headers: headerRefs(retryable ? [...alwaysSent, 'retry-after'] : alwaysSent),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

function problemExample(code: ErrorCode) {
  const { title, retryable }: ErrorKind = errorKinds[code];
  const error = new ServiceError(code, undefined, retryable ? { retryAfterMs: 1000 } : {});
  return { summary: title, value: toProblem(error, '0b1f6a3e-8a0e-4d0a-9c37-2f6f6a1f7a11') };
}
