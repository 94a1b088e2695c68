/**
 * What a severity was read from, strongest first: a level key or token of the format itself, a syslog priority, a letter, an HTTP status, a word found by
 * position, nothing.
 */
export const levelSources = ['field', 'pri', 'letter', 'status', 'keyword', 'default'] as const;

export type LevelSource = (typeof levelSources)[number];

/** A severity and how it is known. */
export interface LevelReading {
  /** OpenTelemetry SeverityNumber, 0 (unset) to 24. */
  readonly number: number;
  /** The level as the log writes it; undefined when it writes none (an HTTP status is no level). */
  readonly text: string | undefined;
  readonly source: LevelSource;
  /** The key (`level`, `log.level`) or the rule (`http-5xx`, `second bracket`) that decided. */
  readonly rule: string;
  /** Given by what carries the line rather than by who wrote it (journald's PRIORITY of a service's output): a level that the payload writes counts more. */
  readonly assigned?: true;
}

/** No evidence. */
export const unsetLevel: LevelReading = { number: 0, text: undefined, source: 'default', rule: 'none' };

/** Whether `a` is better evidence than `b`. */
export function isStronger(a: LevelReading, b: LevelReading): boolean {
  if (a.assigned === true && b.source !== 'keyword' && b.source !== 'default') return false;
  return levelSources.indexOf(a.source) < levelSources.indexOf(b.source);
}
