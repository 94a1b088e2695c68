import type { AnyFormat } from '../../formats/registry.ts';
import type { ZoneOffset } from '../../time/zone.ts';
import type { MinuteRows } from '../minute-rows.ts';
import type { LineScanner } from '../scan/line-scanner.ts';

/**
 * A way of writing lines that is read in bytes. It counts a line only if it is certain of what the record reader would make of it: a record of this severity, level
 * text and minute that does not go on with the one before, or more of the record that it counted last. Everything else is left to the record reader.
 */
export interface FastLayout {
  /** The format that makes its records; in a mode other than this one and `auto` its lines are not told. */
  readonly format: string;
  /** Whether its lines can be told right after a record of this format, in no envelope, to which further lines may still be joined. */
  follows(format: AnyFormat): boolean;
  /**
   * Counts lines of `bytes[start..end)`, which ends with a line feed, from `start` on. Where the first begins that it is not certain of; `end` when there is none.
   * `goesOn` when the line before `start` is the last one that it counted, and was not taken back.
   */
  count(bytes: Uint8Array, view: DataView, start: number, end: number, goesOn: boolean): number;
  /** Where the last record began that the last call counted. */
  readonly lastStart: number;
  /** Records and lines that it counted before that one. */
  readonly records: number;
  readonly lines: number;
  /** Takes back that record, for the record reader to read its lines. */
  uncount(): void;
  /** No row may be used any more. */
  reset(): void;
}

/** What a layout is made with. */
export interface LayoutContext {
  readonly rows: MinuteRows;
  readonly zone: ZoneOffset;
  /** Longer lines are left to the record reader. */
  readonly lineBytesMax: number;
  /** Records with more lines, or with more bytes in them, likewise. */
  readonly joinedLinesMax: number;
  readonly joinedBytesMax: number;
  /** Counts JSON faster where lines stand in its buffer. */
  readonly scanner?: LineScanner | undefined;
}
