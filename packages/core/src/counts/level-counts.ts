import type { Mode } from '../formats/registry.ts';
import { createLineLevel, type LevelsBy } from './line-level.ts';

/** Lines per level. A Map, so that a level may have any name, `__proto__` included. */
export type LevelCounts = Map<string, number>;

/** Counts lines whose level came after the first `distinctLevelsMax` different ones, so that the sum stays true. */
export const otherLevel = 'OTHER';

/** Real logs have under twenty levels; the bound keeps a hostile log from growing the answer without end. */
export const distinctLevelsMax = 1000;

/** Counts lines by level. Lines are given in order: of some formats an early line (a header) says how later ones are read. */
export interface LevelCounter {
  readonly counts: LevelCounts;
  /** Adds `lines[from..to)`. */
  add(lines: readonly string[], from?: number, to?: number): void;
}

export function createLevelCounter(mode: Mode, levels: LevelsBy = 'text'): LevelCounter {
  const counts: LevelCounts = new Map();
  const levelOf = createLineLevel(mode, levels);
  return {
    counts,
    add(lines, from = 0, to = lines.length) {
      for (let i = from; i < to; i++) addLevel(counts, levelOf(lines[i]!), 1);
    },
  };
}

/** Adds all of `other` to `counts`; associative, and commutative as long as no bound bit. */
export function mergeLevels(counts: LevelCounts, other: LevelCounts): void {
  for (const [level, count] of other) addLevel(counts, level, count);
}

function addLevel(counts: LevelCounts, level: string, by: number): void {
  const known = counts.get(level);
  if (known !== undefined) counts.set(level, known + by);
  else if (counts.size < distinctLevelsMax) counts.set(level, by);
  else counts.set(otherLevel, (counts.get(otherLevel) ?? 0) + by);
}
