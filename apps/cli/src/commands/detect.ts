import { candidatesText } from '../render/candidates-text.ts';
import { screenOf } from '../terminal/terminal.ts';
import { answer } from './answer.ts';
import { defineCommand } from './command-row.ts';
import { type OutputOptions, outputKind, outputOptions } from './output-options.ts';
import { inSession, type SessionOptions, sessionOptions } from './session.ts';

export const detect = defineCommand<SessionOptions & OutputOptions>({
  name: 'detect',
  takes: '[file...]',
  summary: 'Tell which formats a log is of, and how that shows',
  examples: [
    { line: 'logmill detect app.log', about: 'formats, best first' },
    { line: 'logmill detect app.log --json | jq -r .candidates[0].format', about: 'the id to give as --mode' },
  ],
  options: [...sessionOptions(), ...outputOptions(['text', 'json', 'ndjson'])],
  async run(paths, options, terminal) {
    const candidates = await inSession(options, terminal, async ({ engine, open }) => engine.detect(open(paths)));
    const text = (): string => candidatesText(candidates, screenOf(terminal));
    return answer(terminal, [], outputKind(options, terminal.stdout.isTTY === true), {
      text,
      markdown: text,
      json: () => ({ candidates }),
      ndjson: () => candidates,
    });
  },
});
