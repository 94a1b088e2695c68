import { type LogTime, shiftTime, type TimeShift } from '../../report/log-time.ts';
import { widthsMs } from '../sketches/time-histogram.ts';

/** Cells of all rows together: sixty points, as many as are shown, for each of five hundred shapes. */
export const cellsMax = 32_768;

/**
 * Counts over time for many rows, all in buckets of one width: the least at which the occupied cells of all rows are few enough, which is the same for any order.
 * Plain data.
 */
export interface SparkGrid {
  /** Index of the width. */
  width: number;
  cells: number;
  /** By row, then by bucket. */
  rows: (Map<number, number> | undefined)[];
}

export function emptySparkGrid(): SparkGrid {
  return { width: 0, cells: 0, rows: [] };
}

export function gridWidthMs({ width }: SparkGrid): number {
  return widthsMs[width]!;
}

/** Counts one at a time in a row. */
export function addToGrid(grid: SparkGrid, row: number, time: LogTime): void {
  const cells = rowAt(grid, row);
  const key = Math.floor(time / widthsMs[grid.width]!);
  const count = cells.get(key);
  cells.set(key, (count ?? 0) + 1);
  if (count !== undefined) return;
  grid.cells++;
  if (grid.cells > cellsMax) fit(grid);
}

function rowAt({ rows }: SparkGrid, row: number): Map<number, number> {
  let cells = rows[row];
  if (cells !== undefined) return cells;
  cells = new Map();
  while (rows.length < row) rows.push(undefined);
  rows[row] = cells;
  return cells;
}

function fit(grid: SparkGrid): void {
  while (grid.cells > cellsMax && grid.width < widthsMs.length - 1) widen(grid, grid.width + 1);
}

function widen(grid: SparkGrid, width: number): void {
  if (grid.width === width) return;
  const factor = widthsMs[width]! / widthsMs[grid.width]!;
  grid.width = width;
  grid.cells = 0;
  grid.rows = grid.rows.map((cells) => {
    if (cells === undefined) return undefined;
    const wider = new Map<number, number>();
    for (const [key, count] of cells) addCell(wider, Math.floor(key / factor), count);
    grid.cells += wider.size;
    return wider;
  });
}

function addCell(cells: Map<number, number>, key: number, count: number): void {
  cells.set(key, (cells.get(key) ?? 0) + count);
}

/** Adds a row to another one and empties it; the other may be -1, that of nobody. */
export function moveRow(grid: SparkGrid, from: number, to: number): void {
  const cells = grid.rows[from];
  if (cells === undefined) return;
  grid.rows[from] = undefined;
  grid.cells -= cells.size;
  if (to < 0) return;
  const target = rowAt(grid, to);
  const before = target.size;
  for (const [key, count] of cells) addCell(target, key, count);
  grid.cells += target.size - before;
}

/** Adds the rows of `next` to those that `rowOf` names (-1: to none), their times moved by `shift`. */
export function mergeGrids(grid: SparkGrid, next: SparkGrid, rowOf: (row: number) => number, shift: TimeShift): void {
  const width = Math.max(grid.width, next.width);
  widen(grid, width);
  widen(next, width);
  const widthMs = widthsMs[width]!;
  for (const [from, cells] of next.rows.entries()) {
    const row = rowOf(from);
    if (cells === undefined || row < 0) continue;
    const mine = rowAt(grid, row);
    const before = mine.size;
    for (const [key, count] of cells) addCell(mine, Math.floor(shiftTime(key * widthMs, shift) / widthMs), count);
    grid.cells += mine.size - before;
  }
  fit(grid);
}
