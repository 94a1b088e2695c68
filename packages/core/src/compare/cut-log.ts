import { ServiceError } from '../errors.ts';
import { assembleRecords } from '../records/record-reader.ts';
import { emptyCalendar, resolveCalendar } from '../report/calendar.ts';
import { epochText } from '../report/finish-context.ts';
import type { LogTime } from '../report/log-time.ts';
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

/**
 * A log need not be in order: the cut is where the fewest records are on the wrong side of the time. Records without one go with those around them.
 */
function timeIndex(lines: readonly string[], atMs: number, options: ReportOptions): number {
  const { times, lineOf, resolve } = timesOf(lines, options);
  if (times.length === 0)
    throw new ServiceError(
      'BAD_REQUEST',
      'No line of the log has a time, so it cannot be cut at one; cut it at a text.',
    );
  let firstMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;
  let balance = 0;
  let best = 0;
  let bestAfter = -1;
  for (const [i, time] of times.entries()) {
    const ms = resolve(time);
    if (ms < firstMs) firstMs = ms;
    if (ms > lastMs) lastMs = ms;
    balance += ms < atMs ? 1 : -1;
    if (balance <= best) continue;
    best = balance;
    bestAfter = i;
  }
  if (bestAfter < 0 || bestAfter === times.length - 1) {
    const side = bestAfter < 0 ? 'before' : 'after';
    throw new ServiceError(
      'BAD_REQUEST',
      `Nothing stands ${side} ${epochText(atMs) ?? 'that time'}: the log goes from ${epochText(firstMs)} to ${epochText(lastMs)}; nothing was compared.`,
    );
  }
  return lineOf[bestAfter + 1]! - 1;
}

/** The times of all records that have one, in the order of lines, and the lines they begin at. */
function timesOf(
  lines: readonly string[],
  options: ReportOptions,
): { times: LogTime[]; lineOf: number[]; resolve: (time: LogTime) => number } {
  const { reading } = planReport(options);
  const calendar = emptyCalendar();
  const times: LogTime[] = [];
  const lineOf: number[] = [];
  const reader = assembleRecords<ReportRecord>(reading, {
    make(format, parsed, around, span) {
      const record = makeReportRecord(format, parsed, around, span, 0, true, calendar, reading);
      if (!Number.isNaN(record.time)) {
        times.push(record.time);
        lineOf.push(record.line);
      }
      return record;
    },
    relevel() {},
    record() {},
    unparsed() {},
  });
  for (const line of lines) reader.push(line);
  reader.flush();
  return { times, lineOf, resolve: resolveCalendar(calendar, reading.referenceMs, reading.zone) };
}
