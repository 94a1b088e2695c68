const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** One character a value, as high as its part of the highest; nothing is a blank. */
export function sparkline(values: readonly number[]): string {
  const max = highest(values);
  return values.map((value) => (value <= 0 ? ' ' : bars[Math.min(7, Math.ceil((value / max) * 8) - 1)])).join('');
}

/** Sums of neighbours, so that there are at most `columns`. */
export function resample(values: readonly number[], columns: number): number[] {
  const each = Math.ceil(values.length / columns);
  if (each <= 1) return [...values];
  const sums: number[] = [];
  for (let i = 0; i < values.length; i += each)
    sums.push(values.slice(i, i + each).reduce((sum, value) => sum + value, 0));
  return sums;
}

export function highest(values: readonly number[]): number {
  let max = 0;
  for (const value of values) if (value > max) max = value;
  return max;
}
