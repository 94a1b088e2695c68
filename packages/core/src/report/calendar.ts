import { dateOfDays } from '../time/civil.ts';
import type { Stamp } from '../time/stamp.ts';
import type { ZoneOffset } from '../time/zone.ts';
import {
  createResolver,
  dayBase,
  type LogTime,
  leapDay,
  msIntoYear,
  msPerDay,
  msPerYear,
  type ResolveTime,
  type TimeShift,
  wallOf,
  yearBase,
  yearIndexOf,
} from './log-time.ts';

/** Stamps of one kind, in the order of lines: enough of them to join the chain to that of the lines before. */
interface Chain {
  /** The last one before the part's own lines, where lines before it were shown. */
  entry?: LogTime;
  first?: LogTime;
  last?: LogTime;
}

/** What is known of the years and days that stamps of a part of a log left out. Plain data. */
export interface Calendar {
  readonly years: Chain;
  readonly days: Chain;
  /** The first counted year in which a 29 February was seen, so that it is a leap year. */
  leapYear?: number;
}

export function emptyCalendar(): Calendar {
  return { years: {}, days: {} };
}

export function copyCalendar({ years, days }: Calendar): Calendar {
  return { years: { ...years }, days: { ...days } };
}

/** Called when the lines shown before the part's own end. */
export function enterCalendar({ years, days }: Calendar): void {
  for (const chain of [years, days]) {
    if (chain.last !== undefined) chain.entry = chain.last;
    delete chain.first;
  }
}

/**
 * The place of a stamp that lacks its year or date, given the stamps before it: a later one takes the year that continues the stream, where 36 days back are as
 * near as 329 ahead, or the nearest day.
 */
export function placeStamp(calendar: Calendar, stamp: Stamp, zone: ZoneOffset): LogTime {
  const chain = stamp.missing === 'year' ? calendar.years : calendar.days;
  const ms = stamp.missing === 'year' ? msIntoYear(stamp.ms) : stamp.ms;
  // an offset that was written is taken back, because the whole chain is in the zone of stamps without one
  const wallMs = stamp.zoned ? ms + zone(stamp.ms) * 60_000 : ms;
  const time =
    chain.last === undefined
      ? (stamp.missing === 'year' ? yearBase : dayBase) + wallMs
      : continued(chain.last, wallMs, stamp.missing === 'year');
  chain.first ??= time;
  chain.last = time;
  if (stamp.missing === 'year' && Math.floor(ms / msPerDay) === leapDay) calendar.leapYear ??= yearIndexOf(time);
  return time;
}

function continued(last: LogTime, wallMs: number, inYears: boolean): LogTime {
  const base = inYears ? yearBase : dayBase;
  const period = inYears ? msPerYear : msPerDay;
  const index = Math.floor((last - base) / period);
  let best = Number.NaN;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let i = index - 1; i <= index + 1; i++) {
    const candidate = base + i * period + wallMs;
    const ahead = candidate - last;
    const gap = ahead < 0 ? -ahead : inYears ? ahead / 9 : ahead;
    if (gap >= bestGap) continue;
    best = candidate;
    bestGap = gap;
  }
  return best;
}

/** Joins `next`, which follows directly, to `calendar`; what `next` counted moves by the answer. */
export function joinCalendars(calendar: Calendar, next: Calendar): TimeShift {
  const yearMs = joinChains(calendar.years, next.years, true);
  const dayMs = joinChains(calendar.days, next.days, false);
  if (next.leapYear !== undefined) {
    const leapYear = next.leapYear + yearMs / msPerYear;
    calendar.leapYear = Math.min(calendar.leapYear ?? leapYear, leapYear);
  }
  return { yearMs, dayMs };
}

function joinChains(chain: Chain, next: Chain, inYears: boolean): number {
  const { entry, first, last } = next;
  if (chain.last === undefined) {
    if (entry !== undefined && chain.first === undefined) chain.entry = entry;
    if (first !== undefined) chain.first = first;
    if (last !== undefined) chain.last = last;
    return 0;
  }
  if (last === undefined) return 0;
  const period = inYears ? msPerYear : msPerDay;
  const shift =
    entry === undefined ? shiftOf(chain.last, first!, inYears) : Math.round((chain.last - entry) / period) * period;
  if (first !== undefined) {
    chain.first ??= first + shift;
    chain.last = last + shift;
  }
  return shift;
}

function shiftOf(last: LogTime, first: LogTime, inYears: boolean): number {
  const base = inYears ? yearBase : dayBase;
  const period = inYears ? msPerYear : msPerDay;
  const inPeriod = first - base - Math.floor((first - base) / period) * period;
  return continued(last, inPeriod, inYears) - first;
}

/** Settles the calendar: the first stamp lies in the year, or on the day, nearest to the reference. */
export function resolveCalendar(calendar: Calendar, referenceMs: number, zone: ZoneOffset): ResolveTime {
  return createResolver(yearZeroOf(calendar, referenceMs), dayZeroOf(calendar, referenceMs), zone);
}

function yearZeroOf({ years, leapYear }: Calendar, referenceMs: number): number {
  const first = years.first ?? years.entry;
  const referenceYear = dateOfDays(Math.floor(referenceMs / msPerDay)).year;
  if (first === undefined) return referenceYear;
  const around = referenceYear - yearIndexOf(first);
  // back to the last leap year, not ahead to the next; eight years cover a century without one
  const reach = leapYear === undefined ? 1 : 8;
  let best = around;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let year = around - reach; year <= around + 1; year++) {
    if (leapYear !== undefined && !isLeap(year + leapYear)) continue;
    const gap = Math.abs(wallOf(first, year) - referenceMs);
    if (gap >= bestGap) continue;
    best = year;
    bestGap = gap;
  }
  return best;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayZeroOf({ days }: Calendar, referenceMs: number): number {
  const first = days.first ?? days.entry;
  if (first === undefined) return Math.floor(referenceMs / msPerDay);
  return Math.round((referenceMs - (first - dayBase)) / msPerDay);
}
