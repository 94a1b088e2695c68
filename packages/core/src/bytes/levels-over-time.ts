import type { LevelsSection } from '../aggregates/levels.ts';
import type { LinesSection } from '../aggregates/lines.ts';
import { rankedEntries } from '../aggregates/sketches/tally.ts';
import { widthOf } from '../aggregates/sketches/time-histogram.ts';
import { findFormat } from '../formats/registry.ts';
import { type Severity, severities } from '../levels/severity.ts';
import { planReading, type ReadOptions } from '../records/read-options.ts';
import { resolveCalendar } from '../report/calendar.ts';
import { epochText, type LimitHit } from '../report/finish-context.ts';
import { placedBuckets } from '../report/time-window.ts';
import { type LevelsState, minutesMax, textsMax } from './levels-state.ts';

/** Records of one minute, or of a longer step where a log has records in too many minutes. */
export interface MinuteCounts {
  /** Its beginning, RFC 3339 in UTC. */
  readonly start: string;
  /** Records by severity; what is zero is left out. */
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
}

/** Which levels a log has and when: what is counted when nothing else is asked for. */
export interface LevelsOverTime {
  /** Where every line went. */
  readonly lines: Omit<LinesSection, 'formats'>;
  /** As a report has them. */
  readonly levels: LevelsSection;
  /** 60,000; more when the log has records in more than 65,536 different minutes. */
  readonly widthMs: number;
  /** In the order of time, without those that hold no record. */
  readonly minutes: readonly MinuteCounts[];
  /** Records without a time, or with one beyond the years 0 to 9999. */
  readonly untimed: number;
  /** Bounds that bit, by name. */
  readonly limitsHit: readonly LimitHit[];
}

/** Texts shown. */
const textsTop = 30;

/** Writes out a state. Throws a RangeError for an unknown mode or zone. */
export function finishLevels(state: LevelsState, options: ReadOptions): LevelsOverTime {
  const plan = planReading(options, findFormat);
  const { total, blank, unparsed, truncated, bytes, records } = state.lines;
  const resolve = resolveCalendar(state.calendar, plan.referenceMs, plan.zone);
  const limitsHit: LimitHit[] = [];
  if (state.texts.other > 0) limitsHit.push({ name: 'levelTexts', max: textsMax });
  if (truncated > 0) limitsHit.push({ name: 'lineCharsMax', max: plan.lineCharsMax });
  const widthMs = widthOf(state.minutes);
  if (widthMs > 60_000) limitsHit.push({ name: 'minutes', max: minutesMax });
  const minutes: MinuteCounts[] = [];
  let { untimed } = state;
  for (const { startMs, counts } of placedBuckets(state.minutes, resolve)) {
    const start = epochText(startMs);
    if (start === undefined) untimed += counts.reduce((sum, count) => sum + count, 0);
    else minutes.push({ start, counts: bySeverity(counts, false) });
  }
  const ranked = rankedEntries(state.texts);
  const shown = ranked.slice(0, textsTop);
  return {
    lines: { total, parsed: total - blank - unparsed, blank, unparsed, truncated, bytes, records },
    levels: {
      severities: bySeverity(state.severities, true) as Record<Severity, number>,
      texts: shown.map(([text, { count }]) => ({ text, count })),
      otherTexts: state.texts.other + ranked.slice(textsTop).reduce((sum, [, { count }]) => sum + count, 0),
      withoutText: state.withoutText,
    },
    widthMs,
    minutes,
    untimed,
    limitsHit,
  };
}

function bySeverity(counts: readonly number[], zeros: boolean): Partial<Record<Severity, number>> {
  const named: Partial<Record<Severity, number>> = {};
  for (let i = 0; i < severities.length; i++) if (zeros || counts[i]! > 0) named[severities[i]!] = counts[i]!;
  return named;
}
