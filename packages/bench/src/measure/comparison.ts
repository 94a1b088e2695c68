import { median, pairedRatio, type Samples } from './rounds.ts';
import type { Table } from './table.ts';

/** What a ratio has to reach: `atLeast` where more is better, `atMost` where less is. */
export type Bar = { readonly atLeast: number; readonly aim?: number } | { readonly atMost: number };

/** Ours beside a peer, in the same unit, round by round. */
export interface Comparison {
  readonly what: string;
  readonly ours: Samples;
  readonly peer: Samples;
  readonly bar?: Bar;
}

/** One table of comparisons: medians, median of the paired ratios with its range, and whether the bar was reached. */
export function tableOfComparisons(
  title: string,
  comparisons: readonly Comparison[],
  options: { readonly unit: string; readonly digits: number; readonly notes?: readonly string[] },
): Table {
  const { unit, digits, notes = [] } = options;
  return {
    title,
    columns: ['comparison', `ours, ${unit}`, `peer, ${unit}`, 'ratio', 'range', 'bar', 'reached'],
    rows: comparisons.map(({ what, ours, peer, bar }) => {
      const ratio = pairedRatio(ours, peer);
      return [
        what,
        formatNumber(median(ours), digits),
        formatNumber(median(peer), digits),
        `${ratio.median.toFixed(2)}×`,
        `${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}`,
        describeBar(bar),
        describeVerdict(ratio.median, bar),
      ];
    }),
    notes,
  };
}

export function formatNumber(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `unit` stands behind the figures; the bar of a ratio is a multiple. */
export function describeBar(bar: Bar | undefined, unit = '×'): string {
  if (bar === undefined) return '–';
  if ('atMost' in bar) return `≤ ${barFigure(bar.atMost)}${unit}`;
  return `≥ ${barFigure(bar.atLeast)}${unit}${bar.aim === undefined ? '' : `, aim ≥ ${barFigure(bar.aim)}${unit}`}`;
}

function barFigure(value: number): string {
  return value.toLocaleString('en-US');
}

export function describeVerdict(ratio: number, bar: Bar | undefined): string {
  if (bar === undefined) return '–';
  if ('atMost' in bar) return ratio <= bar.atMost ? 'yes' : 'NO';
  if (ratio < bar.atLeast) return 'NO';
  return bar.aim !== undefined && ratio < bar.aim ? 'bar, not aim' : 'yes';
}
