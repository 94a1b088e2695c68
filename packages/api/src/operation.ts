import type { ErrorCode } from '@logmill/core';
import type { z } from 'zod';
import type { Call } from './call.ts';
import type { OpenedRequest, RawBody } from './raw-body.ts';

/** One thing the service does, described once: tRPC procedure, REST route, OpenAPI entry, client method and docs follow from it. */
export interface Operation<InputSchema extends z.ZodType = z.ZodType, OutputSchema extends z.ZodType = z.ZodType> {
  /** camelCase; the tRPC procedure and the client's method. */
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** REST path. */
  readonly path: `/${string}`;
  readonly tag: OperationTag;
  /** One line, no full stop. */
  readonly summary: string;
  /** Markdown; also the docstring of the client's method. */
  readonly description: string;
  /** A strict object; `z.void()` for none. */
  readonly input: InputSchema;
  /** What answers look like: documented, held against real answers by the tests, not run on every answer. */
  readonly output: OutputSchema;
  /** Executed by the tests and shown in the docs. Outputs are exact. */
  readonly examples: readonly OperationExample<z.input<InputSchema>, z.output<OutputSchema>>[];
  /** What it can answer beside success, on top of `commonErrors`. */
  readonly errors: readonly ErrorCode[];
  /** Response headers it may set, by lower-case name, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Units taken from the rate limit, at least 1. Sees the input before it is validated and must not throw. */
  cost(rawInput: unknown): number;
  /**
   * A shorter way to the answer of `run`, for a request over REST: from the bytes of its body, before it is parsed. Undefined for whatever is not as usual, and
   * for everything that is refused: then the body is parsed, and `run` tells.
   */
  readonly open?: (body: RawBody, call: Call) => Promise<OpenedRequest | undefined>;
  run(input: z.output<InputSchema>, call: Call): z.output<OutputSchema> | Promise<z.output<OutputSchema>>;
}

export interface OperationExample<Input = unknown, Output = unknown> {
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** What the document shows of a long output. */
  readonly shown?: Output;
}

export const operationTags = {
  levels: 'Which levels a log has.',
  reports: 'What is in a log, and what changed between two.',
  records: 'What each line says: format, time, severity, message, fields.',
  pseudonyms: 'Names for lines that cannot be guessed back cheaply.',
  service: 'The service itself.',
} as const;

export type OperationTag = keyof typeof operationTags;

/** What every operation can answer. */
export const commonErrors = [
  'BAD_REQUEST',
  'UNAUTHORIZED',
  'TOO_MANY_REQUESTS',
  'INTERNAL_SERVER_ERROR',
] as const satisfies readonly ErrorCode[];

/** What every operation that takes a body can answer beside `commonErrors`. */
export const bodyErrors = [
  'PARSE_ERROR',
  'TIMEOUT',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'SERVICE_UNAVAILABLE',
] as const satisfies readonly ErrorCode[];

/** Fixes the types of an operation's parts to each other; the registry holds all of them as one type. */
export function defineOperation<InputSchema extends z.ZodType, OutputSchema extends z.ZodType>(
  operation: Operation<InputSchema, OutputSchema>,
): Operation {
  return operation as unknown as Operation;
}

/** Cost of an operation that does not depend on its input. */
export const flatCost = (): number => 1;
