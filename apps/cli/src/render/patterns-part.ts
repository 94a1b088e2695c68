import { type PatternSummary, type Report, type Severity, severities } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import { fit, left, right } from './columns.ts';
import { type Page, part } from './page.ts';
import { severityColours } from './paint.ts';
import { countText, plural, shareText } from './quantities.ts';
import { highest, resample, sparkline } from './sparkline.ts';

/** Errors shown beside the most frequent patterns. */
const rareErrorsMax = 5;

/** The most frequent patterns, and the errors among the rarer ones. */
export function patternsPart({ patterns: { patterns, other }, lines }: Report, top: number, page: Page): string[] {
  const shown = patterns.slice(0, top);
  const rest = patterns.slice(top);
  const errors = rest.filter((pattern) => isError(worstOf(pattern)));
  const hidden = rest.reduce((sum, { count }) => sum + count, 0) + other;
  const note = hidden === 0 ? '' : `${plural(hidden, 'record')} of other patterns`;
  return [
    ...part('Patterns, most frequent first', note, linesOf(shown, lines.records, page), page),
    ...part(
      'Errors among the rarer patterns',
      errors.length > rareErrorsMax ? `${countText(errors.length - rareErrorsMax)} more` : '',
      linesOf(errors.slice(0, rareErrorsMax), lines.records, page),
      page,
    ),
  ];
}

function linesOf(patterns: readonly PatternSummary[], records: number, { width, paint }: Page): string[] {
  const sparkColumns = width >= 120 ? 30 : width >= 70 ? 15 : 0;
  const counts = patterns.map(({ count }) => countText(count));
  const countColumns = highest(counts.map(({ length }) => length));
  return patterns.map((pattern, i) => {
    const severity = worstOf(pattern);
    const [colour] = severityColours[severity];
    const spark =
      sparkColumns === 0 ? '' : `${left(sparkline(resample(pattern.sparkline, sparkColumns)), sparkColumns)} `;
    const head = `${right(counts[i]!, countColumns)} ${right(shareText(pattern.count / records), 7)}  `;
    const room = width - head.length - spark.length - 6;
    return `${head}${paint(colour, spark)}${paint(colour, severity.padEnd(6))}${fit(harmless(pattern.template), room)}`;
  });
}

/** The most severe that its records have. */
export function worstOf({ severities: counts }: Pick<PatternSummary, 'severities'>): Severity {
  return severities.findLast((severity) => (counts[severity] ?? 0) > 0) ?? 'UNSET';
}

export function isError(severity: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf('ERROR');
}
