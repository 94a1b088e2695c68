import type { Claim } from '../detect/format-index.ts';
import type { OpenEnvelope } from '../envelopes/open-envelopes.ts';
import { headerLine, type Parsed, type ReadContext } from '../formats/format.ts';
import type { Line } from '../formats/line.ts';
import { continuationOf, levelOfTrace, traceAfter } from '../multiline/continuation.ts';
import type { Assembly, OpenHead } from './assembly.ts';
import type { LineCounts, LineSpan, Unparsed } from './line-counts.ts';
import type { LogRecord } from './log-record.ts';
import type { ReadPlan } from './read-options.ts';
import type { Source } from './source-table.ts';

/** Where a reader's findings go. */
export interface RecordSink {
  /** In the order in which records are complete, which for interleaved sources is not the order of their first lines. */
  record(record: LogRecord): void;
  unparsed(unparsed: Unparsed): void;
}

/** Unclaimed lines that a record waits with for a line that shows they are its own: the message of an exception seldom has more. */
const doubtfulMax = 8;

/** Joins lines to records, per source, and gives out what is complete. */
export class RecordJoiner<Open extends OpenHead> {
  readonly counts: LineCounts = { lines: 0, records: 0, recordLines: 0, headers: 0, unparsed: 0, blank: 0 };
  readonly #plan: ReadPlan;
  readonly #assembly: Assembly<Open>;

  constructor(plan: ReadPlan, assembly: Assembly<Open>) {
    this.#plan = plan;
    this.#assembly = assembly;
  }

  /** A line without text: part of the open record if that goes on after it. */
  blank(source: Source<Open>, span: LineSpan): void {
    this.counts.blank += span.count;
    source.blanks += span.count;
    this.#assembly.blank?.(span);
  }

  /** Joins the line to the source's open record if it goes on with it; false when it does not. */
  join(source: Source<Open>, line: Line, context: ReadContext, span: LineSpan): boolean {
    const { open, format } = source;
    if (open === undefined || format === undefined) return false;
    const more = format.continues?.(line, context, open);
    if (more !== undefined) {
      if (more.level !== undefined) this.#assembly.relevel(open, more.level);
      this.#append(source, open, more.message, more.fields, span);
      return true;
    }
    const { trace: before, opened } = source;
    const trace = continuationOf(line.text, before, open.severityNumber, format.joins === 'frames', opened);
    if (trace === undefined) return false;
    const level = levelOfTrace(before, trace);
    if (level !== undefined) this.#assembly.relevel(open, level);
    source.trace = trace;
    // `MyFault: no route`, then an indented frame: the frame tells whose the line before it was
    if (source.doubtful.length > 0)
      for (const doubt of source.doubtful.splice(0)) this.#append(source, open, doubt.text, undefined, doubt.span);
    this.#append(source, open, line.text, undefined, span);
    return true;
  }

  /** Takes what a format made of a line that begins something new. */
  take(source: Source<Open>, { format, parsed }: Claim, around: readonly OpenEnvelope[], span: LineSpan): void {
    this.close(source);
    source.blanks = 0;
    if (parsed === headerLine) {
      this.counts.headers += span.count;
      this.#assembly.header?.();
      return;
    }
    this.counts.recordLines += span.count;
    if (Array.isArray(parsed)) {
      for (const one of parsed as readonly Parsed[]) {
        this.#emit(this.#assembly.make(format, one, around, span, source.timeline));
      }
      return;
    }
    const whole = parsed as Parsed;
    const record = this.#assembly.make(format, whole, around, span, source.timeline);
    if (format.joins === false) {
      this.#emit(record);
      return;
    }
    source.open = record;
    source.format = format;
    source.trace = whole.runtime === undefined ? 'none' : traceAfter(whole.runtime);
    source.opened = whole.runtime !== undefined;
    source.joinedLines = 1;
  }

  /** Takes a line that nobody claimed: it waits if an open record may turn out to go on after it. */
  doubt(source: Source<Open>, text: string, span: LineSpan, reason: string): void {
    if (source.open !== undefined && source.doubtful.length < doubtfulMax) {
      source.doubtful.push({ text, span, reason });
      return;
    }
    this.close(source);
    this.refuse(span, reason, text);
  }

  /** Counts every line of a rejoined one, names the last. */
  refuse(span: LineSpan, reason: string, text: string): void {
    this.counts.unparsed += span.count;
    this.#assembly.unparsed(span, reason, text);
  }

  /** Gives out the source's open record. */
  close(source: Source<Open>): void {
    const { open } = source;
    if (open === undefined) return;
    source.open = undefined;
    source.blanks = 0;
    this.#emit(open);
    if (source.doubtful.length > 0)
      for (const { span, reason, text } of source.doubtful.splice(0)) this.refuse(span, reason, text);
  }

  #append(
    source: Source<Open>,
    open: Open,
    message: string | undefined,
    fields: Parsed['fields'] | undefined,
    span: LineSpan,
  ): void {
    const joined = source.joinedLines + source.blanks + span.count;
    const chars = open.message.length + (message?.length ?? 0);
    const { joinedLinesMax, joinedCharsMax } = this.#plan;
    if (joined > joinedLinesMax || chars > joinedCharsMax) {
      const bound = joined > joinedLinesMax ? `${joinedLinesMax} lines` : `${joinedCharsMax} characters`;
      this.refuse(span, `more than the ${bound} that are joined to one record`, message ?? '');
      return;
    }
    if (message !== undefined) {
      open.message = open.message === '' ? message : `${open.message}${'\n'.repeat(source.blanks + 1)}${message}`;
    }
    if (fields !== undefined) open.fields = { ...open.fields, ...fields };
    open.lines[1] = span.last;
    source.joinedLines = joined;
    this.counts.recordLines += span.count + source.blanks;
    this.counts.blank -= source.blanks;
    source.blanks = 0;
  }

  #emit(record: Open): void {
    this.counts.records++;
    this.#assembly.record(record);
  }
}
