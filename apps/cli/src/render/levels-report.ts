import type { LevelsOverTime, Report, Severity, TimelineSection } from '@logmill/core';

/** What a report tells of levels and time, from what was counted alone. */
export type LevelsReport = Pick<Report, 'levels' | 'timeline'> & {
  readonly lines: LevelsOverTime['lines'];
};

/** As many as a report's timeline has. */
const bucketsMax = 240;

/** Levels over time as a report's sections, so that both are drawn alike. */
export function toLevelsReport({ lines, levels, minutes, widthMs, untimed }: LevelsOverTime): LevelsReport {
  return { lines, levels, timeline: timelineOf(minutes, widthMs, untimed) };
}

function timelineOf(minutes: LevelsOverTime['minutes'], minuteMs: number, untimed: number): TimelineSection {
  const empty = { counts: {}, before: 0, after: 0, untimed };
  const [first, last] = [minutes[0], minutes.at(-1)];
  if (first === undefined || last === undefined) return { ...empty, widthMs: 0, buckets: 0 };
  const startMs = Date.parse(first.start);
  const span = (Date.parse(last.start) - startMs) / minuteMs + 1;
  const widthMs = Math.ceil(span / bucketsMax) * minuteMs;
  const buckets = Math.ceil((span * minuteMs) / widthMs);
  const counts: Partial<Record<Severity, number[]>> = {};
  for (const { start, counts: seen } of minutes) {
    const at = Math.floor((Date.parse(start) - startMs) / widthMs);
    for (const [severity, count] of Object.entries(seen) as [Severity, number][]) {
      counts[severity] ??= new Array<number>(buckets).fill(0);
      counts[severity][at]! += count;
    }
  }
  return { ...empty, start: first.start, widthMs, buckets, counts };
}
