import type { ExceptionsState } from '../aggregates/exceptions.ts';
import { type Change, type ChangeOptions, changesOf, distanceOf } from './change.ts';

export interface ExceptionChange extends Change {
  /** As in a report. */
  readonly fingerprint: string;
  readonly language: string;
  readonly type: string;
  readonly message: string;
  /** Function, or else file, of the innermost call; left out when the trace names none. */
  readonly place?: string;
}

/** Exceptions that are new, however rare, or whose share of records changed: the new ones first, then by how much. */
export function exceptionChanges(
  baseline: ExceptionsState,
  candidate: ExceptionsState,
  records: readonly [baseline: number, candidate: number],
  options: ChangeOptions,
): ExceptionChange[] {
  const fingerprints = new Set([...baseline.entries.keys(), ...candidate.entries.keys()]);
  const tested = [...fingerprints].sort().map((fingerprint) => ({
    subject: fingerprint,
    baseline: { count: baseline.entries.get(fingerprint)?.count ?? 0, of: records[0] },
    candidate: { count: candidate.entries.get(fingerprint)?.count ?? 0, of: records[1] },
    baselineError: baseline.error,
    candidateError: candidate.error,
    alarming: true,
  }));
  return changesOf(tested, options)
    .map(({ subject, change }) => {
      const { language, type, message, frames } = (candidate.entries.get(subject) ?? baseline.entries.get(subject))!;
      const place = frames[0]?.function ?? frames[0]?.file;
      return { fingerprint: subject, language, type, message, ...(place === undefined ? {} : { place }), ...change };
    })
    .sort((a, b) => rank(a) - rank(b) || distanceOf(b) - distanceOf(a));
}

function rank({ kind }: Change): number {
  return ['new', 'more', 'less', 'gone'].indexOf(kind);
}
