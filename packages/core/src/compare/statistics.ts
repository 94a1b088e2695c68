/** How often something was seen, of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * Two-sided p-value of two shares being the same: the likelihood-ratio test (G, one degree of freedom), or Fisher's exact test where a cell is expected to hold fewer
 * than ten. 1 when nothing can be said.
 */
export function pValueOf(baseline: Share, candidate: Share): number {
  const total = baseline.of + candidate.of;
  const hits = baseline.count + candidate.count;
  if (baseline.of === 0 || candidate.of === 0 || hits === 0 || hits === total) return 1;
  const least = (Math.min(hits, total - hits) * Math.min(baseline.of, candidate.of)) / total;
  return least < 10 ? fisher(baseline, candidate) : likelihoodRatio(baseline, candidate);
}

function likelihoodRatio(baseline: Share, candidate: Share): number {
  const total = baseline.of + candidate.of;
  const hits = baseline.count + candidate.count;
  let g = 0;
  for (const { count, of } of [baseline, candidate]) {
    g += term(count, (of * hits) / total) + term(of - count, (of * (total - hits)) / total);
  }
  return erfc(Math.sqrt(Math.max(0, g)));
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/**
 * Tables looked at on either side of the likeliest. Fewer than ten are expected in one cell, so that the standard deviation is below 3.2 and what lies further out
 * is less likely than the least number there is.
 */
const cellsFromMiddle = 200;

/** The sum over all tables with the same margins that are no likelier than the one seen. */
function fisher(baseline: Share, candidate: Share): number {
  const hits = baseline.count + candidate.count;
  const middle = Math.round((hits * baseline.of) / (baseline.of + candidate.of));
  const low = Math.max(0, hits - candidate.of, middle - cellsFromMiddle);
  const high = Math.min(hits, baseline.of, middle + cellsFromMiddle);
  const logOf = (count: number): number =>
    logChoose(baseline.of, count) + logChoose(candidate.of, hits - count) - logChoose(baseline.of + candidate.of, hits);
  // equal but for rounding counts as equally likely
  const seen = logOf(baseline.count) + 1e-7;
  let p = 0;
  for (let count = low; count <= high; count++) {
    const log = logOf(count);
    if (log <= seen) p += Math.exp(log);
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const smallFactorials = Array.from({ length: 32 }, (_, n) => {
  let log = 0;
  for (let i = 2; i <= n; i++) log += Math.log(i);
  return log;
});

/** Stirling's series; the error beyond 31 is below 1e-12. */
function logFactorial(n: number): number {
  if (n < smallFactorials.length) return smallFactorials[n]!;
  const inverse = 1 / n;
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260;
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}

/** Complementary error function for x ≥ 0, relative error below 1.2e-7 (Numerical Recipes, erfcc). */
function erfc(x: number): number {
  const t = 1 / (1 + 0.5 * x);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ].reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  return Math.min(1, t * Math.exp(-x * x + series));
}

/** Benjamini–Hochberg: for each p-value the least false discovery rate at which it would be taken. Order is kept. */
export function adjust(pValues: readonly number[]): number[] {
  const order = pValues.map((_p, i) => i).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = pValues.map(() => 1);
  let least = 1;
  for (const [place, i] of order.entries()) {
    least = Math.min(least, (pValues[i]! * pValues.length) / (pValues.length - place));
    adjusted[i] = least;
  }
  return adjusted;
}
