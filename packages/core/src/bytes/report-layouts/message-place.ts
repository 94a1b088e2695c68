import type { ReportRecord } from '../../report/report-record.ts';
import type { DecodeText } from '../text-decoder.ts';

/** Makes `bytes[from..to)` the message of a record that is used for one line after the other: in place, or as text where a decoder is given. */
export function setMessage(
  record: ReportRecord,
  bytes: Uint8Array,
  from: number,
  to: number,
  decode: DecodeText | undefined,
): void {
  if (decode !== undefined) {
    record.inBytes = undefined;
    record.message = decode(bytes, from, to);
    return;
  }
  record.message = '';
  if (record.inBytes === undefined) {
    record.inBytes = { bytes, from, to };
    return;
  }
  record.inBytes.bytes = bytes;
  record.inBytes.from = from;
  record.inBytes.to = to;
}
