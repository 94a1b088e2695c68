import { type AnyFormat, findFormat } from '../formats/registry.ts';
import { planReading, type ReadOptions, type ReadPlan } from '../records/read-options.ts';
import { assembleRecords, type RecordReader, tooLong } from '../records/record-reader.ts';
import { showAfter } from '../records/show-after.ts';
import { type Calendar, copyCalendar, emptyCalendar, enterCalendar } from '../report/calendar.ts';
import { makeReportRecord, type ReportRecord, relevelReportRecord } from '../report/report-record.ts';
import { DirectiveNotes, type Directives } from './directives-before.ts';
import { addRecords, emptyLevels, type LevelsState } from './levels-state.ts';

/**
 * Counts records by severity, level text and minute, line by line through the record reader: the simple way, which the fast one falls back to and is
 * measured against.
 */
export class LevelsFold {
  readonly plan: ReadPlan;
  readonly state: LevelsState = emptyLevels();
  readonly #reader: RecordReader;
  #calendar: Calendar;
  /** The part of the log that lines are of: only its own lines are counted. */
  #place: 'before' | 'own' | 'after' = 'before';
  #lastBefore = Number.POSITIVE_INFINITY;
  #lastOwn = Number.POSITIVE_INFINITY;
  /** Own records that further lines may be joined to. */
  #open = 0;
  #opened: AnyFormat | undefined;
  readonly #notes = new DirectiveNotes();

  /** Throws a RangeError for an unknown mode or zone. */
  constructor(options: ReadOptions) {
    this.plan = planReading(options, findFormat);
    this.#calendar = this.state.calendar;
    this.#reader = this.#createReader();
  }

  /** The format of the record that began last; undefined when it was in an envelope, or when a header came after it. */
  get opened(): AnyFormat | undefined {
    return this.#opened;
  }

  /** Directives among the part's own lines. No line that the reader need not know is one. */
  get directives(): Directives {
    return this.#notes.latest;
  }

  /** The first lines of the log, for a part that does not begin with them. */
  showOpening(lines: readonly string[]): void {
    // they are not next to those before the part, so nothing goes on from one to the other but headers
    this.#calendar = emptyCalendar();
    for (const line of lines) this.#reader.push(line);
    this.#reader.flush();
    this.#calendar = this.state.calendar;
    this.#opened = undefined;
  }

  /** The part's own lines begin; those so far stand just before it. */
  begin(): void {
    enterCalendar(this.#calendar);
    this.#place = 'own';
    this.#lastBefore = this.#reader.counts.lines;
  }

  /** Takes the next line. */
  addLine(line: string, bytes: number): void {
    if (this.#place === 'own') this.#notes.add(line);
    this.#addLines(1, bytes);
    this.#reader.push(line);
  }

  /** Counts records, their lines and the bytes of these, of which the reader need not know. */
  addRecords(records: number, lines: number, bytes: number): void {
    this.#addLines(lines, bytes);
    if (this.#place === 'own') this.state.lines.records += records;
  }

  #addLines(lines: number, bytes: number): void {
    if (this.#place !== 'own') return;
    this.state.lines.total += lines;
    this.state.lines.bytes += bytes;
  }

  /** Shown `after`, the lines that follow, gives what was counted. Ends the fold. */
  end(after: Iterable<string> = []): LevelsState {
    this.#place = 'after';
    this.#lastOwn = this.#reader.counts.lines;
    this.#calendar = copyCalendar(this.#calendar);
    showAfter(this.#reader, after, () => this.#open);
    return this.state;
  }

  #createReader(): RecordReader {
    const { plan, state } = this;
    return assembleRecords<ReportRecord>(plan, {
      make: (format, parsed, around, span) => {
        const own = this.#place === 'own';
        if (own) {
          this.#open++;
          state.lines.records++;
        }
        this.#opened = around.length === 0 ? format : undefined;
        return makeReportRecord(format, parsed, around, span, 0, own, this.#calendar, plan);
      },
      relevel: relevelReportRecord,
      header: () => {
        this.#opened = undefined;
      },
      record: ({ own, severity, level, time }) => {
        if (!own) return;
        this.#open--;
        addRecords(state, severity, level, time, 1);
      },
      unparsed: ({ last, count }, reason) => {
        if (last <= this.#lastBefore || last > this.#lastOwn) return;
        state.lines.unparsed += count;
        if (reason === tooLong) state.lines.truncated += count;
      },
      blank: ({ count }) => {
        if (this.#place === 'own') state.lines.blank += count;
      },
    });
  }
}
