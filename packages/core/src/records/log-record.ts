import type { FieldsByFormat, FormatId } from '../formats/registry.ts';
import type { LevelSource } from '../levels/level-reading.ts';
import type { Severity } from '../levels/severity.ts';
import type { Precision } from '../time/stamp.ts';

/** What was around a line: an envelope's format and fields. */
export interface RecordEnvelope {
  readonly format: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What one or more lines say, in one format. What a record does not have is left out. */
export interface RecordOf<Id extends string, Fields> {
  readonly format: Id;
  /** First and last line, from 1. Lines of other sources may lie between them. */
  readonly lines: readonly [first: number, last: number];
  /** The event's time, RFC 3339 in UTC with as many digits of fraction as the log wrote; the envelope's when the line itself has none. */
  readonly time?: string;
  /** When the envelope's runtime took the line in. */
  readonly observedTime?: string;
  readonly severity: Severity;
  /** OpenTelemetry SeverityNumber, 0 when unset. */
  readonly severityNumber: number;
  /** The level as the log writes it; left out when it writes none. */
  readonly level?: string;
  readonly levelSource: LevelSource;
  /** The key or rule that decided. */
  readonly levelRule: string;
  /** Joined lines are separated by a line feed. */
  readonly message: string;
  readonly fields: Fields;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly requestId?: string;
  /** The log wrote no year (or no date); it was taken from the reference and the stream. */
  readonly yearInferred: boolean;
  /** The log wrote no offset; the zone asked for was taken, UTC by default. */
  readonly zoneAssumed: boolean;
  /** A zone abbreviation as written (`PDT`), recorded but not applied. */
  readonly zoneName?: string;
  /** Smallest unit of `time` that the log wrote; left out with `time`. */
  readonly precision?: Precision;
  /** Of the message, 16 hexadecimal digits, as in a report of the same log; only where patterns were asked for, left out when the message has none that is kept. */
  readonly patternId?: string;
  /** From the outermost in; left out when there is none. */
  readonly envelopes?: readonly RecordEnvelope[];
}

/** A record of any format: a union, so that `record.format === 'nginx-access'` makes `record.fields.status` a number. */
export type LogRecord = { [Id in FormatId]: RecordOf<Id, FieldsByFormat[Id]> }[FormatId];
