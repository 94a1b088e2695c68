import { type AnyFormat, type Family, formats } from '@logmill/core';
import { visibleText } from './visible-text.ts';

/** Every registered format with its samples, by family, in Markdown; the docs page shows it below the introduction. */
export function renderFormatsMarkdown(): string {
  const members: readonly AnyFormat[] = formats;
  const families = Map.groupBy(members, ({ family }) => family);
  return [
    '## Log formats',
    `A request says how its lines are written: \`mode\` is one of these ${members.length} ids, or \`auto\`. [Fields and records of each](/docs/formats).`,
    ...[...families].map(([family, group]) => familySection(family, group)),
    '',
  ].join('\n\n');
}

function familySection(family: Family, group: readonly AnyFormat[]): string {
  const ids = group.map(({ id }) => id).join(', ');
  return [`<details><summary>${familyTitles[family]}: ${ids}</summary>`, ...group.map(formatEntry), '</details>'].join(
    '\n\n',
  );
}

const familyTitles: Readonly<Record<Family, string>> = {
  application: 'Applications',
  json: 'JSON',
  'key-value': 'Key and value',
  envelope: 'Envelopes',
  web: 'Web servers',
  cloud: 'Clouds',
  database: 'Databases',
  system: 'Systems',
  generic: 'Anything else',
};

function formatEntry({ id, title, specification, signature, samples }: AnyFormat): string {
  const lines = samples.flatMap((sample) => sample.lines).map(visibleText);
  const fence = fenceFor(lines);
  return [
    `**${escapeMarkdown(title)}** · \`${id}\` · [specification](${specification})`,
    `Known by: ${escapeMarkdown(signature)}.`,
    `${fence}text\n${lines.join('\n')}\n${fence}`,
  ].join('\n\n');
}

/** Longer than any run of backticks in the lines. */
function fenceFor(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  return '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#~&]/g, '\\$&');
}
