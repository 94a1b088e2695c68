import type { TimelineSection } from '@logmill/core';
import { resample } from './sparkline.ts';

/** How the buckets of a timeline lie in the columns of a screen. */
export interface TimeAxis {
  /** Epoch milliseconds of the first column's beginning. */
  readonly startMs: number;
  /** Milliseconds that one column stands for. */
  readonly columnMs: number;
  readonly columns: number;
  /** A count for each column from a count for each bucket. */
  readonly place: (counts: readonly number[]) => number[];
}

/** A short log is drawn wider, though not so much that it looks like more. */
const stretchMax = 3;

/** Undefined for a timeline without buckets. */
export function timeAxis({ start, widthMs, buckets }: TimelineSection, columns: number): TimeAxis | undefined {
  if (start === undefined || buckets === 0) return undefined;
  const each = Math.max(1, Math.ceil(buckets / columns));
  const groups = Math.ceil(buckets / each);
  const stretch = Math.max(1, Math.min(stretchMax, Math.floor(columns / groups)));
  return {
    startMs: Date.parse(start),
    columnMs: (widthMs * each) / stretch,
    columns: groups * stretch,
    place: (counts) => resample(counts, columns).flatMap((count) => new Array<number>(stretch).fill(count)),
  };
}

/** Distances of labels that people read easily. */
const stepsMs: readonly number[] = [
  ...[1, 5, 10, 15, 30].map((seconds) => seconds * 1000),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60_000),
  ...[1, 2, 3, 6, 12].map((hours) => hours * 3_600_000),
  ...[1, 2, 5, 10, 30, 90, 365, 3650].map((days) => days * 86_400_000),
];

/** Columns between two labels at least. */
const labelColumnsMin = 14;

const dayMs = 86_400_000;

/** Labels under a chart: round times, each beginning under its column. */
export function axisLabels({ startMs, columnMs, columns }: TimeAxis): string {
  const step = stepsMs.find((ms) => ms / columnMs >= labelColumnsMin) ?? stepsMs.at(-1)!;
  let line = '';
  for (let ms = Math.ceil(startMs / step) * step; ms < startMs + columns * columnMs; ms += step) {
    const column = Math.floor((ms - startMs) / columnMs);
    if (line !== '' && column <= line.length) continue;
    const label = labelOf(ms, step, line === '');
    if (column + label.length + 1 <= Math.max(columns, label.length + 1)) line = `${line.padEnd(column)}╵${label}`;
  }
  // too short for a round time
  return line === '' ? `╵${labelOf(startMs, step, true)}` : line;
}

function labelOf(ms: number, step: number, first: boolean): string {
  const text = new Date(ms).toISOString();
  if (step >= dayMs) return text.slice(0, 10);
  if (first || ms % dayMs === 0)
    return step < 60_000 ? text.slice(5, 19).replace('T', ' ') : text.slice(5, 16).replace('T', ' ');
  return step < 60_000 ? text.slice(11, 19) : text.slice(11, 16);
}
