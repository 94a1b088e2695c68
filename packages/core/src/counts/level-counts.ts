import { formatOf, type Mode } from '../formats/registry.ts';

/** Lines per level text. A Map, so that a level may have any name, `__proto__` included. */
export type LevelCounts = Map<string, number>;

/** Counts lines that have no level or are not of the format. */
export const unknownLevel = 'UNKNOWN';

/** Counts lines whose level came after the first `distinctLevelsMax` different ones, so that the sum stays true. */
export const otherLevel = 'OTHER';

/** Real logs have under twenty levels; the bound keeps a hostile log from growing the answer without end. */
export const distinctLevelsMax = 1000;

/** Level of one line as it is counted: the text as written, upper-cased, or `UNKNOWN`. */
export function levelTextOf(mode: Mode, line: string): string {
  return formatOf(mode).levelOf(line) ?? unknownLevel;
}

/** Adds `lines[from..to)` to `counts`. */
export function addLevels(
  counts: LevelCounts,
  mode: Mode,
  lines: readonly string[],
  from = 0,
  to = lines.length,
): void {
  const format = formatOf(mode);
  for (let i = from; i < to; i++) addLevel(counts, format.levelOf(lines[i]!) ?? unknownLevel, 1);
}

/** Adds all of `other` to `counts`; associative, and commutative as long as no bound bit. */
export function mergeLevels(counts: LevelCounts, other: LevelCounts): void {
  for (const [level, count] of other) addLevel(counts, level, count);
}

function addLevel(counts: LevelCounts, level: string, by: number): void {
  const known = counts.get(level);
  if (known !== undefined) counts.set(level, known + by);
  else if (counts.size < distinctLevelsMax || level === unknownLevel || level === otherLevel) counts.set(level, by);
  else counts.set(otherLevel, (counts.get(otherLevel) ?? 0) + by);
}
