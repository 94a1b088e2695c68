import { ServiceError } from '../errors.ts';
import type { ReadPlan } from '../records/read-options.ts';
import { assembleRecords, type RecordReader } from '../records/record-reader.ts';
import { emptyCalendar, resolveCalendar } from '../report/calendar.ts';
import { epochText } from '../report/finish-context.ts';
import { kindOf, type LogTime } from '../report/log-time.ts';
import { planReport, type ReportOptions } from '../report/report-options.ts';
import { makeReportRecord, type ReportRecord } from '../report/report-record.ts';

/** Where one log is cut in two: at a time, or before the first line that contains a text. */
export type Cut = { readonly atMs: number } | { readonly atText: string };

/** Index of the first line of the second part. Throws a ServiceError (BAD_REQUEST) when a part would be empty. */
export function cutIndex(lines: readonly string[], cut: Cut, options: ReportOptions): number {
  return 'atText' in cut ? textIndex(lines, cut.atText) : timeIndex(lines, cut.atMs, options);
}

function textIndex(lines: readonly string[], text: string): number {
  const index = lines.findIndex((line) => line.includes(text));
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  if (index < 0)
    throw new ServiceError(
      'BAD_REQUEST',
      `No line contains ${shown}, so the log cannot be cut there; nothing was compared.`,
    );
  if (index === 0)
    throw new ServiceError(
      'BAD_REQUEST',
      `The first line contains ${shown} already, so nothing stands before the cut; nothing was compared.`,
    );
  return index;
}

function timeIndex(lines: readonly string[], atMs: number, options: ReportOptions): number {
  const finder = createTimeCut(atMs, options);
  for (const line of lines) finder.push(line);
  return finder.finish();
}

/** Finds where a time cuts a log, while its lines go by. */
export interface TimeCut {
  /** Takes the next line, without its line end. */
  push(line: string): void;
  /** Index of the first line of the second part. Throws a ServiceError (BAD_REQUEST) when a part would be empty. */
  finish(): number;
}

/**
 * A log need not be in order: the cut is where the fewest records are on the wrong side of the time. Records without one go with those around them. Throws a
 * RangeError for an unknown mode or zone.
 */
export function createTimeCut(atMs: number, options: ReportOptions): TimeCut {
  return new Finder(atMs, options);
}

class Finder implements TimeCut {
  readonly #atMs: number;
  readonly #reading: ReadPlan;
  readonly #calendar = emptyCalendar();
  readonly #reader: RecordReader;
  /** Times that only the whole log tells, those after them, and the lines of their records. */
  readonly #waiting: LogTime[] = [];
  readonly #waitingLines: number[] = [];
  #firstMs = Number.POSITIVE_INFINITY;
  #lastMs = Number.NEGATIVE_INFINITY;
  #balance = 0;
  #best = 0;
  /** Line of the first record after the best cut so far, once there is one. */
  #cutLine: number | undefined;
  /** Whether the last record was the best cut's last. */
  #cutNext = false;
  #records = 0;

  constructor(atMs: number, options: ReportOptions) {
    this.#atMs = atMs;
    this.#reading = planReport(options).reading;
    this.#reader = assembleRecords<ReportRecord>(this.#reading, {
      make: (format, parsed, around, span) => {
        const record = makeReportRecord(format, parsed, around, span, 0, true, this.#calendar, this.#reading);
        if (!Number.isNaN(record.time)) this.#note(record.time, record.line);
        return record;
      },
      relevel() {},
      record() {},
      unparsed() {},
    });
  }

  push(line: string): void {
    this.#reader.push(line);
  }

  finish(): number {
    this.#reader.flush();
    const resolve = resolveCalendar(this.#calendar, this.#reading.referenceMs, this.#reading.zone);
    for (const [i, time] of this.#waiting.entries()) this.#weigh(resolve(time), this.#waitingLines[i]!);
    if (this.#records === 0)
      throw new ServiceError(
        'BAD_REQUEST',
        'No line of the log has a time, so it cannot be cut at one; cut it at a text.',
      );
    if (this.#cutLine === undefined) {
      const side = this.#cutNext ? 'after' : 'before';
      throw new ServiceError(
        'BAD_REQUEST',
        `Nothing stands ${side} ${epochText(this.#atMs) ?? 'that time'}: the log goes from ${epochText(this.#firstMs)} to ${epochText(this.#lastMs)}; nothing was compared.`,
      );
    }
    return this.#cutLine - 1;
  }

  #note(time: LogTime, line: number): void {
    if (this.#waiting.length === 0 && kindOf(time) === 0) {
      this.#weigh(time, line);
      return;
    }
    this.#waiting.push(time);
    this.#waitingLines.push(line);
  }

  #weigh(ms: number, line: number): void {
    this.#records++;
    if (ms < this.#firstMs) this.#firstMs = ms;
    if (ms > this.#lastMs) this.#lastMs = ms;
    if (this.#cutNext) {
      this.#cutLine = line;
      this.#cutNext = false;
    }
    this.#balance += ms < this.#atMs ? 1 : -1;
    if (this.#balance <= this.#best) return;
    this.#best = this.#balance;
    this.#cutNext = true;
    this.#cutLine = undefined;
  }
}
