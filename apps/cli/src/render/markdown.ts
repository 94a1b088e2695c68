import { harmless } from '../terminal/harmless.ts';
import { fit } from './columns.ts';

/** Characters of a text from a log. */
const codeCharsMax = 160;

/** Text of a log as a code span, also inside a table: nothing in it is markup, a link or a mention. */
export function codeSpan(text: string): string {
  const shown = fit(harmless(text), codeCharsMax).trim();
  if (shown === '') return '';
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  let fence = '`';
  while (runs.includes(fence.length)) fence += '`';
  const padded = /^`|`$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded.replaceAll('|', '\\|')}${fence}`;
}

/** A table; nothing without rows. A heading that ends in `:` is of a column of numbers. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(headings.map((heading) => heading.replace(/:$/, ''))),
    line(headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'))),
    ...rows.map(line),
    '',
  ];
}

/** A heading and what stands under it; nothing when that is nothing. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`#### ${title}`, '', ...lines];
}

/** The same, closed until somebody opens it. */
export function folded(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['<details>', `<summary>${title}</summary>`, '', ...lines, '</details>', ''];
}

/** What a pipeline fails on. */
export function verdictLines(met: readonly string[], demanded: number): string[] {
  if (demanded === 0) return [];
  if (met.length === 0) return ['**Passed**: no condition of `--fail-on` is met.', ''];
  return [...met.map((sentence) => `- **Failed**: ${failedText(sentence)}`), ''];
}

function failedText(sentence: string): string {
  return sentence.replace(/^(?<demand>--fail-on .+?): /, '`$<demand>`: ');
}

export function markdownText(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
