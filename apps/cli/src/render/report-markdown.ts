import { type Report, severities } from '@logmill/core';
import { frameText } from './exceptions-part.ts';
import type { LevelsReport } from './levels-report.ts';
import { codeSpan, folded, markdownText, section, table, verdictLines } from './markdown.ts';
import { asUsual, errorsOf, type PatternRow } from './patterns-part.ts';
import { bytesText, countText, durationText, plural, rangeText, shareText } from './quantities.ts';
import { resample, sparkline } from './sparkline.ts';

export interface ReportMarkdownView {
  readonly name: string;
  /** Patterns and exceptions shown. */
  readonly top: number;
  /** Sentences of the conditions that are met, and how many were demanded. */
  readonly met: readonly string[];
  readonly demanded: number;
}

const sparkColumns = 40;

/** Markdown takes spaces away at the ends of code. */
const noBreak = '\u00a0';

/** A report for a pull request. */
export function reportMarkdown(report: Report, { name, top, met, demanded }: ReportMarkdownView): string {
  const { patterns } = report.patterns;
  return markdownText([
    `### What is in ${codeSpan(name)}`,
    '',
    ...verdictLines(met, demanded),
    summaryOf(report),
    '',
    ...levelsOf(report),
    ...section('Errors', patternTable(errorsOf(patterns).slice(0, top), report)),
    ...section('Exceptions', exceptionTable(report, top)),
    ...folded('Patterns, most frequent first', patternTable(patterns.slice(0, top).map(asUsual), report)),
    ...folded(`Not read: ${plural(report.unparsed.count, 'line')}`, unparsedTable(report)),
  ]);
}

/** Levels over time for a pull request. */
export function levelsMarkdown(report: LevelsReport, { name, met, demanded }: Omit<ReportMarkdownView, 'top'>): string {
  const { total, records, bytes } = report.lines;
  return markdownText([
    `### What is in ${codeSpan(name)}`,
    '',
    ...verdictLines(met, demanded),
    [plural(total, 'line'), plural(records, 'record'), bytesText(bytes)].join(' · '),
    '',
    ...levelsOf(report),
  ]);
}

function summaryOf({ lines, time }: Report): string {
  const { first, last } = time;
  const parts = [plural(lines.total, 'line'), plural(lines.records, 'record'), bytesText(lines.bytes)];
  if (lines.formats.length > 0)
    parts.push(
      lines.formats
        .slice(0, 3)
        .map(({ format }) => format)
        .join(', '),
    );
  if (first !== undefined && last !== undefined)
    parts.push(`${rangeText(first, last)} UTC`, durationText(Date.parse(last) - Date.parse(first)));
  return parts.join(' · ');
}

function levelsOf({ levels, timeline, lines }: LevelsReport): string[] {
  const rows = severities.toReversed().flatMap((severity) => {
    const count = levels.severities[severity];
    const over = timeline.counts[severity];
    const spark = over === undefined ? '' : `\`${sparkline(resample(over, sparkColumns)).replaceAll(' ', noBreak)}\``;
    return count === 0 ? [] : [[severity, countText(count), shareText(count / lines.records), spark]];
  });
  return table(['severity', 'records:', 'share:', 'over time'], rows);
}

function patternTable(rows: readonly PatternRow[], { lines }: Report): string[] {
  return table(
    ['records:', 'share:', 'severity', 'pattern'],
    rows.map(({ pattern, severity, count }) => [
      countText(count),
      shareText(count / lines.records),
      severity,
      codeSpan(pattern.template),
    ]),
  );
}

function exceptionTable({ exceptions: { exceptions } }: Report, top: number): string[] {
  return table(
    ['count:', 'exception', 'in', 'first line:'],
    exceptions
      .slice(0, top)
      .map(({ count, type, message, frames, first }) => [
        countText(count),
        codeSpan(message === '' ? type : `${type}: ${message}`),
        frames[0] === undefined ? '' : codeSpan(frameText(frames[0])),
        countText(first.line),
      ]),
  );
}

function unparsedTable({ unparsed }: Report): string[] {
  return table(
    ['lines:', 'reason', 'first line:', 'example'],
    unparsed.shapes
      .slice(0, 5)
      .map(({ count, reason, firstLine, example }) => [
        countText(count),
        reason,
        countText(firstLine),
        codeSpan(example),
      ]),
  );
}
