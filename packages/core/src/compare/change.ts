import { adjust, pValueOf, type Share } from './statistics.ts';

/** What a comparison takes for a change. */
export interface ChangeOptions {
  /** Share of reported changes that may be chance (false discovery rate); default 0.01. */
  readonly falseDiscoveryRate?: number;
  /** A share that grew or shrank by less than this factor is no change, unless it moved by `pointsMin`; default 2. */
  readonly ratioMin?: number;
  /** A share that moved by as much (0 to 1) is a change whatever the factor; default 0.05. */
  readonly pointsMin?: number;
}

export const changeDefaults = { falseDiscoveryRate: 0.01, ratioMin: 2, pointsMin: 0.05 } as const;

export type ChangeKind = 'new' | 'gone' | 'more' | 'less';

/** How often something is in either log. */
export interface Change {
  readonly kind: ChangeKind;
  readonly baselineCount: number;
  readonly candidateCount: number;
  /** Of all records of its side, 0 to 1. */
  readonly baselineShare: number;
  readonly candidateShare: number;
  /** The candidate's share in multiples of the baseline's; left out when it is new. */
  readonly ratio?: number;
  /** Chance of a difference like this, or a larger one, between two parts of one log; corrected for all that was tested (Benjamini–Hochberg). */
  readonly pValue: number;
}

/** Something counted on both sides, each count certain up to an error (too low by at most that). */
export interface Candidate<Subject> {
  readonly subject: Subject;
  readonly baseline: Share;
  readonly candidate: Share;
  readonly baselineError?: number;
  readonly candidateError?: number;
  /** Worth saying when new, however rare. */
  readonly alarming?: boolean;
}

/** Those of the subjects that changed, in the order given. */
export function changesOf<Subject>(
  tested: readonly Candidate<Subject>[],
  options: ChangeOptions,
): { readonly subject: Subject; readonly change: Change }[] {
  const { falseDiscoveryRate, ratioMin, pointsMin } = { ...changeDefaults, ...options };
  const pValues = adjust(tested.map((one) => pValueOf(...nearest(one))));
  return tested.flatMap((one, i) => {
    const [baseline, candidate] = nearest(one);
    const kind = kindOf(baseline, candidate);
    if (kind === undefined) return [];
    const alarm = one.alarming === true && kind === 'new';
    const significant = pValues[i]! <= falseDiscoveryRate && isLarge(baseline, candidate, ratioMin, pointsMin);
    return alarm || significant ? [{ subject: one.subject, change: describe(one, kind, pValues[i]!) }] : [];
  });
}

/** Within their errors, the counts that make the shares most alike: what is uncertain is no change. */
function nearest(one: Candidate<unknown>): [baseline: Share, candidate: Share] {
  const { baselineError = 0, candidateError = 0 } = one;
  const [baseline, candidate] = [atMostAll(one.baseline), atMostAll(one.candidate)];
  const gap = candidate.count / candidate.of - baseline.count / baseline.of;
  if (gap > 0) {
    const count = Math.min(baseline.count + baselineError, (candidate.count / candidate.of) * baseline.of);
    return [{ ...baseline, count: Math.max(baseline.count, Math.round(count)) }, candidate];
  }
  const count = Math.min(candidate.count + candidateError, (baseline.count / baseline.of) * candidate.of);
  return [baseline, { ...candidate, count: Math.max(candidate.count, Math.round(count)) }];
}

/** A record may hold a field twice: as `a.b`, and as `b` inside of `a`. */
function atMostAll({ count, of }: Share): Share {
  return { count: Math.min(count, of), of };
}

function kindOf(baseline: Share, candidate: Share): ChangeKind | undefined {
  if (baseline.count === 0) return candidate.count === 0 ? undefined : 'new';
  if (candidate.count === 0) return 'gone';
  const gap = candidate.count / candidate.of - baseline.count / baseline.of;
  return gap === 0 ? undefined : gap > 0 ? 'more' : 'less';
}

function isLarge(baseline: Share, candidate: Share, ratioMin: number, pointsMin: number): boolean {
  const [low, high] = [baseline.count / baseline.of, candidate.count / candidate.of].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return high >= low * ratioMin || high - low >= pointsMin;
}

function describe(one: Candidate<unknown>, kind: ChangeKind, pValue: number): Change {
  const [baseline, candidate] = [atMostAll(one.baseline), atMostAll(one.candidate)];
  const baselineShare = baseline.count / baseline.of;
  const candidateShare = candidate.count / candidate.of;
  return {
    kind,
    baselineCount: baseline.count,
    candidateCount: candidate.count,
    baselineShare: rounded(baselineShare),
    candidateShare: rounded(candidateShare),
    ...(baseline.count === 0 ? {} : { ratio: rounded(candidateShare / baselineShare) }),
    pValue: rounded(pValue),
  };
}

/** Four digits, which is more than anybody reads. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** How far the shares lie apart, for ordering. */
export function distanceOf({ baselineShare, candidateShare }: Change): number {
  return Math.abs(candidateShare - baselineShare);
}
