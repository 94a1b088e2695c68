import { type TimeHistogram, widthOf } from '../aggregates/sketches/time-histogram.ts';
import { kindOf, type ResolveTime } from './log-time.ts';

/** Widths of buckets that people read easily. */
const widthsMs: readonly number[] = [
  ...[1, 5, 10, 15, 30].map((seconds) => seconds * 1000),
  ...[1, 5, 10, 15, 30].map((minutes) => minutes * 60_000),
  ...[1, 3, 6, 12].map((hours) => hours * 3_600_000),
  ...[1, 3, 6, 30, 366, 3660, 36_600].map((days) => days * 86_400_000),
];

/** What the timeline shows, in epoch milliseconds. */
export interface TimeWindow {
  readonly startMs: number;
  readonly widthMs: number;
  readonly buckets: number;
}

/** A bucket of a histogram with its place in time. */
export interface PlacedBucket {
  readonly startMs: number;
  readonly counts: readonly number[];
}

/** Nothing this near is an outlier. */
const nearMs = 6 * 3_600_000;

/** How many times the length of all the rest an outlier is away. */
const farFactor = 10;

/** The buckets of a histogram in the order of time, one for each start. */
export function placedBuckets(histogram: TimeHistogram, resolve: ResolveTime): PlacedBucket[] {
  const width = widthOf(histogram);
  const placed = new Map<number, readonly number[]>();
  for (const [key, counts] of histogram.buckets) {
    const start = key * width;
    // a width beyond a year may begin before the range that the time is counted in
    const startMs = resolve(kindOf(start) === kindOf(start + width - 1) ? start : start + width - 1);
    const same = placed.get(startMs);
    placed.set(startMs, same === undefined ? counts : counts.map((count, i) => count + same[i]!));
  }
  return [...placed].map(([startMs, counts]) => ({ startMs, counts })).sort((a, b) => a.startMs - b.startMs);
}

/** The window that shows all buckets but a few far outliers: at most 1 % of the records at either end, far from all others. Undefined without buckets. */
export function timeWindow(histogram: TimeHistogram, resolve: ResolveTime, bucketsMax: number): TimeWindow | undefined {
  const placed = placedBuckets(histogram, resolve);
  if (placed.length === 0) return undefined;
  const [low, high] = withoutOutliers(placed, widthOf(histogram));
  const firstMs = placed[low]!.startMs;
  const lastMs = placed[high]!.startMs;
  const usable = widthsMs.filter((width) => width >= widthOf(histogram) && width % widthOf(histogram) === 0);
  for (const widthMs of usable) {
    const startMs = Math.floor(firstMs / widthMs) * widthMs;
    const buckets = Math.floor(lastMs / widthMs) - startMs / widthMs + 1;
    if (buckets <= bucketsMax) return { startMs, widthMs, buckets };
  }
  const widthMs = Math.max(widthOf(histogram), lastMs - firstMs + 1);
  return { startMs: firstMs, widthMs, buckets: 1 };
}

/** Index of the first and the last bucket that is no outlier. */
function withoutOutliers(placed: readonly PlacedBucket[], widthMs: number): [low: number, high: number] {
  const sizes = placed.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const allowed = total < 8 ? 0 : Math.max(1, Math.floor(total / 100));
  let low = 0;
  for (let left = allowed; low < placed.length - 1 && sizes[low]! <= left; low++) left -= sizes[low]!;
  let high = placed.length - 1;
  for (let left = allowed; high > low && sizes[high]! <= left; high--) left -= sizes[high]!;
  // from the core outwards, as long as the next is not far from what is taken already
  for (let grown = true; grown; ) {
    grown = false;
    const reach = Math.max(nearMs, farFactor * (placed[high]!.startMs - placed[low]!.startMs + widthMs));
    while (low > 0 && placed[low]!.startMs - placed[low - 1]!.startMs <= reach) {
      low--;
      grown = true;
    }
    while (high < placed.length - 1 && placed[high + 1]!.startMs - placed[high]!.startMs <= reach) {
      high++;
      grown = true;
    }
  }
  return [low, high];
}

/** Index of the bucket of the window that a time lies in; negative before it, `buckets` or more after it. */
export function bucketOf({ startMs, widthMs }: TimeWindow, ms: number): number {
  return Math.floor((ms - startMs) / widthMs);
}
