import type { Aggregate } from '../aggregates/aggregate.ts';
import { aggregates } from '../aggregates/registry.ts';
import type { AnyFormat } from '../formats/registry.ts';
import type { LineSpan } from '../records/line-counts.ts';
import { assembleRecords, type RecordReader } from '../records/record-reader.ts';
import { showAfter } from '../records/show-after.ts';
import { type Calendar, copyCalendar, emptyCalendar, enterCalendar } from './calendar.ts';
import { finishSegment, type InputIdentity, type Report } from './finish-report.ts';
import { planReport, type ReportOptions, type ReportPlan } from './report-options.ts';
import { makeReportRecord, type ReportRecord, relevelReportRecord } from './report-record.ts';
import { encodeSegments, type ReportState, type Segment } from './report-state.ts';
import type { Shard } from './shards.ts';
import { utf8Length } from './utf8-length.ts';

/** A report while lines are added. */
export interface ReportFold {
  /** Takes the next line, without its line end. `bytes` is its length as received, where that is known: text that was decoded from broken UTF-8 tells another. */
  addLine(line: string, bytes?: number): void;
  addLines(lines: Iterable<string>): void;
  /** The format of the record that began last; undefined when it was in an envelope, when a header came after it, or when none did. */
  readonly opened: AnyFormat | undefined;
  /** Lines so far. */
  readonly lines: number;
  /**
   * Counts a line of so many bytes that is a record by itself, and after which a new record begins. Of the format that the reader would take it for, so that the
   * reader is in the same state with and without it. The record is not kept.
   */
  addRecord(record: ReportRecord, bytes: number): void;
  /**
   * What the lines so far give, as JSON that can be merged with that of other shards. `after` are the lines that follow; without them the log is taken to end here.
   * Ends the fold.
   */
  state(after?: Iterable<string>): ReportState;
  /** The report of the lines so far, which are taken to be the whole log. Ends the fold. */
  finish(identity?: InputIdentity): Report;
}

/** Begins a report; of one part of a log where `shard` says what stands before it. Throws a RangeError for an unknown mode or zone. */
export function createReport(options: ReportOptions, shard?: Pick<Shard, 'index' | 'opening' | 'before'>): ReportFold {
  return new Fold(options, shard);
}

/**
 * Complete records that wait to be counted together. Reading lines and finding patterns are too much code to take turns at every line: what one of them needs in the
 * processor's caches, the other would throw out.
 */
const batchMax = 64;

/** Characters of lines since the last count after which they wait no longer: a record may hold on to all of its lines. */
const batchCharsMax = 65_536;

type Place = Pick<Shard, 'index' | 'opening' | 'before'>;

class Fold implements ReportFold {
  readonly #options: ReportOptions;
  readonly #plan: ReportPlan;
  readonly #segment: Segment;
  readonly #reader: RecordReader;
  readonly #onLine: ((bytes: number) => void)[] = [];
  /** Lines that the reader was shown before the fold's own. */
  #linesBefore = 0;
  /** Whether the lines being read are the fold's own. */
  #own = false;
  #calendar: Calendar;
  readonly #onBegin: ((record: ReportRecord) => void)[] = [];
  readonly #onRecord: ((record: ReportRecord) => void)[] = [];
  readonly #batch: ReportRecord[] = [];
  #batchChars = 0;
  /** Own records that further lines may be joined to. */
  #open = 0;
  #opened: AnyFormat | undefined;

  constructor(options: ReportOptions, place: Place | undefined) {
    this.#options = options;
    this.#plan = planReport(options);
    const index = place?.index ?? 0;
    this.#segment = emptySegment(this.#plan, index);
    this.#calendar = this.#segment.calendar;
    this.#reader = this.#createReader();
    if (place !== undefined) this.#show(place);
    this.#own = true;
  }

  get opened(): AnyFormat | undefined {
    return this.#opened;
  }

  get lines(): number {
    return this.#segment.lines;
  }

