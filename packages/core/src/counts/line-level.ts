import { findFormat, type Mode } from '../formats/registry.ts';
import type { LogRecord } from '../records/log-record.ts';
import { createRecordReader } from '../records/record-reader.ts';

/** What lines are counted by: the level as the log writes it, upper-cased, or OpenTelemetry's severity. */
export type LevelsBy = 'text' | 'severity';

export const levelsBy = ['text', 'severity'] as const satisfies readonly LevelsBy[];

/** The level of a line that has none or is not of the format. By severity it is `UNSET`. */
export const unknownLevel = 'UNKNOWN';

/**
 * A function from a line to its own level; lines are given in order and each is looked at by itself: a stack trace's lines
 * have no level, whatever the record has that they belong to. Of a line that holds several records the first one counts.
 */
export function createLineLevel(mode: Mode, levels: LevelsBy): (line: string) => string {
  const format = mode === 'auto' ? undefined : findFormat(mode);
  if (levels === 'text' && format?.levelOf !== undefined) {
    const levelOf = format.levelOf.bind(format);
    return (line) => levelOf(line) ?? unknownLevel;
  }
  let found: LogRecord | undefined;
  // The year of a stamp decides no level.
  const reader = createRecordReader(
    { mode, referenceMs: 0 },
    {
      record(record) {
        found ??= record;
      },
      unparsed() {},
    },
  );
  const textOf =
    levels === 'severity'
      ? (record: LogRecord) => record.severity
      : (record: LogRecord) => record.level?.toUpperCase() ?? unknownLevel;
  return (line) => {
    found = undefined;
    reader.push(line);
    reader.flush();
    return found === undefined ? none[levels] : textOf(found);
  };
}

const none: Readonly<Record<LevelsBy, string>> = { text: unknownLevel, severity: 'UNSET' };

/** The level text of one line by itself. */
export function levelTextOf(mode: Mode, line: string): string {
  return createLineLevel(mode, 'text')(line);
}

/** Whether a line's level depends on that line alone. In other formats an earlier line (a header) may say how later ones are read. */
export function isReadLineByLine(mode: Mode): boolean {
  return mode !== 'auto' && findFormat(mode)?.levelOf !== undefined;
}
