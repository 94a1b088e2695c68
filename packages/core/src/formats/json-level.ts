import { stripAnsi } from './ansi.ts';
import { parseLevelText } from './level-text.ts';

/** Keys that hold the level, first found wins. */
const levelKeys = ['level', 'severity', 'lvl'] as const;

/** Level of a JSON object's own level key, upper-cased, numbers as text; undefined when there is none. */
export function jsonLevelOf(line: string): string | undefined {
  const record = parseObject(stripAnsi(line));
  if (record === undefined) return undefined;
  for (const key of levelKeys) {
    if (!Object.hasOwn(record, key)) continue;
    const value = record[key];
    if (typeof value === 'string') return parseLevelText(value.trim());
    return typeof value === 'number' ? String(value) : undefined;
  }
  return undefined;
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
