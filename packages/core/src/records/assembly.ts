import type { OpenEnvelope } from '../envelopes/open-envelopes.ts';
import type { Parsed } from '../formats/format.ts';
import type { AnyFormat } from '../formats/registry.ts';
import type { LevelReading } from '../levels/level-reading.ts';
import type { Timeline } from '../time/timeline.ts';
import type { LineSpan } from './line-counts.ts';

/** The part of a record that decides which further lines are joined to it. */
export interface OpenHead {
  severityNumber: number;
  message: string;
  fields: Parsed['fields'];
  readonly lines: [first: number, last: number];
}

/** What a reader builds from the claims on lines, and where it goes: whole records for answers, leaner ones for reports. */
export interface Assembly<Open extends OpenHead> {
  /** Called when a record begins, in the order of the lines that make it. `around` are the envelopes from the outermost in, without `format` itself. */
  make(format: AnyFormat, parsed: Parsed, around: readonly OpenEnvelope[], span: LineSpan, timeline: Timeline): Open;
  /** Called when a later line tells the record's level. Weaker evidence than the record's own changes nothing. */
  relevel(record: Open, level: LevelReading): void;
  /** Called when no more lines can be joined, which for interleaved sources is not the order of their first lines. */
  record(record: Open): void;
  unparsed(span: LineSpan, reason: string, text: string): void;
  /** A line that says how those after it are to be read: its format is now asked before that of the record made last. */
  header?(): void;
  /** A line without text, whether or not a record goes on after it. */
  blank?(span: LineSpan): void;
}
