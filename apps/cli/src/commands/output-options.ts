import { Option } from 'commander';

/** How the answer is written; at most one is given. */
export interface OutputOptions {
  readonly text?: true;
  readonly json?: true;
  readonly ndjson?: true;
  readonly markdown?: true;
}

export type OutputKind = keyof OutputOptions;

const kinds: Readonly<Record<OutputKind, string>> = {
  text: 'write a summary for people (the default on a terminal)',
  json: 'write one JSON document',
  ndjson: 'write one JSON object a line (the default in a pipe)',
  markdown: 'write a Markdown summary, for a pull request',
};

/** Options for these kinds of output, each refusing the others. */
export function outputOptions(offered: readonly OutputKind[]): readonly Option[] {
  return offered.map((kind) =>
    new Option(`--${kind}`, kinds[kind]).conflicts(offered.filter((other) => other !== kind)),
  );
}

/** The kind that was asked for, or what fits where the output goes. */
export function outputKind(options: OutputOptions, isTerminal: boolean): OutputKind {
  const asked = (Object.keys(kinds) as OutputKind[]).find((kind) => options[kind] === true);
  return asked ?? (isTerminal ? 'text' : 'ndjson');
}
