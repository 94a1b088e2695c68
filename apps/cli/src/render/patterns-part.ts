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
  const shown = patterns.slice(0, top).map(asUsual);
  const rest = patterns.slice(top);
  const errors = errorsOf(rest);
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

function linesOf(rows: readonly PatternRow[], records: number, { width, paint }: Page): string[] {
  const sparkColumns = width >= 120 ? 30 : width >= 70 ? 15 : 0;
  const counts = rows.map(({ count }) => countText(count));
  const countColumns = highest(counts.map(({ length }) => length));
  return rows.map(({ pattern, severity, count }, i) => {
    const [colour] = severityColours[severity];
    const spark =
      sparkColumns === 0 ? '' : `${left(sparkline(resample(pattern.sparkline, sparkColumns)), sparkColumns)} `;
    const head = `${right(counts[i]!, countColumns)} ${right(shareText(count / records), 7)}  `;
    const room = width - head.length - spark.length - 6;
    return `${head}${paint(colour, spark)}${paint(colour, severity.padEnd(6))}${fit(harmless(pattern.template), room)}`;
  });
}

/** A pattern as it is shown: some or all of its records. Requests that fail have the pattern of those that do not. */
export interface PatternRow {
  readonly pattern: PatternSummary;
  readonly severity: Severity;
  readonly count: number;
}

/** All records, and the severity that most of them have; of two the more severe. */
export function asUsual(pattern: PatternSummary): PatternRow {
  const { severities: counts, count } = pattern;
  const most = highest(Object.values(counts));
  return { pattern, severity: severities.findLast((one) => counts[one] === most) ?? 'UNSET', count };
}

/** The patterns that have errors, with as many records as are errors and the severest among them; most errors first. */
export function errorsOf(patterns: readonly PatternSummary[]): PatternRow[] {
  return patterns
    .flatMap((pattern) => {
      const { severities: counts } = pattern;
      const met = errorSeverities.filter((severity) => (counts[severity] ?? 0) > 0);
      const count = met.reduce((sum, severity) => sum + counts[severity]!, 0);
      return met.length === 0 ? [] : [{ pattern, severity: met.at(-1)!, count }];
    })
    .sort((a, b) => b.count - a.count);
}

const errorSeverities = severities.slice(severities.indexOf('ERROR'));
