import type { ChangeKind, Comparison } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import type { Screen } from '../terminal/terminal.ts';
import { changeText, kindStyles } from './change-text.ts';
import { fit } from './columns.ts';
import { createPage, type Page, pageText, part } from './page.ts';
import { severityColours } from './paint.ts';
import { countText, plural } from './quantities.ts';

export interface ComparisonView {
  /** What the sides are called. */
  readonly baseline: string;
  readonly candidate: string;
  /** Changes shown of each kind of thing. */
  readonly top: number;
}

/** A comparison for people: what to look at first comes first. */
export function comparisonText(comparison: Comparison, view: ComparisonView, screen: Screen): string {
  const page = createPage(screen);
  const { baseline, candidate } = comparison;
  const parts = [
    ...patternsPart(comparison, view.top, page),
    ...exceptionsPart(comparison, view.top, page),
    ...levelsPart(comparison, page),
    ...fieldsPart(comparison, view.top, page),
  ];
  return pageText([
    sideText('baseline', view.baseline, baseline, page),
    sideText('candidate', view.candidate, candidate, page),
    ...(parts.length > 0 ? parts : ['', `Nothing changed: ${plural(comparison.patterns.tested, 'pattern')} compared.`]),
    ...limitsOf(comparison, page),
  ]);
}

function sideText(side: string, name: string, { records }: Comparison['baseline'], { width, paint }: Page): string {
  const amount = `  ${plural(records, 'record')}`;
  return `${side.padEnd(10)}${paint('bold', fit(harmless(name), width - 10 - amount.length))}${amount}`;
}

function patternsPart({ patterns }: Comparison, top: number, page: Page): string[] {
  const { width, paint } = page;
  const lines = patterns.changes
    .slice(0, top)
    .flatMap((change) => [
      `${kindText(change.kind, page)} ${paint(severityColours[change.severity][0], change.severity.padEnd(6))}${fit(harmless(change.template), width - 12)}`,
      `${' '.repeat(12)}${paint('dim', changeText(change))}`,
    ]);
  return part('Patterns', hiddenText(patterns, top), lines, page);
}

function exceptionsPart({ exceptions }: Comparison, top: number, page: Page): string[] {
  const { width, paint } = page;
  const lines = exceptions.changes.slice(0, top).flatMap((change) => {
    const { type, message, place, kind } = change;
    const title = `${harmless(type)}${message === '' ? '' : `: ${harmless(message)}`}`;
    const where = place === undefined ? '' : ` · in ${harmless(place)}`;
    return [
      `${kindText(kind, page)} ${fit(title, width - 6)}`,
      `${' '.repeat(6)}${paint('dim', fit(`${changeText(change)}${where}`, width - 6))}`,
    ];
  });
  return part('Exceptions', hiddenText(exceptions, top), lines, page);
}

function levelsPart({ levels }: Comparison, page: Page): string[] {
  const lines = levels.changes.map(
    (change) =>
      `${kindText(change.kind, page)} ${page.paint(severityColours[change.severity][0], change.severity.padEnd(6))}${changeText(change)}`,
  );
  return part('Levels', hiddenText(levels, levels.changes.length), lines, page);
}

function fieldsPart({ fields }: Comparison, top: number, page: Page): string[] {
  const { width, paint } = page;
  const lines = fields.changes.slice(0, top).flatMap(({ name, values }) =>
    values.map((change) => {
      const change_ = `  ${changeText(change)}`;
      const title = fit(harmless(`${name}=${change.value}`), Math.max(10, width - 6 - change_.length));
      return `${kindText(change.kind, page)} ${title}${paint('dim', change_)}`;
    }),
  );
  return part('Fields', hiddenText(fields, top), lines, page);
}

function kindText(kind: ChangeKind, { paint }: Page): string {
  return paint(kindStyles[kind], kind.padEnd(5));
}

function hiddenText({ changes, other }: { changes: readonly unknown[]; other: number }, top: number): string {
  const hidden = other + Math.max(0, changes.length - top);
  return hidden === 0 ? '' : `${countText(hidden)} more`;
}

/** Bounds on how patterns are told apart; what bounds their values changes nothing here. */
function limitsOf({ patterns: { limitsHit } }: Comparison, { paint }: Page): string[] {
  const bit = limitsHit.filter((name) => name !== 'values');
  if (bit.length === 0) return [];
  return ['', paint('dim', `Bounds that bit: ${bit.join(', ')}; rare patterns may be missing or be taken for new.`)];
}
