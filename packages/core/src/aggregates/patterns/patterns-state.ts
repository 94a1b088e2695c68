import { type MinerLimits, minerLimits } from '../../patterns/limits.ts';
import { createMiner, type Miner, type MinerState } from '../../patterns/miner.ts';
import type { ReportPlan } from '../../report/report-options.ts';
import { decodeState, encodeState, type Json } from '../../report/state-codec.ts';
import { mergeStats, type ShapeStats } from './shape-stats.ts';
import { emptySparkGrid, moveRow, type SparkGrid } from './spark-grid.ts';

/** A miner, and what is counted besides for each index it gives out. */
export interface PatternsState {
  readonly miner: Miner;
  readonly stats: (ShapeStats | undefined)[];
  readonly grid: SparkGrid;
}

/** What crosses to other processes. */
interface PackedState {
  readonly miner: MinerState;
  readonly stats: Json;
  readonly grid: Json;
}

export function emptyPatterns(plan: ReportPlan): PatternsState {
  return withMiner([], emptySparkGrid(), plan);
}

/** Bounds of the miner of a report: whoever asks for more shapes than usual gives them the room. */
export function patternLimits({ patternsMax }: Pick<ReportPlan, 'patternsMax'>): MinerLimits {
  const share = Math.max(1, patternsMax / minerLimits.shapes);
  return {
    ...minerLimits,
    shapes: patternsMax,
    shapeBytes: Math.floor(minerLimits.shapeBytes * share),
    sketches: Math.floor(minerLimits.sketches * share),
  };
}

function withMiner(
  stats: (ShapeStats | undefined)[],
  grid: SparkGrid,
  plan: ReportPlan,
  from?: MinerState,
): PatternsState {
  const miner = createMiner(
    { limits: patternLimits(plan), onMoved: (index, to) => move({ stats, grid }, index, to) },
    from,
  );
  return { miner, stats, grid };
}

/** Follows the miner, where one shape became part of another or fell out. */
function move({ stats, grid }: Pick<PatternsState, 'stats' | 'grid'>, from: number, to: number): void {
  const moved = stats[from];
  stats[from] = undefined;
  moveRow(grid, from, to);
  if (to >= 0 && moved !== undefined) addStats(stats, to, moved);
}

export function addStats(stats: (ShapeStats | undefined)[], index: number, added: ShapeStats): void {
  const known = stats[index];
  if (known !== undefined) mergeStats(known, added);
  else {
    while (stats.length < index) stats.push(undefined);
    stats[index] = added;
  }
}

/** Places without stats are null, so that their order survives. */
export function packPatterns({ miner, stats, grid }: PatternsState): Json {
  const packed: PackedState = {
    miner: miner.state(),
    stats: stats.map((one) => (one === undefined ? null : encodeState(one))),
    grid: encodeState({ ...grid, rows: grid.rows.map((row) => row ?? null) }),
  };
  return packed as unknown as Json;
}

export function unpackPatterns(json: Json, plan: ReportPlan): PatternsState {
  const packed = json as unknown as PackedState;
  const stats = decodeState(packed.stats) as (ShapeStats | null)[];
  const { rows, ...grid } = decodeState(packed.grid) as SparkGrid & { rows: (Map<number, number> | null)[] };
  return withMiner(
    stats.map((one) => one ?? undefined),
    { ...grid, rows: rows.map((row) => row ?? undefined) },
    plan,
    packed.miner,
  );
}
