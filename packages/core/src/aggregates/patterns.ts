import { type Severity, severities } from '../levels/severity.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { Variable } from '../patterns/variable.ts';
import type { FinishContext } from '../report/finish-context.ts';
import { kindOf } from '../report/log-time.ts';
import { bucketOf, type TimeWindow } from '../report/time-window.ts';
import { defineAggregate } from './aggregate.ts';
import { patternsForm } from './patterns/patterns-form.ts';
import {
  addStats,
  emptyPatterns,
  type PatternsState,
  packPatterns,
  patternLimits,
  unpackPatterns,
} from './patterns/patterns-state.ts';
import { addRecord, mergeStats, type ShapeStats, shiftStats, statsOf } from './patterns/shape-stats.ts';
import { addToGrid, gridWidthMs, mergeGrids } from './patterns/spark-grid.ts';
import { type Seen, seen } from './sighting.ts';
import { ownText } from './sketches/own-text.ts';

/** Messages that are alike but for their variables. */
export interface PatternSummary {
  /** 16 hex digits: a hash of the template's constants, the same on every machine and for any order of lines. */
  readonly id: string;
  /** `Received block <id> of size <num> from <ip>`. */
  readonly template: string;
  readonly count: number;
  /** Of all records, 0 to 1. */
  readonly share: number;
  /** Records by severity; severities that do not occur are left out. */
  readonly severities: Readonly<Partial<Record<Severity, number>>>;
  readonly first: Seen;
  readonly last: Seen;
  /** One of the messages, the same for any order of lines, cut. */
  readonly example: string;
  /** Records over the range of the timeline: one count for each `bucketsPerPoint` of its buckets. */
  readonly sparkline: readonly number[];
  /** In the order of the template: type, number of distinct values, most frequent values. */
  readonly variables: readonly Variable[];
}

/** Patterns of messages, the most frequent first. Of a message of several lines the first counts. */
export interface PatternsSection {
  readonly patterns: readonly PatternSummary[];
  /** Records of no pattern that is shown. */
  readonly other: number;
  /** Buckets of the timeline that one point of a sparkline stands for. 0 without a timeline. */
  readonly bucketsPerPoint: number;
}

/** Points of a sparkline at most. */
const pointsMax = 60;

export const patterns = defineAggregate<'patterns', PatternsState, PatternsSection>({
  id: 'patterns',
  about: 'Messages with their variables taken out: how often, when, how severe, and which values.',
  empty: emptyPatterns,
  record({ miner, stats, grid }, record) {
    const { inBytes, message, time } = record;
    const index =
      inBytes === undefined ? miner.add(patternText(message)) : miner.addBytes(inBytes.bytes, inBytes.from, inBytes.to);
    if (index < 0) return;
    const known = stats[index];
    if (known !== undefined) addRecord(known, record);
    else addStats(stats, index, statsOf(record));
    if (!Number.isNaN(time)) addToGrid(grid, index, time);
  },
  merge(state, next, joint) {
    // moves within the merge reach the stats before those of `next` are added
    const indexes = state.miner.merge(next.miner.state());
    for (const [from, stats] of next.stats.entries()) {
      const index = indexes[from] ?? -1;
      if (stats !== undefined && index >= 0) addStats(state.stats, index, shiftStats(stats, joint));
    }
    mergeGrids(state.grid, next.grid, (row) => indexes[row] ?? -1, joint);
  },
  finish(state, context) {
    const { plan, shown, window, hit, once } = context;
    const { patternsTop, valuesTop } = plan;
    const limits = patternLimits(plan);
    const mined = once(() => state.miner.finish({ patternsMax: patternsTop, valuesShown: valuesTop }));
    for (const limit of mined.limitsHit) if (limit !== 'patterns') hit(`patterns.${limit}`, limits[limit]);
    const top = mined.patterns.slice(0, shown(patternsTop));
    const shapes = top.map((): number[] => []);
    for (const [index, stats] of state.stats.entries())
      if (stats !== undefined) shapes[mined.patternOf(index)]?.push(index);
    const bucketsPerPoint = window === undefined ? 0 : pointBuckets(window, gridWidthMs(state.grid));
    const summaries = top.map((pattern, i) => summaryOf(pattern, shapes[i]!, state, bucketsPerPoint, context));
    return {
      patterns: summaries,
      other: context.records - summaries.reduce((sum, { count }) => sum + count, 0),
      bucketsPerPoint,
    };
  },
  form: patternsForm,
  pack: packPatterns,
  unpack: unpackPatterns,
});

/** The part of a message that its pattern is made of: its first line. What a stack trace tells is for the exceptions. */
export function patternText(message: string): string {
  const end = message.indexOf('\n');
  return end < 0 ? message : message.slice(0, end);
}

/** As few buckets to a point as make at most `pointsMax` points, none narrower than what was counted in. */
function pointBuckets({ buckets, widthMs }: TimeWindow, countedMs: number): number {
  return Math.max(Math.ceil(buckets / pointsMax), Math.ceil(countedMs / widthMs));
}

function summaryOf(
  { id, template, count, example, variables }: Pattern,
  shapes: readonly number[],
  { stats, grid }: PatternsState,
  bucketsPerPoint: number,
  context: FinishContext,
): PatternSummary {
  const { plan, records, shown } = context;
  const whole = wholeOf(shapes.map((shape) => stats[shape]!));
  const counted = severities.flatMap((severity, i) =>
    whole.counts[i]! > 0 ? [[severity, whole.counts[i]!] as const] : [],
  );
  return {
    id,
    template: ownText(template, templateCharsMax),
    count,
    share: Number((count / records).toPrecision(4)),
    severities: Object.fromEntries(counted),
    first: seen(whole.first, context),
    last: seen(whole.last, context),
    example: ownText(example, plan.exampleCharsMax),
    sparkline: sparklineOf(
      shapes.map((shape) => grid.rows[shape]),
      gridWidthMs(grid),
      bucketsPerPoint,
      context,
    ),
    variables: variables.slice(0, variablesMax).map((variable) => ({
      ...variable,
      values: variable.values.slice(0, Math.max(1, shown(plan.valuesTop))),
    })),
  };
}

/** Longer templates are cut where they are shown. */
const templateCharsMax = 1000;

/** Variables shown of one pattern. */
const variablesMax = 20;

function wholeOf([first, ...rest]: readonly ShapeStats[]): ShapeStats {
  const whole = { ...first!, counts: [...first!.counts] };
  for (const stats of rest) mergeStats(whole, stats);
  return whole;
}

function sparklineOf(
  rows: readonly (ReadonlyMap<number, number> | undefined)[],
  countedMs: number,
  bucketsPerPoint: number,
  { window, resolve }: FinishContext,
): number[] {
  if (window === undefined) return [];
  const points = new Array<number>(Math.ceil(window.buckets / bucketsPerPoint)).fill(0);
  for (const cells of rows) {
    for (const [key, count] of cells ?? []) {
      const start = key * countedMs;
      const at = bucketOf(
        window,
        resolve(kindOf(start) === kindOf(start + countedMs - 1) ? start : start + countedMs - 1),
      );
      // outliers lie outside of the timeline
      if (at >= 0 && at < window.buckets) points[Math.floor(at / bucketsPerPoint)]! += count;
    }
  }
  return points;
}
