import { ownText } from '../aggregates/sketches/own-text.ts';
import { addCounts, type Counted, emptyTally, insert, mergeTallies, type Tally } from '../aggregates/sketches/tally.ts';
import { bucketAt, mergeHistograms, type TimeHistogram, widthsMs } from '../aggregates/sketches/time-histogram.ts';
import { severities } from '../levels/severity.ts';
import { type Calendar, emptyCalendar, joinCalendars } from '../report/calendar.ts';
import type { LogTime } from '../report/log-time.ts';

/** Different level texts that are told apart. */
export const textsMax = 500;
const textCharsMax = 64;

/** Occupied minutes after which the width grows: 45 days without a pause. */
export const minutesMax = 65_536;

/** What is counted of a part of a log. Plain data: crosses threads as a structured clone. */
export interface LevelsState {
  readonly lines: {
    total: number;
    bytes: number;
    blank: number;
    unparsed: number;
    truncated: number;
    records: number;
  };
  readonly severities: number[];
  readonly texts: Tally<string, Counted>;
  withoutText: number;
  /** Columns are `severities`. */
  readonly minutes: TimeHistogram;
  untimed: number;
  readonly calendar: Calendar;
}

export function emptyLevels(): LevelsState {
  return {
    lines: { total: 0, bytes: 0, blank: 0, unparsed: 0, truncated: 0, records: 0 },
    severities: severities.map(() => 0),
    texts: emptyTally(),
    withoutText: 0,
    minutes: { width: widthsMs.indexOf(60_000), buckets: new Map() },
    untimed: 0,
    calendar: emptyCalendar(),
  };
}

/** Adds `count` records of one severity (an index into `severities`), level text and time, NaN for none. */
export function addRecords(
  state: LevelsState,
  severity: number,
  level: string | undefined,
  time: LogTime,
  count: number,
): void {
  state.severities[severity]! += count;
  if (level === undefined) state.withoutText += count;
  else addText(state.texts, level, count);
  if (Number.isNaN(time)) state.untimed += count;
  else bucketAt(state.minutes, time, severities.length, minutesMax)[severity]! += count;
}

function addText(texts: Tally<string, Counted>, level: string, count: number): void {
  const text = level.length > textCharsMax ? level.slice(0, textCharsMax) : level;
  const entry = texts.entries.get(text);
  if (entry === undefined) insert(texts, ownText(text, textCharsMax), { count }, textsMax);
  else entry.count += count;
}

/** Adds `next`, the part of the log that follows directly and is used up. */
export function joinLevels(state: LevelsState, next: LevelsState): void {
  const shift = joinCalendars(state.calendar, next.calendar);
  for (const key of ['total', 'bytes', 'blank', 'unparsed', 'truncated', 'records'] as const)
    state.lines[key] += next.lines[key];
  for (let i = 0; i < severities.length; i++) state.severities[i]! += next.severities[i]!;
  mergeTallies(state.texts, next.texts, textsMax, addCounts);
  state.withoutText += next.withoutText;
  mergeHistograms(state.minutes, next.minutes, shift, minutesMax);
  state.untimed += next.untimed;
}
