import { type Severity, severities } from '@logmill/core';
import { type Paint, severityColours } from './paint.ts';
import { highest } from './sparkline.ts';

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Counts of one severity, one a column. */
export interface Layer {
  readonly severity: Severity;
  readonly counts: readonly number[];
}

/** A part of a column, in eighths of a cell from the chart's floor. */
interface Part {
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
}

/** Columns of all layers on top of each other, the most severe at the bottom. The top line comes first. */
export function stackedChart(layers: readonly Layer[], rows: number, paint: Paint): string[] {
  const stack = [...layers].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  const columns = stack[0]?.counts.length ?? 0;
  const totals = Array.from({ length: columns }, (_, i) => stack.reduce((sum, { counts }) => sum + counts[i]!, 0));
  const scale = (rows * 8) / Math.max(1, highest(totals));
  const parts = totals.map((_, column) => partsOf(stack, column, scale));
  return Array.from({ length: rows }, (_, i) => {
    const floor = (rows - 1 - i) * 8;
    return parts
      .map((column) => cellOf(column, floor, paint))
      .join('')
      .trimEnd();
  });
}

/** Every count that is not nothing is at least an eighth high: a single error has to be seen. */
function partsOf(stack: readonly Layer[], column: number, scale: number): Part[] {
  const parts: Part[] = [];
  let sum = 0;
  let top = 0;
  for (const { severity, counts } of stack) {
    const count = counts[column]!;
    if (count === 0) continue;
    sum += count;
    const to = Math.max(top + 1, Math.round(sum * scale));
    parts.push({ severity, from: top, to });
    top = to;
  }
  return parts;
}

function cellOf(column: readonly Part[], floor: number, paint: Paint): string {
  const inside = column.filter(({ from, to }) => from < floor + 8 && to > floor);
  const [lowest, second] = inside;
  if (lowest === undefined) return ' ';
  const top = Math.min(8, inside.at(-1)!.to - floor);
  if (second === undefined || top < 8) {
    // the chart's lowest cells show what is worst, the others what is most
    const shown =
      floor === 0
        ? lowest
        : inside.reduce((most, part) => (heightIn(part, floor) > heightIn(most, floor) ? part : most));
    return paint(severityColours[shown.severity][0], blocks[top - 1]!);
  }
  const colour = severityColours[lowest.severity][0];
  // two colours in one cell: the lower as a block, the upper as what is behind it; without colours it is one block
  const block = blocks[lowest.to - floor - 1]!;
  const both = paint([colour, severityColours[second.severity][1]] as Parameters<Paint>[0], block);
  return both === block ? blocks[7] : both;
}

function heightIn({ from, to }: Part, floor: number): number {
  return Math.min(to, floor + 8) - Math.max(from, floor);
}