  addRecord(record: ReportRecord, bytes: number): void {
    record.line = ++this.#segment.lines;
    this.#reader.skip();
    // what bounds keep depends on the order
    if (this.#batch.length > 0) this.#countBatch();
    for (const hook of this.#onLine) hook(bytes);
    for (const hook of this.#onBegin) hook(record);
    for (const hook of this.#onRecord) hook(record);
  }

  addLine(line: string, bytes = utf8Length(line)): void {
    this.#segment.lines++;
    this.#batchChars += line.length;
    for (const hook of this.#onLine) hook(bytes);
    this.#reader.push(line);
  }

  addLines(lines: Iterable<string>): void {
    for (const line of lines) this.addLine(line);
  }

  state(after: Iterable<string> = []): ReportState {
    return encodeSegments(this.#options, [this.#end(after)]);
  }

  finish(identity: InputIdentity = {}): Report {
    return finishSegment(this.#end([]), this.#options, this.#plan, identity);
  }

  #show({ opening, before }: Place): void {
    // the first lines are not next to those before the shard, so nothing goes on from one to the other but headers
    this.#calendar = emptyCalendar();
    for (const line of opening) this.#reader.push(line);
    this.#reader.flush();
    this.#opened = undefined;
    this.#calendar = this.#segment.calendar;
    for (const line of before) this.#reader.push(line);
    enterCalendar(this.#calendar);
    this.#linesBefore = opening.length + before.length;
  }

  #end(after: Iterable<string>): Segment {
    this.#own = false;
    this.#calendar = copyCalendar(this.#calendar);
    showAfter(this.#reader, after, () => this.#open);
    this.#countBatch();
    return this.#segment;
  }

  #countBatch(): void {
    for (const hook of this.#onRecord) for (const record of this.#batch) hook(record);
    this.#batch.length = 0;
    this.#batchChars = 0;
  }

  #createReader(): RecordReader {
    const onUnparsed: ((span: LineSpan, reason: string, text: string) => void)[] = [];
    const onBlank: ((count: number) => void)[] = [];
    for (const aggregate of aggregates as readonly Aggregate[]) {
      const state = this.#segment.states[aggregate.id];
      if (aggregate.line !== undefined) this.#onLine.push((bytes) => aggregate.line!(state, bytes));
      if (aggregate.begin !== undefined) this.#onBegin.push((record) => aggregate.begin!(state, record));
      if (aggregate.record !== undefined) this.#onRecord.push((record) => aggregate.record!(state, record));
      if (aggregate.blank !== undefined) onBlank.push((count) => aggregate.blank!(state, count));
      if (aggregate.unparsed !== undefined)
        onUnparsed.push(({ last, count }, reason, text) =>
          aggregate.unparsed!(state, { line: last - this.#linesBefore, count, reason, text }),
        );
    }
    const { reading } = this.#plan;
    return assembleRecords<ReportRecord>(reading, {
      make: (format, parsed, around, span) => {
        const own = this.#own;
        this.#opened = around.length === 0 ? format : undefined;
        const record = makeReportRecord(format, parsed, around, span, this.#linesBefore, own, this.#calendar, reading);
        if (own) {
          this.#open++;
          for (const hook of this.#onBegin) hook(record);
        }
        return record;
      },
      relevel: relevelReportRecord,
      header: () => {
        this.#opened = undefined;
      },
      record: (record) => {
        if (!record.own) return;
        this.#open--;
        this.#batch.push(record);
        if (this.#batch.length === batchMax || this.#batchChars > batchCharsMax) this.#countBatch();
      },
      unparsed: (span, reason, text) => {
        const line = span.last - this.#linesBefore;
        if (line > 0 && line <= this.#segment.lines) for (const hook of onUnparsed) hook(span, reason, text);
      },
      blank: ({ count }) => {
        if (this.#own) for (const hook of onBlank) hook(count);
      },
    });
  }
}

function emptySegment(plan: ReportPlan, index: number): Segment {
  const states: Record<string, unknown> = {};
  for (const aggregate of aggregates as readonly Aggregate[]) states[aggregate.id] = aggregate.empty(plan);
  return { from: index, to: index, lines: 0, calendar: emptyCalendar(), states };
}
