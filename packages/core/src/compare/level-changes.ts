import type { LevelsState } from '../aggregates/levels.ts';
import { type Severity, severities } from '../levels/severity.ts';
import { type Change, type ChangeOptions, changesOf } from './change.ts';

export interface LevelChange extends Change {
  readonly severity: Severity;
}

/** Severities whose share changed, the most severe first. */
export function levelChanges(baseline: LevelsState, candidate: LevelsState, options: ChangeOptions): LevelChange[] {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const [baselineOf, candidateOf] = [sum(baseline.severities), sum(candidate.severities)];
  const tested = severities.map((severity, i) => ({
    subject: severity,
    baseline: { count: baseline.severities[i]!, of: baselineOf },
    candidate: { count: candidate.severities[i]!, of: candidateOf },
  }));
  return changesOf(tested, options)
    .map(({ subject, change }) => ({ severity: subject, ...change }))
    .reverse();
}
