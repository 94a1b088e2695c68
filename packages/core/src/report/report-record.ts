import type { OpenEnvelope } from '../envelopes/open-envelopes.ts';
import type { Parsed } from '../formats/format.ts';
import type { AnyFormat } from '../formats/registry.ts';
import { type LevelReading, levelSources } from '../levels/level-reading.ts';
import { severityIndex } from '../levels/severity.ts';
import type { OpenHead } from '../records/assembly.ts';
import type { LineSpan } from '../records/line-counts.ts';
import { isTime, levelOf } from '../records/make-record.ts';
import type { ReadPlan } from '../records/read-options.ts';
import type { Stamp } from '../time/stamp.ts';
import { resolveStamp } from '../time/timeline.ts';
import { type Calendar, placeStamp } from './calendar.ts';
import type { LogTime } from './log-time.ts';

/** The message of a record where it stands in bytes: one line of ASCII. */
export interface MessageInBytes {
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** A record as aggregates see it: what is needed to count it, without the text forms that answers have. */
export interface ReportRecord extends OpenHead {
  readonly format: string;
  severityNumber: number;
  /** Index into `severities`. */
  severity: number;
  level: string | undefined;
  levelSource: LevelReading['source'];
  /** Empty for one that is `inBytes`. */
  message: string;
  inBytes: MessageInBytes | undefined;
  fields: Parsed['fields'];
  readonly around: readonly OpenEnvelope[];
  readonly lines: [first: number, last: number];
  /** First line, counted from 1 in the part of the log at hand; zero or less when it lies before it. */
  line: number;
  /** NaN without a time. */
  time: LogTime;
  readonly yearInferred: boolean;
  readonly zoneAssumed: boolean;
  /** Made by a line of the part at hand, not by one shown before or after it. */
  readonly own: boolean;
}

/** Makes a record that numbers its lines from after `linesBefore`. The time is the line's own, else the innermost envelope's that has one. */
export function makeReportRecord(
  format: AnyFormat,
  parsed: Parsed,
  around: readonly OpenEnvelope[],
  span: LineSpan,
  linesBefore: number,
  own: boolean,
  calendar: Calendar,
  plan: ReadPlan,
): ReportRecord {
  const level = levelOf(parsed, around);
  const referenceMs = around.length === 0 ? Number.NaN : observedMs(around, plan);
  let stamp = parsed.stamp;
  let time = stamp === undefined ? Number.NaN : timeOf(stamp, referenceMs, calendar, plan);
  for (let i = around.length - 1; i >= 0 && Number.isNaN(time); i--) {
    stamp = around[i]!.parsed.stamp;
    if (stamp !== undefined) time = timeOf(stamp, Number.NaN, calendar, plan);
  }
  const timed = stamp !== undefined && !Number.isNaN(time);
  return {
    format: format.id,
    severityNumber: level.number,
    severity: severityIndex(level.number),
    level: level.text,
    levelSource: level.source,
    message: parsed.message,
    inBytes: undefined,
    fields: parsed.fields,
    around,
    lines: [span.first, span.last],
    line: span.first - linesBefore,
    time,
    yearInferred: timed && stamp!.missing !== 'nothing',
    zoneAssumed: timed && !stamp!.zoned,
    own,
  };
}

/** One that is filled for one line after the other, with what all of them have. */
export function emptyReportRecord(common: Pick<ReportRecord, 'format' | 'levelSource' | 'zoneAssumed'>): ReportRecord {
  return {
    format: common.format,
    severityNumber: 0,
    severity: 0,
    level: undefined,
    levelSource: common.levelSource,
    message: '',
    inBytes: undefined,
    fields: {},
    around: [],
    lines: [0, 0],
    line: 0,
    time: Number.NaN,
    yearInferred: false,
    zoneAssumed: common.zoneAssumed,
    own: true,
  };
}

/** As `relevelRecord`. */
export function relevelReportRecord(record: ReportRecord, level: LevelReading): void {
  if (levelSources.indexOf(record.levelSource) < levelSources.indexOf(level.source)) return;
  record.severityNumber = level.number;
  record.severity = severityIndex(level.number);
  record.level = level.text;
  record.levelSource = level.source;
}

/** The outermost complete stamp; NaN without one. It tells the year of a stamp inside that has none. */
function observedMs(around: readonly OpenEnvelope[], plan: ReadPlan): number {
  for (const { parsed } of around) {
    const { stamp } = parsed;
    if (stamp === undefined || stamp.missing !== 'nothing') continue;
    const ms = resolveStamp(stamp, { lastMs: undefined }, plan.referenceMs, plan.zone);
    if (isTime(ms)) return ms;
  }
  return Number.NaN;
}

function timeOf(stamp: Stamp, referenceMs: number, calendar: Calendar, plan: ReadPlan): LogTime {
  const { ms } = stamp;
  if (Number.isNaN(ms)) return ms;
  if (stamp.missing === 'nothing') {
    const utc = stamp.zoned ? ms : ms - plan.zone(ms) * 60_000;
    return isTime(utc) ? utc : Number.NaN;
  }
  if (Number.isNaN(referenceMs)) return placeStamp(calendar, stamp, plan.zone);
  return resolveStamp(stamp, { lastMs: undefined }, referenceMs, plan.zone);
}
