import { toRfc3339 } from '../time/rfc3339.ts';
import type { LogTime, ResolveTime } from './log-time.ts';
import type { ReportPlan } from './report-options.ts';
import type { TimeWindow } from './time-window.ts';

/** A bound that bit, and what became of the rest is said where the bound is documented. */
export interface LimitHit {
  readonly name: string;
  readonly max: number;
}

/** What an aggregate is given to write its section. */
export interface FinishContext {
  readonly plan: ReportPlan;
  /** Records in all. */
  readonly records: number;
  readonly resolve: ResolveTime;
  /** RFC 3339 in UTC, with milliseconds where there are any; undefined for no time, or one beyond the years 0 to 9999. */
  readonly timeText: (time: LogTime) => string | undefined;
  /** The range and width of the timeline; undefined when no record has a time. */
  readonly window: TimeWindow | undefined;
  /** How many of `top` entries are to be shown: fewer when the report has to be shortened. */
  readonly shown: (top: number) => number;
  /** Names a bound that bit. */
  readonly hit: (name: string, max: number) => void;
  /** What the first call for this aggregate answered: `finish` is called again for a shorter report. */
  readonly once: <Value>(make: () => Value) => Value;
}

/** RFC 3339 in UTC, with milliseconds where there are any; undefined beyond the years 0 to 9999. */
export function epochText(ms: number): string | undefined {
  if (!(ms >= -62_167_219_200_000 && ms <= 253_402_300_799_999)) return undefined;
  const rest = ((ms % 1000) + 1000) % 1000;
  return toRfc3339(ms, rest === 0 ? '' : String(Math.floor(rest)).padStart(3, '0'));
}
