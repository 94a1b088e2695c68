import type { LevelReading } from './level-reading.ts';
import { scales } from './scales.ts';

/** Severity keywords of syslog by code, as `logger` and journald write them. */
const keywords = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'] as const;

const readings: readonly LevelReading[] = keywords.map((text, code) => ({
  number: scales.syslog.numbers.get(String(code))!,
  text,
  source: 'pri',
  rule: 'PRI & 7',
}));

/** The level of a syslog PRI (0–191): facility × 8 + severity. A number writes no word, so the text is syslog's own keyword. */
export function priorityLevel(pri: number): LevelReading {
  return readings[pri & 7]!;
}
