import { type Report, type Severity, severities } from '@logmill/core';
import { fit, right } from './columns.ts';
import { type Page, part } from './page.ts';
import { severityColours } from './paint.ts';
import { countText, durationText, plural, shareText } from './quantities.ts';
import { highest, sparkline } from './sparkline.ts';
import { stackedChart } from './stacked-chart.ts';
import { axisLabels, timeAxis } from './time-axis.ts';

/** Columns left of the chart: severity, count and share, so that levels and chart lie on one axis of time. */
const gutter = 25;

const chartRows = 6;

/** The chart over time, and under it each level's count with its own line over the same time. */
export function timelinePart({ timeline, levels }: Pick<Report, 'timeline' | 'levels'>, page: Page): string[] {
  const { width, paint } = page;
  const axis = timeAxis(timeline, width - gutter);
  const known = (Object.keys(timeline.counts) as Severity[]).map((severity) => ({
    severity,
    counts: axis?.place(timeline.counts[severity]!) ?? [],
  }));
  const chart = axis === undefined ? [] : chartLines(known, page);
  const total = severities.reduce((sum, severity) => sum + levels.severities[severity], 0);
  const levelLines = severities.toReversed().flatMap((severity) => {
    const count = levels.severities[severity];
    if (count === 0) return [];
    const line = known.find((layer) => layer.severity === severity)?.counts ?? [];
    const [colour] = severityColours[severity];
    const head = `${paint(colour, severity.padEnd(6))}${right(countText(count), 9)} ${right(shareText(count / total), 7)}`;
    return [`${head}  ${paint(colour, sparkline(line))}`];
  });
  const note = axis === undefined ? 'no times, so no timeline' : `a column is ${durationText(axis.columnMs)}`;
  const axisLine = axis === undefined ? [] : [paint('dim', `${' '.repeat(gutter)}${axisLabels(axis)}`)];
  return part('Timeline and levels', note, [...chart, ...axisLine, ...levelLines, ...outsideOf(timeline, page)], page);
}

function chartLines(layers: readonly { severity: Severity; counts: readonly number[] }[], { paint }: Page): string[] {
  const columns = layers[0]?.counts.length ?? 0;
  const totals = Array.from({ length: columns }, (_, i) => layers.reduce((sum, { counts }) => sum + counts[i]!, 0));
  const rows = stackedChart(layers, chartRows, paint);
  return rows.map((row, i) => {
    const label = i === 0 ? countText(highest(totals)) : i === rows.length - 1 ? '0' : '';
    return `${paint('dim', `${right(label, gutter - 2)} │`)}${row}`;
  });
}

function outsideOf({ before, after, untimed }: Report['timeline'], { width, paint }: Page): string[] {
  const outside = [
    before > 0 ? `${plural(before, 'record')} long before` : '',
    after > 0 ? `${plural(after, 'record')} long after` : '',
    untimed > 0 ? `${plural(untimed, 'record')} without a time` : '',
  ].filter((text) => text !== '');
  return outside.length === 0 ? [] : [paint('dim', fit(`not in the timeline: ${outside.join(', ')}`, width))];
}
