/** What became of the lines: `lines` is the sum of `recordLines`, `headers`, `unparsed` and `blank`. */
export interface LineCounts {
  lines: number;
  records: number;
  recordLines: number;
  headers: number;
  unparsed: number;
  blank: number;
}

/** A line that gave no record, and why. */
export interface Unparsed {
  readonly line: number;
  readonly reason: string;
}

/** The lines of the input that one logical line was put together from. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
  /** Lines of other sources may lie between first and last, hence its own number. */
  readonly count: number;
}
