import type { ExpectedRecord, Sample } from '../../src/formats/format.ts';
import { type AnyFormat, formats } from '../../src/formats/registry.ts';
import { type Severity, severityOf } from '../../src/levels/severity.ts';
import type { LogRecord } from '../../src/records/log-record.ts';
import type { ReadOptions } from '../../src/records/read-options.ts';
import type { ReadResult } from '../../src/records/read-records.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { precisionOf } from '../../src/time/stamp.ts';

/** All members, or the one that `LOGMILL_FORMAT` names, so that its author sees its own failures only. */
const chosen = process.env.LOGMILL_FORMAT || undefined;
export const everyFormat: readonly AnyFormat[] = formats;
export const members: readonly AnyFormat[] = everyFormat.filter(({ id }) => chosen === undefined || id === chosen);

/** What every sample is read with. */
export const sampleOptions: ReadOptions = { referenceMs: Date.UTC(2026, 2, 1) };

/** One row for each sample of the chosen members: a name, the member, the sample. */
export const sampleRows: readonly (readonly [name: string, format: AnyFormat, sample: Sample])[] = members.flatMap(
  (format) => format.samples.map((sample, i) => [`${format.id} ${i + 1}`, format, sample] as const),
);

/** The rows that need no word of the caller. */
export const autoRows = sampleRows.filter(([, , { forcedOnly }]) => forcedOnly !== true);

export function linesOf({ lines }: Sample): readonly string[] {
  return typeof lines === 'string' ? [lines] : lines;
}

export function recordsOf({ record }: Sample): readonly ExpectedRecord[] {
  return (Array.isArray(record) ? record : [record]) as readonly ExpectedRecord[];
}

export function read(lines: readonly string[], mode = 'auto'): ReadResult {
  return readRecords(lines, { ...sampleOptions, mode });
}

/** Everything a record says but where its lines are and what was around them; undefined entries are as good as absent. */
export function essence(record: LogRecord): Record<string, unknown> {
  const { lines: _lines, envelopes: _envelopes, ...rest } = record;
  return JSON.parse(JSON.stringify(rest)) as Record<string, unknown>;
}

/** The whole record that a sample declares, defaults filled in. */
export function expected(format: AnyFormat, record: ExpectedRecord): Record<string, unknown> {
  const severity: Severity = severityOf(record.severityNumber);
  const fraction = record.time === undefined ? undefined : (/\.(\d+)Z$/.exec(record.time)?.[1] ?? '');
  const precision = fraction === undefined ? {} : { precision: precisionOf(fraction.length) };
  return JSON.parse(
    JSON.stringify({ format: format.id, severity, yearInferred: false, zoneAssumed: false, ...precision, ...record }),
  ) as Record<string, unknown>;
}

/** When the runtimes in `wrappings` saw the line. */
const seen = '2026-03-01T00:00:00.000000001Z';

/** The line inside each container envelope, and the stamp that the envelope adds. */
export const wrappings: readonly (readonly [
  name: string,
  wrap: (line: string) => string,
  stamp: string | undefined,
])[] = [
  ['docker-json', (line) => JSON.stringify({ log: `${line}\n`, stream: 'stderr', time: seen }), seen],
  ['cri', (line) => `${seen} stderr F ${line}`, seen],
  ['docker-compose', (line) => `shop-web-1  | ${line}`, undefined],
  ['kubectl-prefix', (line) => `[pod/web-7c9d8f6b5-x2x4q/web] ${line}`, undefined],
];
