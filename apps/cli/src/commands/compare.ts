import type { Comparison, Cut } from '@logmill/core';
import { Option } from 'commander';
import { comparisonConditions } from '../conditions/comparison-conditions.ts';
import { conditionsText, demandsMet, type FailOnOptions, failOnOption } from '../conditions/fail-on.ts';
import { reportConditions } from '../conditions/report-conditions.ts';
import { comparisonMarkdown } from '../render/comparison-markdown.ts';
import { comparisonText } from '../render/comparison-text.ts';
import { comparisonRows } from '../render/report-ndjson.ts';
import { Failure } from '../terminal/failure.ts';
import { screenOf } from '../terminal/terminal.ts';
import { answer } from './answer.ts';
import { defineCommand } from './command-row.ts';
import { type OutputOptions, outputKind, outputOptions } from './output-options.ts';
import { toTime } from './reading-options.ts';
import { inSession, type Session, type SessionOptions, sessionOptions } from './session.ts';
import { wholeNumber } from './whole-number.ts';

interface CompareOptions extends SessionOptions, OutputOptions, FailOnOptions<Comparison> {
  /** Epoch milliseconds. */
  readonly at?: number;
  readonly cut?: string;
  readonly top: number;
}

export const compare = defineCommand<CompareOptions>({
  name: 'compare',
  takes: '<baseline> [candidate]',
  summary: 'Show what changed between two logs, or within one',
  examples: [
    { line: 'logmill compare before.log after.log', about: 'two logs' },
    {
      line: 'logmill compare app.log --cut "deploy finished"',
      about: 'one, before and after the first line with a text',
    },
    { line: 'logmill compare app.log --at 2026-01-30T12:00:00Z', about: 'one, before and after a time' },
    { line: 'logmill compare main.log branch.log --fail-on new-error', about: 'exit code 1 if there is a new error' },
  ],
  options: [
    ...sessionOptions(),
    new Option('--at <time>', 'cut one log at a time').argParser(toTime).conflicts('cut'),
    new Option('--cut <text>', 'cut one log at the first line that contains a text'),
    new Option('--top <count>', 'changes shown of each kind of thing').default(50).argParser(wholeNumber),
    failOnOption(comparisonConditions, reportConditions, 'analyze'),
    ...outputOptions(['text', 'json', 'ndjson', 'markdown']),
  ],
  after: conditionsText(comparisonConditions),
  async run([baseline, candidate], options, terminal) {
    const { top, failOn = [] } = options;
    const cut = cutOf(options);
    if (candidate === undefined && cut === undefined)
      throw new Failure('Name a CANDIDATE to compare with, or cut the one log with --at TIME or --cut TEXT.');
    if (candidate !== undefined && cut !== undefined)
      throw new Failure('Name one log to cut it with --at or --cut, or two to compare them whole.');
    const { comparison, ...names } = await inSession(options, terminal, (session) =>
      cut === undefined
        ? compareTwo(session, baseline!, candidate!, top)
        : compareParts(session, baseline!, cut, options, top),
    );
    const met = demandsMet(failOn, comparison);
    const view = { ...names, top, met, demanded: failOn.length };
    const kind = outputKind(options, terminal.stdout.isTTY === true);
    return answer(terminal, met, kind, {
      text: () => comparisonText(comparison, view, screenOf(terminal)),
      markdown: () => comparisonMarkdown(comparison, view),
      json: () => comparison,
      ndjson: () => comparisonRows(comparison),
    });
  },
});

function cutOf({ at, cut }: CompareOptions): Cut | undefined {
  if (at !== undefined) return { atMs: at };
  return cut === undefined ? undefined : { atText: cut };
}

interface Named {
  readonly comparison: Comparison;
  readonly baseline: string;
  readonly candidate: string;
}

async function compareTwo({ engine, open }: Session, first: string, second: string, top: number): Promise<Named> {
  if (first === '-' && second === '-') throw new Failure('Standard input can be read once only; name - once.');
  const [baseline, candidate] = [open([first]), open([second])];
  const comparison = await engine.compare(baseline, candidate, { changesTop: top });
  return { comparison, baseline: baseline.name, candidate: candidate.name };
}

async function compareParts(
  { engine, open }: Session,
  path: string,
  cut: Cut,
  { cut: text }: CompareOptions,
  top: number,
): Promise<Named> {
  const log = open([path]);
  const comparison = await engine.compareCut(log, cut, { changesTop: top });
  const where = 'atMs' in cut ? new Date(cut.atMs).toISOString().replace('.000Z', 'Z') : JSON.stringify(text);
  return { comparison, baseline: `${log.name} before ${where}`, candidate: `${log.name} from there on` };
}
