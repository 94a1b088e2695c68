import type { ErrorCode, InputIdentity, LevelsOverTime, ReadOptions, Report, ReportOptions } from '@logmill/core';
import type { z } from 'zod';
import type { Call } from '../call.ts';
import { commonErrors, type OperationTag } from '../operation.ts';

/** The body of one request, and how the work on it goes. */
export interface StreamRun {
  /** Bytes of log text, decompressed, in order, to be read once. Rejects with a ServiceError for what is wrong with the body. */
  readonly text: AsyncIterable<Uint8Array>;
  /** What names the text, where the operation asks for it; known once it was read to its end. */
  readonly identity: () => InputIdentity;
  /** Fires when nobody waits for the result any more, with a ServiceError as its reason. */
  readonly signal: AbortSignal;
  /** To be told how many lines are done. */
  readonly onLines: (lines: number) => void;
}

/** Who works on text that comes in pieces. Rejects with the signal's reason once it fires, and is done with the text then. */
export interface StreamEngine {
  analyze(run: StreamRun, options: ReportOptions): Promise<Report>;
  countLevels(run: StreamRun, options: ReadOptions): Promise<LevelsOverTime>;
}

/** What stream operations work with. */
export interface StreamServices {
  readonly engine: StreamEngine;
  /** UTF-16 code units of a line that are looked into; of a longer one nothing is. */
  readonly lineCharsMax: number;
}

/**
 * An operation whose body is bytes of any length, worked on as they come: POST, all else in the query. REST only: a tRPC procedure would hold the body in memory
 * (octet-stream input has no backpressure), so there is none; the client sends it here.
 */
export interface StreamOperation<
  QuerySchema extends z.ZodObject = z.ZodObject,
  OutputSchema extends z.ZodType = z.ZodType,
> {
  /** camelCase; the client's method. */
  readonly id: string;
  /** REST path; the method is always POST. */
  readonly path: `/${string}`;
  readonly tag: OperationTag;
  /** One line, no full stop. */
  readonly summary: string;
  /** Markdown; also the docstring of the client's method. */
  readonly description: string;
  /** What may stand in the query: a strict object. Text is read as its members want it. */
  readonly query: QuerySchema;
  readonly output: OutputSchema;
  /** Whether the result names the text it was made from: hashing takes as long as reading does. */
  readonly namesInput: boolean;
  /** Media types of bodies that it takes. */
  readonly bodyTypes: readonly string[];
  /** Executed by the tests and shown in the docs. Outputs are exact. */
  readonly examples: readonly StreamExample<z.input<QuerySchema>, z.output<OutputSchema>>[];
  /** What it can answer beside success, on top of `commonErrors`. */
  readonly errors: readonly ErrorCode[];
  run(
    options: z.output<QuerySchema>,
    run: StreamRun,
    services: StreamServices,
    call: Pick<Call, 'services'>,
  ): Promise<z.output<OutputSchema>>;
}

export interface StreamExample<Query = unknown, Output = unknown> {
  readonly summary: string;
  readonly query: Query;
  readonly body: string;
  readonly output: Output;
}

/** Fixes the types of an operation's parts to each other; the registry holds all of them as one type. */
export function defineStreamOperation<QuerySchema extends z.ZodObject, OutputSchema extends z.ZodType>(
  operation: StreamOperation<QuerySchema, OutputSchema>,
): StreamOperation {
  return operation as unknown as StreamOperation;
}

/** Every code that a stream operation can answer, once. */
export function streamErrorsOf({ errors }: Pick<StreamOperation, 'errors'>): readonly ErrorCode[] {
  return [...new Set([...commonErrors, ...errors])];
}
