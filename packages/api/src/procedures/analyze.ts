import { canonicalOptions, contentKey, planShards, type ReportOptions } from '@logmill/core';
import { z } from 'zod';
import { cachedText } from '../cached.ts';
import type { Call } from '../call.ts';
import { JsonText } from '../json-text.ts';
import { notModified } from '../not-modified.ts';
import { defineOperation } from '../operation.ts';
import { checkLines, costOfText } from '../schemas/lines.ts';
import { type DigestedLog, digestLog } from '../schemas/log-digest.ts';
import { linesOf, logShape, readingOf, readingShape, todayMs } from '../schemas/log-input.ts';
import { reportShape } from '../schemas/report.ts';
import { reportOptionsShape } from '../schemas/report-options.ts';
import { addTiming, runTimed } from '../server-timing.ts';
import { executorFor } from './executor-for.ts';
import { analyzeExample } from './report-examples.gen.ts';

const input = z.strictObject({
  ...logShape,
  ...readingShape,
  ...reportOptionsShape,
  withState: z.boolean().optional().meta({
    description: 'Whether to answer `state` as well: what `POST /compare` takes in the place of the log.',
  }),
});

const output = z.strictObject({
  ...reportShape,
  state: z.string().optional().meta({
    description: 'With `withState`: the report as `POST /compare` takes it. For no other version of the engine.',
  }),
});

export const analyze = defineOperation({
  id: 'analyze',
  method: 'POST',
  path: '/analyze',
  tag: 'reports',
  summary: 'Tell what is in a log: levels, timeline, patterns, fields, exceptions',
  description:
    'One report of the whole log. Every line is accounted for in `lines`; every bound that bit is named in `envelope.limitsHit`. Equal envelopes are equal reports, so the answer bears an `ETag`; with it in `If-None-Match` the same request is answered 304 without being worked on. Costs one unit of the rate limit, and one more for each started thousand lines beyond the first.',
  input,
  output,
  examples: [analyzeExample],
  errors: ['SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT', 'UNPROCESSABLE_CONTENT'],
  headers: {
    etag: 'Names the report; the same request with it in `If-None-Match` is answered 304.',
    'cache-status': 'Whether the answer came from the cache (RFC 9211).',
    'server-timing': 'Execution model, workers and milliseconds; `dur=0` when the cache answered.',
  },
  cost: costOfText,
  async run({ lines, text, withState = false, mode, reference, zone, httpStatus, ...shown }, call) {
    const given = linesOf({ lines, text });
    checkLines(given, call.services.limits);
    const options = { ...readingOf({ mode, reference, zone, httpStatus }, todayMs(call)), ...shown } as ReportOptions;
    const log = await digestLog(given, call);
    checkLines(log.lines, call.services.limits);
    const key = contentKey(call.services.createSha256, 'analyze', [
      JSON.stringify(canonicalOptions(options)),
      String(withState),
      log.sha256,
    ]);
    if (call.answerTag(`"${key.slice('analyze:'.length)}"`)) return notModified as never;
    if (withState) return new JsonText(await reportOf(log, options, true, call)) as never;
    let computed = false;
    const report = await cachedText(call, key, () => {
      computed = true;
      return reportOf(log, options, false, call);
    });
    if (!computed) addTiming(call, executorFor(log.lines, call), 0, 0);
    return new JsonText(report) as never;
  },
});

async function reportOf(
  { lines, sha256 }: DigestedLog,
  options: ReportOptions,
  withState: boolean,
  call: Call,
): Promise<string> {
  const executor = executorFor(lines, call);
  const identity = { inputSha256: sha256 };
  const shards = planShards(lines);
  // One shard needs no state that is written and read again.
  if (shards.length === 1 && !withState) return runTimed(call, executor, 'analyzeLog', { lines, options, identity });
  const states = await runTimed(call, executor, 'analyzeShards', { shards, options });
  return runTimed(call, executor, 'finishReport', { states, identity, withState });
}
