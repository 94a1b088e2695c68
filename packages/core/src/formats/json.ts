import { stripAnsi } from './ansi.ts';
import type { LogFormat } from './format.ts';
import { parseLevelText } from './level-text.ts';

/** Keys that hold the level, first found wins. */
const levelKeys = ['level', 'severity', 'lvl'] as const;

/** One JSON object a line (RFC 8259). Of duplicate keys the last one counts, as in JSON.parse. */
export const json: LogFormat = {
  id: 'json',
  title: 'One JSON object a line',
  levelOf(line) {
    const record = parseObject(stripAnsi(line));
    if (record === undefined) return undefined;
    for (const key of levelKeys) {
      if (!Object.hasOwn(record, key)) continue;
      const value = record[key];
      if (typeof value === 'string') return parseLevelText(value.trim());
      return typeof value === 'number' ? String(value) : undefined;
    }
    return undefined;
  },
};

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
