import type { AnyFormat } from '../../formats/registry.ts';
import type { HttpStatusScale } from '../../levels/http-status.ts';
import type { ReportRecord } from '../../report/report-record.ts';
import type { ZoneOffset } from '../../time/zone.ts';
import type { DecodeText } from '../text-decoder.ts';

/**
 * A way of writing lines that is made into records without a string. It reads a line only if it is certain of what the record reader would make of it: one record,
 * no more and no other, that does not go on with the one before. Everything else is left to the record reader.
 */
export interface ReportLayout {
  /** The format that makes its records; in a mode other than this one and `auto` its lines are not told. */
  readonly format: string;
  /** Whether its lines can be told right after a record of this format, in no envelope, to which further lines may still be joined. */
  follows(format: AnyFormat): boolean;
  /** Whether a line that begins with this byte may be one of its own. */
  mayBegin(code: number): boolean;
  /** A record to be filled by `read`. */
  createRecord(): ReportRecord;
  /** Reads the line at `at` of `bytes[..end)`, which ends with a line feed, into `record`. Index of its line feed; -1 when it is not certain of the line. */
  read(bytes: Uint8Array, view: DataView, at: number, end: number, record: ReportRecord): number;
}

/** What a layout is made with. */
export interface ReportLayoutContext {
  readonly zone: ZoneOffset;
  readonly decode: DecodeText;
  readonly httpStatus: HttpStatusScale;
  /** Longer lines are left to the record reader. */
  readonly lineBytesMax: number;
}
