import { dateOfDays, daysOfDate, isDate } from './civil.ts';
import type { Stamp } from './stamp.ts';
import type { ZoneOffset } from './zone.ts';

const msPerDay = 86_400_000;

/** What is known about the stream a stamp comes from. */
export interface Timeline {
  /** Last time given to a stamp that lacked its year or date; undefined before the first. */
  lastMs: number | undefined;
}

/**
 * Epoch milliseconds of a stamp, its missing year, date and zone filled in; NaN when there is no such time.
 * The first stamp without a year takes the year nearest to `referenceMs`. A later one takes the year that continues the stream: up to five weeks back
 * is a late line, more is the next year (December to January).
 */
export function resolveStamp(stamp: Stamp, timeline: Timeline, referenceMs: number, zone: ZoneOffset): number {
  let wallMs = stamp.ms;
  if (stamp.missing !== 'nothing' && !Number.isNaN(wallMs)) {
    wallMs =
      stamp.missing === 'year' ? withYear(wallMs, timeline, referenceMs) : withDate(wallMs, timeline, referenceMs);
    timeline.lastMs = wallMs;
  }
  return stamp.zoned ? wallMs : wallMs - zone(wallMs) * 60_000;
}

function withYear(ms: number, timeline: Timeline, referenceMs: number): number {
  const days = Math.floor(ms / msPerDay);
  const { month, day } = dateOfDays(days);
  const clockMs = ms - days * msPerDay;
  const anchorMs = timeline.lastMs ?? referenceMs;
  const anchorYear = dateOfDays(Math.floor(anchorMs / msPerDay)).year;
  // 29 February looks back to the last leap year; eight years cover a century without one
  const reach = month === 2 && day === 29 ? 8 : 1;
  if (timeline.lastMs !== undefined && reach === 1) {
    // most lines are near the one before: no other year's date is within ten times that
    const near = daysOfDate(anchorYear, month, day) * msPerDay + clockMs;
    if (Math.abs(near - timeline.lastMs) < nearMs) return near;
  }
  let best = Number.NaN;
  for (let year = anchorYear - reach; year <= anchorYear + 1; year++) {
    if (!isDate(year, month, day)) continue;
    const candidate = daysOfDate(year, month, day) * msPerDay + clockMs;
    if (Number.isNaN(best) || distance(candidate, anchorMs, timeline) < distance(best, anchorMs, timeline))
      best = candidate;
  }
  return best;
}

/** A month, roughly. */
const nearMs = 30 * msPerDay;

/** Inside a stream time runs forward: a gap ahead weighs a ninth of the same gap back, which makes 36 days back equal to 329 ahead. */
function distance(candidateMs: number, anchorMs: number, timeline: Timeline): number {
  const gap = candidateMs - anchorMs;
  if (timeline.lastMs === undefined) return Math.abs(gap);
  return gap >= 0 ? gap / 9 : -gap;
}

function withDate(clockMs: number, timeline: Timeline, referenceMs: number): number {
  const anchorMs = timeline.lastMs ?? referenceMs;
  const day = Math.floor(anchorMs / msPerDay);
  let best = Number.NaN;
  for (let d = day - 1; d <= day + 1; d++) {
    const candidate = d * msPerDay + clockMs;
    if (Number.isNaN(best) || Math.abs(candidate - anchorMs) < Math.abs(best - anchorMs)) best = candidate;
  }
  return best;
}
