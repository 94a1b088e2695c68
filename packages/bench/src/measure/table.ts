/** A result as people read it. Every row has as many cells as there are columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Conditions and caveats, one line each. */
  readonly notes?: readonly string[];
}

/** Aligned for a terminal: the first column to the left, the others to the right. */
export function formatText({ title, columns, rows, notes = [] }: Table): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [title, line(columns), ...rows.map(line), ...notes.map((note) => `· ${note}`)].join('\n');
}

export function formatMarkdown({ title, columns, rows, notes = [] }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|---|${columns
    .slice(1)
    .map(() => '---:|')
    .join('')}`;
  return [`**${title}**`, '', line(columns), rule, ...rows.map(line), '', ...notes.map((note) => `- ${note}`)].join(
    '\n',
  );
}
