import { type LogTime, shiftTime, type TimeShift } from '../../report/log-time.ts';
import { widthsMs } from '../sketches/time-histogram.ts';

/** Cells of all rows together. */
export const cellsMax = 65_536;

/**
 * Counts over time for many rows, all in buckets of one width: the least at which the occupied cells of all rows are few enough, which is the same for any order.
 * Plain data.
 */
export interface SparkGrid {
  /** Index of the width. */
  width: number;
  cells: number;
  /** By row, then by bucket. */
  rows: Map<number, number>[];
}

export function emptySparkGrid(): SparkGrid {
  return { width: 0, cells: 0, rows: [] };
}

/** Counts one at a time in a row; rows are made as they are named. */
export function addToGrid(grid: SparkGrid, row: number, time: LogTime): void {
  while (grid.rows.length <= row) grid.rows.push(new Map());
  const cells = grid.rows[row]!;
  const key = Math.floor(time / widthsMs[grid.width]!);
  const count = cells.get(key);
  cells.set(key, (count ?? 0) + 1);
  if (count !== undefined || ++grid.cells <= cellsMax) return;
  while (grid.cells > cellsMax) widen(grid, grid.width + 1);
}

function widen(grid: SparkGrid, width: number): void {
  if (grid.width === width) return;
  const factor = widthsMs[width]! / widthsMs[grid.width]!;
  grid.width = width;
  grid.cells = 0;
  grid.rows = grid.rows.map((cells) => {
    const wider = new Map<number, number>();
    for (const [key, count] of cells) addCell(wider, Math.floor(key / factor), count);
    grid.cells += wider.size;
    return wider;
  });
}

function addCell(cells: Map<number, number>, key: number, count: number): void {
  cells.set(key, (cells.get(key) ?? 0) + count);
}

/** Adds the rows of `next` to those that `rowOf` names, their times moved by `shift`. */
export function mergeGrids(grid: SparkGrid, next: SparkGrid, rowOf: (row: number) => number, shift: TimeShift): void {
  const width = Math.max(grid.width, next.width);
  widen(grid, width);
  widen(next, width);
  const widthMs = widthsMs[width]!;
  for (const [from, cells] of next.rows.entries()) {
    const row = rowOf(from);
    while (grid.rows.length <= row) grid.rows.push(new Map());
    const mine = grid.rows[row]!;
    const before = mine.size;
    for (const [key, count] of cells) addCell(mine, Math.floor(shiftTime(key * widthMs, shift) / widthMs), count);
    grid.cells += mine.size - before;
  }
  while (grid.cells > cellsMax) widen(grid, grid.width + 1);
}
