import { type Cut, type Executor, planShards, type ReportOptions } from '@logmill/core';
import { z } from 'zod';
import type { Call } from '../call.ts';
import { JsonText } from '../json-text.ts';
import { defineOperation } from '../operation.ts';
import { compareOptionsShape, comparison } from '../schemas/comparison.ts';
import { checkLines, costOfText } from '../schemas/lines.ts';
import { cleanLines } from '../schemas/log-digest.ts';
import {
  invalid,
  type LogInput,
  linesOf,
  logShape,
  readingOf,
  readingShape,
  timeOf,
  todayMs,
} from '../schemas/log-input.ts';
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
    'Patterns, levels, field values and exceptions whose share changed for certain and by enough to matter; new patterns of errors always. Ordered by what a person should look at first. A side without lines is refused, never answered with “nothing changed”. Costs as many units of the rate limit as analysing what it is given; a state one unit, and one more for each started 128 KiB beyond the first.',
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
    const executor = executorForSides(baseline, candidate, call);
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
  const lines = await linesToCompare(log!, '/log', call);
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
  if (log.lines === undefined && log.text === undefined)
    throw invalid(pointer, 'Give one of "lines", "text" and "state".');
  const lines = await linesToCompare(log, pointer, call);
  return runTimed(call, executorFor(lines, call), 'analyzeShards', { shards: planShards(lines), options });
}

/** Lines as a report would have them, so that a log and its report's state are the same side. */
async function linesToCompare(log: LogInput, pointer: string, call: Call): Promise<readonly string[]> {
  const given = linesOf(log, pointer);
  checkLines(given, call.services.limits);
  const lines = await cleanLines(given, call);
  checkLines(lines, call.services.limits);
  return lines;
}

/** A state comes from outside, and much can be in it: never on the event loop, where nothing could stop it. */
function executorForSides(baseline: z.output<typeof side>, candidate: z.output<typeof side>, call: Call): Executor {
  if (baseline.state !== undefined || candidate.state !== undefined) return call.services.executors.threads;
  return executorFor([...linesOf(baseline), ...linesOf(candidate)], call);
}

/** Characters of a state that one unit of the rate limit pays for: reading them takes about as long as analysing a thousand lines. */
const stateCharsPerUnit = 131_072;

function costOfSide(part: unknown): number {
  if (part === undefined) return 0;
  const state = typeof part === 'object' && part !== null ? (part as { state?: unknown }).state : undefined;
  return typeof state === 'string' ? Math.max(1, Math.ceil(state.length / stateCharsPerUnit)) : costOfText(part);
}

function costOfSides(rawInput: unknown): number {
  if (typeof rawInput !== 'object' || rawInput === null) return 1;
  const { baseline, candidate, log } = rawInput as Record<string, unknown>;
  return [baseline, candidate, log].reduce<number>((sum, part) => sum + costOfSide(part), 0) || 1;
}

/** Options as core takes them: what is absent is not there. */
function withoutAbsent<Options extends object>(
  options: Options,
): { [Key in keyof Options]?: NonNullable<Options[Key]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
