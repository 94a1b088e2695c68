import type { FinishContext } from '../report/finish-context.ts';
import { number, objectOf, whole } from '../report/form.ts';
import { type LogTime, shiftTime } from '../report/log-time.ts';
import type { ReportRecord } from '../report/report-record.ts';
import type { Joint } from './aggregate.ts';

/** Where and when something was seen. Plain data. */
export interface Sighting {
  line: number;
  /** Left out of a record without a time. */
  time?: LogTime;
}

/** Lines are counted from a part's beginning, so that those before it are not above zero. */
export const sightingForm = objectOf(
  { line: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) },
  { time: number },
);

/** A line of the log, from 1, and the time its record bears. */
export interface Seen {
  readonly line: number;
  /** RFC 3339, UTC; left out when the record has no time. */
  readonly time?: string;
}

export function sightingOf({ line, time }: ReportRecord): Sighting {
  return Number.isNaN(time) ? { line } : { line, time };
}

/** Makes a sighting that of another record, without a new object for each. */
export function resight(sighting: Sighting, { line, time }: ReportRecord): void {
  sighting.line = line;
  if (!Number.isNaN(time)) sighting.time = time;
  else if (sighting.time !== undefined) delete sighting.time;
}

export function shiftSighting({ line, time }: Sighting, joint: Joint): Sighting {
  return time === undefined ? { line: line + joint.lines } : { line: line + joint.lines, time: shiftTime(time, joint) };
}

export function seen({ line, time }: Sighting, { timeText }: FinishContext): Seen {
  const text = time === undefined ? undefined : timeText(time);
  return text === undefined ? { line } : { line, time: text };
}
