import { type Form, whole } from '../../report/form.ts';
import { type LogTime, msPerDay, shiftTime, type TimeShift } from '../../report/log-time.ts';

/**
 * Widths that counting may use, each a multiple of the one before; all divide the year of a calendar that has 366 days, so that a part of a log can be moved by
 * a year afterwards.
 */
export const widthsMs: readonly number[] = [
  1000,
  5000,
  15_000,
  60_000,
  300_000,
  900_000,
  3_600_000,
  10_800_000,
  43_200_000,
  msPerDay,
  3 * msPerDay,
  6 * msPerDay,
  366 * msPerDay,
  3660 * msPerDay,
  366_000 * msPerDay,
];

/** Form of an index of `widthsMs`. */
export const widthForm: Form = whole(0, widthsMs.length - 1);

/** Occupied buckets after which the width grows; a few times what is shown, so that outliers do not make it grow. */
export const bucketsMax = 4096;

/**
 * Counts in buckets of time, by a small number of columns. Only buckets that hold something exist, so a line from another century takes one, and the width is the
 * least at which they are few enough: the same for any order. Plain data but for the cache of the last bucket.
 */
export interface TimeHistogram {
  /** Index of the width. */
  width: number;
  buckets: Map<number, number[]>;
}

export function emptyTimeHistogram(): TimeHistogram {
  return { width: 0, buckets: new Map() };
}

export function widthOf({ width }: TimeHistogram): number {
  return widthsMs[width]!;
}

/** The bucket that a time lies in, of `columns` counts; made when there is none. */
export function bucketAt(
  histogram: TimeHistogram,
  time: LogTime,
  columns: number,
  most: number = bucketsMax,
): number[] {
  const key = Math.floor(time / widthsMs[histogram.width]!);
  const bucket = histogram.buckets.get(key);
  if (bucket !== undefined) return bucket;
  const added = new Array<number>(columns).fill(0);
  histogram.buckets.set(key, added);
  if (histogram.buckets.size <= most) return added;
  while (histogram.buckets.size > most) widen(histogram, histogram.width + 1);
  return bucketAt(histogram, time, columns, most);
}

function widen(histogram: TimeHistogram, width: number): void {
  if (histogram.width === width) return;
  const factor = widthsMs[width]! / widthsMs[histogram.width]!;
  const buckets = new Map<number, number[]>();
  for (const [key, counts] of histogram.buckets) add(buckets, Math.floor(key / factor), counts);
  histogram.buckets = buckets;
  histogram.width = width;
}

function add(buckets: Map<number, number[]>, key: number, counts: number[]): void {
  const known = buckets.get(key);
  if (known === undefined) buckets.set(key, counts);
  else for (let i = 0; i < counts.length; i++) known[i]! += counts[i]!;
}

/** Adds all of `next`, its times moved by `shift`. */
export function mergeHistograms(
  histogram: TimeHistogram,
  next: TimeHistogram,
  shift: TimeShift,
  most: number = bucketsMax,
): void {
  const width = Math.max(histogram.width, next.width);
  // ten years and more do not divide a move by one
  const wide = widthsMs[width]!;
  widen(histogram, width);
  widen(next, width);
  for (const [key, counts] of next.buckets)
    add(histogram.buckets, Math.floor(shiftTime(key * wide, shift) / wide), counts);
  while (histogram.buckets.size > most) widen(histogram, histogram.width + 1);
}
