import { createClient, LogmillError } from '@logmill/client';
import {
  type Candidate,
  type Comparison,
  type Cut,
  detectLinesMax,
  type LevelsOverTime,
  type LogRecord,
  type Report,
} from '@logmill/core';
import { firstLines } from '../input/first-lines.ts';
import type { Log } from '../input/log.ts';
import { Failure } from '../terminal/failure.ts';
import type { Engine } from './engine.ts';
import { heldLines } from './held-lines.ts';
import { progressTo } from './progress-to.ts';

export interface RemoteOptions {
  /** Where the service is. */
  readonly url: string;
  readonly apiKey: string | undefined;
}

/** Reports of the largest logs that a service takes are done in a fraction of it. */
const timeoutMs = 120_000;

/** Asks a service: its limits are its own, and what it refuses rejects with a LogmillError that says why. */
export function createRemoteEngine({ url, apiKey }: RemoteOptions): Engine {
  const client = createClient({ url, apiKey, timeoutMs });
  // answers are declared in the client once more, from their schemas; they are core's
  return {
    async analyze(log, shape) {
      return (await client.analyzeFile(sourceOf(log), { ...streamOptionsOf(log), ...shape })) as unknown as Report;
    },
    async levels(log) {
      return (await client.countLevelsOfFile(sourceOf(log), streamOptionsOf(log))) as unknown as LevelsOverTime;
    },
    async compare(baseline, candidate, options) {
      const sides = {
        baseline: { lines: await heldLines(baseline) },
        candidate: { lines: await heldLines(candidate) },
      };
      return (await ofOneBody(
        client.compare({ ...sides, ...readingOf(baseline), ...options }),
      )) as unknown as Comparison;
    },
    async compareCut(log, cut, options) {
      const input = { log: { lines: await heldLines(log) }, ...cutOf(cut), ...readingOf(log), ...options };
      return (await ofOneBody(client.compare(input))) as unknown as Comparison;
    },
    async records(log, taker) {
      const input = { lines: await heldLines(log), ...readingOf(log) };
      const { records, unparsed, counts } = await ofOneBody(client.records(input));
      await taker.unparsed(unparsed);
      await taker.records(records as unknown as readonly LogRecord[]);
      return counts;
    },
    async detect(log) {
      const { candidates } = await client.detect({ lines: await firstLines(log.lines, detectLinesMax) });
      return candidates as readonly Candidate[];
    },
  };
}

/** Of what has to be sent as a whole a service takes only so much, and no option of ours sends it in parts. */
async function ofOneBody<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof LogmillError) || error.limit === undefined) throw error;
    const { name, max } = error.limit;
    const message = `The log is longer than this service takes here (${name} ${max}). Without --server it may have any length.`;
    throw new Failure(message, { cause: error });
  }
}

/** A file is sent as it is: the service decompresses it, and it can be sent again. */
function sourceOf({ file, bytes }: Log): string | AsyncIterable<Uint8Array> {
  return file ?? bytes;
}

/** Of a file the service tells how far it is; what goes through here is counted here. */
function streamOptionsOf(log: Log) {
  const { file, watch } = log;
  return { ...readingOf(log), onProgress: progressTo(file === undefined ? { ...watch, read() {} } : watch) };
}

/** How lines are read, as requests have it. */
function readingOf({ reading: { mode = 'auto', zone = 'UTC', referenceMs } }: Log) {
  return { mode: mode as 'auto', zone, reference: new Date(referenceMs).toISOString() };
}

function cutOf(cut: Cut): { at: string } | { cut: string } {
  return 'atMs' in cut ? { at: new Date(cut.atMs).toISOString() } : { cut: cut.atText };
}
