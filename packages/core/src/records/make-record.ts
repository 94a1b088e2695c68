import type { OpenEnvelope } from '../envelopes/open-envelopes.ts';
import type { Parsed } from '../formats/format.ts';
import type { AnyFormat } from '../formats/registry.ts';
import { keywordLevel } from '../levels/keyword-level.ts';
import { isStronger, type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { type Severity, severityOf } from '../levels/severity.ts';
import type { Precision, Stamp } from '../time/stamp.ts';
import { resolveStamp, type Timeline } from '../time/timeline.ts';
import type { LineSpan } from './line-counts.ts';
import type { RecordEnvelope } from './log-record.ts';
import type { ReadPlan } from './read-options.ts';

/** A record while lines may still be joined to it. */
export interface OpenRecord {
  format: string;
  lines: [first: number, last: number];
  time?: string;
  observedTime?: string;
  severity: Severity;
  severityNumber: number;
  level?: string;
  levelSource: LevelReading['source'];
  levelRule: string;
  message: string;
  fields: Readonly<Record<string, unknown>>;
  traceId?: string;
  spanId?: string;
  requestId?: string;
  yearInferred: boolean;
  zoneAssumed: boolean;
  zoneName?: string;
  precision?: Precision;
  envelopes?: readonly RecordEnvelope[];
}

/** Year 0 and the end of year 9999, the range of RFC 3339. */
const msMin = -62_167_219_200_000;
const msMax = 253_402_300_799_999;

/**
 * Settles time and level. `around` are the envelopes from the outermost in, without `format` itself; the line's own time and the strongest evidence for a
 * level win, the envelopes' come next.
 */
export function makeRecord(
  format: AnyFormat,
  parsed: Parsed,
  around: readonly OpenEnvelope[],
  span: LineSpan,
  timeline: Timeline,
  plan: ReadPlan,
): OpenRecord {
  const level = levelOf(parsed, around);
  const record: OpenRecord = {
    format: format.id,
    lines: [span.first, span.last],
    severity: severityOf(level.number),
    severityNumber: level.number,
    levelSource: level.source,
    levelRule: level.rule,
    message: parsed.message,
    fields: parsed.fields,
    yearInferred: false,
    zoneAssumed: false,
  };
  if (level.text !== undefined) record.level = level.text;
  const observedMs = around.length === 0 ? Number.NaN : observe(record, around, timeline, plan);
  const { stamp, observed } = parsed;
  const own =
    stamp !== undefined &&
    setTime(record, stamp, timeline, Number.isNaN(observedMs) ? plan.referenceMs : observedMs, plan);
  if (!own)
    for (let i = around.length - 1; i >= 0; i--) {
      const fallback = around[i]!.parsed.stamp;
      if (fallback !== undefined && setTime(record, fallback, timeline, plan.referenceMs, plan)) break;
    }
  if (format.family === 'envelope' && record.observedTime === undefined && own) record.observedTime = record.time!;
  if (observed !== undefined && isTime(observed.ms))
    record.observedTime = plan.timeText(observed.ms, observed.fraction);
  if (parsed.traceId !== undefined) record.traceId = parsed.traceId;
  if (parsed.spanId !== undefined) record.spanId = parsed.spanId;
  if (parsed.requestId !== undefined) record.requestId = parsed.requestId;
  return record;
}

/** Takes a level that a later line of the record tells, unless the record has stronger evidence. */
export function relevelRecord(record: OpenRecord, level: LevelReading): void {
  const { levelSource: source, levelRule: rule, severityNumber: number } = record;
  if (isStronger({ number, text: record.level, source, rule }, level)) return;
  record.severity = severityOf(level.number);
  record.severityNumber = level.number;
  record.levelSource = level.source;
  record.levelRule = level.rule;
  if (level.text === undefined) delete record.level;
  else record.level = level.text;
}

/** The strongest evidence; a word of the message only when there is no other and the format did not say that there is none. */
export function levelOf(parsed: Parsed, around: readonly OpenEnvelope[]): LevelReading {
  let level = parsed.level;
  for (let i = around.length - 1; i >= 0; i--) {
    const outer = around[i]!.parsed.level;
    if (outer !== undefined && (level === undefined || isStronger(outer, level))) level = outer;
  }
  return level ?? keywordLevel(parsed.message) ?? unsetLevel;
}

/** Sets what the envelopes tell. Epoch milliseconds of the outermost stamp; NaN without one. */
function observe(record: OpenRecord, around: readonly OpenEnvelope[], timeline: Timeline, plan: ReadPlan): number {
  record.envelopes = around.map(({ format, parsed }) => ({ format: format.id, fields: parsed.fields }));
  for (const { parsed } of around) {
    if (parsed.stamp === undefined) continue;
    // a copy: the envelope's year must not move the year of the application's own stamps
    const ms = resolveStamp(parsed.stamp, { ...timeline }, plan.referenceMs, plan.zone);
    if (!isTime(ms)) continue;
    record.observedTime = plan.timeText(ms, parsed.stamp.fraction);
    return ms;
  }
  return Number.NaN;
}

/** Sets the record's time; false when the stamp is no time. */
function setTime(record: OpenRecord, stamp: Stamp, timeline: Timeline, referenceMs: number, plan: ReadPlan): boolean {
  const ms = resolveStamp(stamp, timeline, referenceMs, plan.zone);
  if (!isTime(ms)) return false;
  record.time = plan.timeText(ms, stamp.fraction);
  record.precision = stamp.precision;
  record.yearInferred = stamp.missing !== 'nothing';
  record.zoneAssumed = !stamp.zoned;
  if (stamp.zoneName !== undefined) record.zoneName = stamp.zoneName;
  return true;
}

/** Whether it lies in the years 0 to 9999. */
export function isTime(ms: number): boolean {
  return ms >= msMin && ms <= msMax;
}
