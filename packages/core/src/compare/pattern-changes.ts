import type { PatternsState } from '../aggregates/patterns/patterns-state.ts';
import { type Severity, severities } from '../levels/severity.ts';
import type { Mined } from '../patterns/mined.ts';
import { createMiner } from '../patterns/miner.ts';
import { type Change, type ChangeKind, type ChangeOptions, changesOf, distanceOf } from './change.ts';

export interface PatternChange extends Change {
  /** As in a report. */
  readonly id: string;
  readonly template: string;
  /** The most severe that its records have, of the side that has more of them. */
  readonly severity: Severity;
  /** One of its messages. */
  readonly example: string;
}

/** Patterns on both sides, and what bounds the miner came to. */
export interface PatternComparison {
  readonly changes: readonly PatternChange[];
  /** Patterns that were tested. */
  readonly tested: number;
  readonly limitsHit: readonly string[];
}

/** Index into `severities` of ERROR; what is as severe is worth saying when new, however rare. */
const error = severities.indexOf('ERROR');

/** Characters of an example. */
const exampleCharsMax = 300;

/** Patterns that are new, gone, more or less frequent. One miner learns the messages of both sides and is then asked, frozen, for the pattern of each. */
export function patternChanges(
  baseline: PatternsState,
  candidate: PatternsState,
  records: readonly [baseline: number, candidate: number],
  options: ChangeOptions,
): PatternComparison {
  const shared = createMiner();
  const indexes = [baseline, candidate].map(({ miner }) => shared.merge(miner.state()));
  const mined = shared.finish({ patternsMax: Number.MAX_SAFE_INTEGER, valuesShown: 0 });
  const [before, after] = [countsOf(baseline, indexes[0]!, mined), countsOf(candidate, indexes[1]!, mined)] as const;
  const tested = mined.patterns.map((_pattern, i) => ({
    subject: i,
    baseline: { count: sumOf(before[i]!), of: records[0] },
    candidate: { count: sumOf(after[i]!), of: records[1] },
    alarming: severestOf(after[i]!) >= error,
  }));
  const changes = changesOf(tested, options).map(({ subject, change }): PatternChange => {
    const { id, template, example } = mined.patterns[subject]!;
    const severest = severestOf(change.kind === 'gone' || change.kind === 'less' ? before[subject]! : after[subject]!);
    return { id, template, severity: severities[severest]!, example: example.slice(0, exampleCharsMax), ...change };
  });
  return { changes: changes.sort(byUrgency), tested: tested.length, limitsHit: mined.limitsHit };
}

/** Records of each pattern by severity. */
function countsOf({ stats }: PatternsState, indexes: Int32Array, mined: Mined): number[][] {
  const counts = mined.patterns.map(() => severities.map(() => 0));
  for (const [from, shape] of stats.entries()) {
    const pattern = shape === undefined ? -1 : mined.patternOf(indexes[from] ?? -1);
    if (pattern >= 0) for (let i = 0; i < severities.length; i++) counts[pattern]![i]! += shape!.counts[i]!;
  }
  return counts;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function severestOf(counts: readonly number[]): number {
  return counts.findLastIndex((count) => count > 0);
}

/** What happens now and hurts before what is harmless or over: new and growing errors, then warnings, then the rest by how far the shares lie apart. */
function byUrgency(a: PatternChange, b: PatternChange): number {
  return urgencyOf(b) - urgencyOf(a) || distanceOf(b) - distanceOf(a) || (a.id < b.id ? -1 : 1);
}

const urgencies: Readonly<Record<ChangeKind, number>> = { new: 3, more: 2, gone: 1, less: 0 };

function urgencyOf({ kind, severity }: PatternChange): number {
  const severe = Math.max(0, severities.indexOf(severity) - severities.indexOf('INFO'));
  const grows = kind === 'new' || kind === 'more';
  return (grows ? 8 * (1 + severe) : 0) + urgencies[kind];
}
