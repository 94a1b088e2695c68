import { severities } from '../../levels/severity.ts';
import type { ReportRecord } from '../../report/report-record.ts';
import type { Joint } from '../aggregate.ts';
import { resight, type Sighting, shiftSighting, sightingOf } from '../sighting.ts';

/** What is counted of the records of one shape of message, besides what the miner keeps. Plain data. */
export interface ShapeStats {
  /** Records by severity. */
  readonly counts: number[];
  first: Sighting;
  /** Never the same object as `first`, because it is changed in place. */
  last: Sighting;
}

export function statsOf(record: ReportRecord): ShapeStats {
  const stats = { counts: severities.map(() => 0), first: sightingOf(record), last: sightingOf(record) };
  stats.counts[record.severity]!++;
  return stats;
}

export function addRecord(stats: ShapeStats, record: ReportRecord): void {
  stats.counts[record.severity]!++;
  const { line } = record;
  // records of interleaved sources are complete in another order than that of their lines
  if (line > stats.last.line) resight(stats.last, record);
  else if (line < stats.first.line) resight(stats.first, record);
}

export function mergeStats(stats: ShapeStats, other: ShapeStats): void {
  for (let i = 0; i < stats.counts.length; i++) stats.counts[i]! += other.counts[i]!;
  if (other.first.line < stats.first.line) stats.first = other.first;
  if (other.last.line > stats.last.line) stats.last = other.last;
}

export function shiftStats({ counts, first, last }: ShapeStats, joint: Joint): ShapeStats {
  return { counts, first: shiftSighting(first, joint), last: shiftSighting(last, joint) };
}
