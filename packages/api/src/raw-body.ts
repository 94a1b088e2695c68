import type { LineSpans } from '@logmill/core';

/** A body as it came. */
export interface RawBody {
  readonly kind: 'json' | 'lines';
  /** What the query says beside a body of lines; of JSON, nothing. */
  readonly query: Readonly<Record<string, unknown>>;
  /** SHA-256 of the bytes, as hex. */
  readonly digest: string;
  /** The input with its lines where they stand. Undefined when it is not as usual: invalid, too many lines, a line too long. */
  scan(): Promise<SpanInput | undefined>;
}

export interface SpanInput {
  /** All members but `lines`, not yet validated. */
  readonly others: Readonly<Record<string, unknown>>;
  readonly lines: LineSpans;
}

/** A request that is known to be valid, before its cost is taken. */
export interface OpenedRequest {
  /** What `cost` would say. */
  readonly cost: number;
  answer(): Promise<unknown>;
}
