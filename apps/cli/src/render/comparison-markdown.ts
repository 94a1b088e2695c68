import type { Change, Comparison } from '@logmill/core';
import { changeText } from './change-text.ts';
import { codeSpan, folded, markdownText, section, table, verdictLines } from './markdown.ts';
import { plural } from './quantities.ts';

export interface ComparisonMarkdownView {
  readonly baseline: string;
  readonly candidate: string;
  /** Changes shown of each kind of thing. */
  readonly top: number;
  /** Sentences of the conditions that are met, and how many were demanded. */
  readonly met: readonly string[];
  readonly demanded: number;
}

/** A comparison for a pull request. */
export function comparisonMarkdown(comparison: Comparison, view: ComparisonMarkdownView): string {
  const { patterns, exceptions, levels, fields } = comparison;
  const { top, met, demanded } = view;
  const parts = [
    ...section(
      'Patterns',
      changeTable(
        'pattern',
        patterns.changes.slice(0, top),
        ({ severity, template }) => `${severity} ${codeSpan(template)}`,
      ),
    ),
    ...section(
      'Exceptions',
      changeTable('exception', exceptions.changes.slice(0, top), ({ type, message }) =>
        codeSpan(message === '' ? type : `${type}: ${message}`),
      ),
    ),
    ...section(
      'Levels',
      changeTable('severity', levels.changes, ({ severity }) => severity),
    ),
    ...folded(
      'Fields',
      changeTable(
        'value',
        fields.changes.slice(0, top).flatMap(({ name, values }) => values.map((value) => ({ ...value, name }))),
        ({ name, value }) => codeSpan(`${name}=${value}`),
      ),
    ),
  ];
  const same = [`Nothing changed: ${plural(patterns.tested, 'pattern')} compared.`];
  return markdownText([
    `### What changed from ${sideText(view.baseline, comparison.baseline)} to ${sideText(view.candidate, comparison.candidate)}`,
    '',
    ...verdictLines(met, demanded),
    ...(parts.length > 0 ? parts : same),
  ]);
}

function sideText(name: string, { records }: Comparison['baseline']): string {
  return `${codeSpan(name)} (${plural(records, 'record')})`;
}

function changeTable<Item extends Change>(
  what: string,
  changes: readonly Item[],
  titleOf: (item: Item) => string,
): string[] {
  return table(
    ['change', what, 'records'],
    changes.map((change) => [change.kind, titleOf(change), changeText(change)]),
  );
}
