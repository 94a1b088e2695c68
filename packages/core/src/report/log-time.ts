import { dateOfDays, daysOfDate, isDate } from '../time/civil.ts';
import type { ZoneOffset } from '../time/zone.ts';

/**
 * A time inside a report's state, one number in one of three ranges: epoch milliseconds; milliseconds on a calendar of leap years that are counted from an
 * unknown one; milliseconds on days counted from an unknown one. A part of a log cannot know its year: what it counted is moved by whole years, all of the same
 * length, when the parts before it are known, and becomes epoch milliseconds when the report is finished.
 */
export type LogTime = number;

export const msPerDay = 86_400_000;

/** A leap year, so that every date of a stamp without a year has its own place. */
export const msPerYear = 366 * msPerDay;

/** Start of the year that is counted 0; far from all epoch milliseconds, and a multiple of every width of a bucket. */
export const yearBase = 40_000 * msPerYear;

/** Start of the day that is counted 0. */
export const dayBase = 80_000 * msPerYear;

export const timeKinds = ['epoch', 'year', 'day'] as const;

/** What a time is counted in, as an index of `timeKinds`. */
export function kindOf(time: LogTime): 0 | 1 | 2 {
  if (time < yearBase / 2) return 0;
  return time < (yearBase + dayBase) / 2 ? 1 : 2;
}

/** Which of the counted years a time lies in. */
export function yearIndexOf(time: LogTime): number {
  return Math.floor((time - yearBase) / msPerYear);
}

/** What moves the times of one part of a log when it is joined to the parts before it. */
export interface TimeShift {
  /** Whole years, in milliseconds. */
  readonly yearMs: number;
  /** Whole days, in milliseconds. */
  readonly dayMs: number;
}

export function shiftTime(time: LogTime, { yearMs, dayMs }: TimeShift): LogTime {
  const kind = kindOf(time);
  if (kind === 0) return time;
  return kind === 1 ? time + yearMs : time + dayMs;
}

/** Epoch milliseconds of any LogTime. */
export type ResolveTime = (time: LogTime) => number;

/** `yearZero` and `dayZero` are what year 0 and day 0 turned out to be; `zone` is that of stamps without one. */
export function createResolver(yearZero: number, dayZero: number, zone: ZoneOffset): ResolveTime {
  const toUtc = (wallMs: number): number => wallMs - zone(wallMs) * 60_000;
  return (time) => {
    const kind = kindOf(time);
    if (kind === 0) return time;
    if (kind === 2) return toUtc(dayZero * msPerDay + (time - dayBase));
    return toUtc(wallOf(time, yearZero));
  };
}

const days2000 = daysOfDate(2000, 1, 1);

/** Wall-clock milliseconds of a time on the calendar of leap years. 29 February of a year that has none is 1 March. */
export function wallOf(time: LogTime, yearZero: number): number {
  const index = yearIndexOf(time);
  const inYear = time - yearBase - index * msPerYear;
  const dayInYear = Math.floor(inYear / msPerDay);
  const { month, day } = dateOfDays(days2000 + dayInYear);
  const year = yearZero + index;
  const days = isDate(year, month, day) ? daysOfDate(year, month, day) : daysOfDate(year, 3, 1);
  return days * msPerDay + (inYear - dayInYear * msPerDay);
}

/** Milliseconds into the year of a stamp without one (which is as of 2000). */
export function msIntoYear(stampMs: number): number {
  return stampMs - days2000 * msPerDay;
}

/** 29 February, in days from the year's start. */
export const leapDay = 59;
