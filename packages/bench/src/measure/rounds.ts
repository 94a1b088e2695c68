/** Figures of one side, one per round. */
export type Samples = readonly number[];

/**
 * Runs every side once a round, in turns, so that what disturbs the machine disturbs all of them; odd rounds go backwards.
 * Resolves to the samples of each side, in the order of the rounds.
 */
export async function interleave<Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, (round: number) => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(sides) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) samples[name].push(await sides[name](round));
  }
  return samples;
}

/** NaN for none. */
export function median(samples: Samples): number {
  return quantile(samples, 0.5);
}

/** Linear between the nearest ranks; NaN for none. */
export function quantile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const [below = Number.NaN, above = below] = sorted.slice(low, low + 2);
  return below + (above - below) * (at - low);
}

/** Median over the rounds of `ours / peer`, and the extremes: a ratio within a round is free of drift between rounds. */
export function pairedRatio(ours: Samples, peer: Samples): { median: number; min: number; max: number } {
  const ratios = ours.map((value, round) => value / peer[round]!);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
