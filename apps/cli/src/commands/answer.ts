import { exitCodes } from '../terminal/failure.ts';
import { harmlessJson } from '../terminal/harmless.ts';
import { type Terminal, write } from '../terminal/terminal.ts';
import type { OutputKind } from './output-options.ts';

/** One answer in every kind of output. */
export interface Answers {
  readonly text: () => string;
  readonly markdown: () => string;
  readonly json: () => object;
  readonly ndjson: () => readonly object[];
}

/** Writes the answer, says which conditions are met, and gives the exit code. */
export async function answer(
  { stdout, stderr }: Terminal,
  met: readonly string[],
  kind: OutputKind,
  answers: Answers,
): Promise<number> {
  const texts: Record<OutputKind, () => string> = {
    text: answers.text,
    markdown: answers.markdown,
    json: () => `${harmlessJson(answers.json())}\n`,
    ndjson: () =>
      answers
        .ndjson()
        .map((row) => `${harmlessJson(row)}\n`)
        .join(''),
  };
  await write(stdout, texts[kind]());
  for (const sentence of met) stderr.write(`logmill: ${sentence}\n`);
  return met.length > 0 ? exitCodes.conditionMet : exitCodes.fine;
}
