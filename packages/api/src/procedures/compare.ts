import { type Cut, planShards, type ReportOptions } from '@logmill/core';
import { z } from 'zod';
import type { Call } from '../call.ts';
import { JsonText } from '../json-text.ts';
import { defineOperation } from '../operation.ts';
import { compareOptionsShape, comparison } from '../schemas/comparison.ts';
import { checkLines, costOfText } from '../schemas/lines.ts';
import { invalid, linesOf, logShape, readingOf, readingShape, timeOf, todayMs } from '../schemas/log-input.ts';
import { runTimed } from '../server-timing.ts';
import { executorFor } from './executor-for.ts';
import { compareCutExample, compareExample } from './report-examples.gen.ts';

const side = z.strictObject({
  ...logShape,
  state: z.string().optional().meta({
    description: 'Instead of the log, what `POST /analyze` answered as `state`.',
  }),
});

const input = z.strictObject({
  baseline: side.optional().meta({ description: 'What was.' }),
  candidate: side.optional().meta({ description: 'What is.' }),
  log: z.strictObject(logShape).optional().meta({ description: 'One log, instead of two, cut by `at` or `cut`.' }),
  at: z.string().optional().meta({ description: 'The time (RFC 3339) at which `log` is cut.', format: 'date-time' }),
  cut: z
    .string()
    .min(1)
    .optional()
    .meta({ description: '`log` is cut before the first line that contains this text.' }),
  ...readingShape,
  ...compareOptionsShape,
});

type Request = z.output<typeof input>;

export const compare = defineOperation({
  id: 'compare',
  method: 'POST',
  path: '/compare',
  tag: 'reports',
  summary: 'Tell what changed from one log to another, or within one',
  description:
    'Patterns, levels, field values and exceptions whose share changed for certain and by enough to matter; new patterns of errors always. Ordered by what a person should look at first. A side without lines is refused, never answered with “nothing changed”. Costs as many units of the rate limit as analysing what it is given.',
  input,
  output: comparison,
  examples: [compareExample, compareCutExample],
  errors: ['SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT', 'UNPROCESSABLE_CONTENT'],
  headers: { 'server-timing': 'Execution model, workers and milliseconds.' },
  cost: costOfSides,
  async run(request, call) {
    const { falseDiscoveryRate, ratioMin, pointsMin, changesTop } = request;
    const options = withoutAbsent({ falseDiscoveryRate, ratioMin, pointsMin, changesTop });
    const reading = readingOf(request, todayMs(call));
    const cut = cutOf(request);
    if (cut !== undefined) return new JsonText(await compareWithin(request, cut, reading, options, call)) as never;
    const { baseline, candidate } = request;
    if (request.log !== undefined || baseline === undefined || candidate === undefined)
      throw invalid('', 'Give "baseline" and "candidate", or "log" with "at" or "cut".');
    const states = await Promise.all([
      statesOf(baseline, '/baseline', reading, call),
      statesOf(candidate, '/candidate', reading, call),
    ]);
    const executor = executorFor([...(baseline.lines ?? []), ...(candidate.lines ?? [])], call);
    return new JsonText(
      await runTimed(call, executor, 'compareStates', { baseline: states[0], candidate: states[1], options }),
    ) as never;
  },
});

function cutOf({ at, cut, log }: Request): Cut | undefined {
  if (at === undefined && cut === undefined) return undefined;
  if (at !== undefined && cut !== undefined) throw invalid('', 'Give either "at" or "cut".');
  if (log === undefined) throw invalid('/log', `"${at === undefined ? 'cut' : 'at'}" needs one "log" to cut.`);
  return at === undefined ? { atText: cut! } : { atMs: timeOf(at, '/at') };
}

async function compareWithin(
  { log, baseline, candidate }: Request,
  cut: Cut,
  reading: ReportOptions,
  options: object,
  call: Call,
): Promise<string> {
  if (baseline !== undefined || candidate !== undefined)
    throw invalid('', 'Give "baseline" and "candidate", or "log" with "at" or "cut".');
  const lines = linesOf(log!, '/log');
  checkLines(lines, call.services.limits);
  return runTimed(call, executorFor(lines, call), 'compareCut', { lines, cut, reading, options });
}

async function statesOf(
  { state, ...log }: z.output<typeof side>,
  pointer: string,
  options: ReportOptions,
  call: Call,
): Promise<readonly string[]> {
  if (state !== undefined) {
    if (log.lines !== undefined || log.text !== undefined)
      throw invalid(pointer, 'Give one of "lines", "text" and "state".');
    return [state];
  }
  const lines = linesOf(log, pointer);
  checkLines(lines, call.services.limits);
  return runTimed(call, executorFor(lines, call), 'analyzeShards', { shards: planShards(lines), options });
}

function costOfSides(rawInput: unknown): number {
  if (typeof rawInput !== 'object' || rawInput === null) return 1;
  const { baseline, candidate, log } = rawInput as Record<string, unknown>;
  return (
    [baseline, candidate, log].reduce<number>((sum, part) => sum + (part === undefined ? 0 : costOfText(part)), 0) || 1
  );
}

/** Options as core takes them: what is absent is not there. */
function withoutAbsent<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: NonNullable<Options[Key]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
