import { contentKey, type Executor, type LevelsBy, type LineSpans, type Mode } from '@logmill/core';
import type { z } from 'zod';
import { cacheStatus } from '../cached.ts';
import type { Call } from '../call.ts';
import { JsonText } from '../json-text.ts';
import type { OpenedRequest, RawBody } from '../raw-body.ts';
import { costOfCount } from '../schemas/lines.ts';
import { addTiming, runTimed } from '../server-timing.ts';

interface Options {
  readonly mode: Mode;
  readonly levels: LevelsBy;
}

/**
 * Counts levels from the bytes of a body. One that was answered before is not even scanned: its bytes name the answer, and the counts of that add up to its
 * lines, which tell the cost.
 */
export async function openCount(
  body: RawBody,
  call: Call,
  input: z.ZodType<Options & { lines: string[] }>,
  executor: Executor,
): Promise<OpenedRequest | undefined> {
  const { cache, pause } = call.services;
  const key = keyOf(body, call);
  const asked = cache.get(key);
  // What is near has answered by then; what is far has been asked, and answers while the body is scanned.
  const near = await Promise.race([
    asked,
    pause()
      .then(pause)
      .then(() => undefined),
  ]);
  if (near !== undefined) return { cost: costOfCount(linesOf(near)), answer: async () => hit(near, call, executor) };
  const scanned = await body.scan();
  if (scanned === undefined) return undefined;
  const { lines, others } = scanned;
  const options = input.safeParse({ ...others, lines: [] }).data;
  if (options === undefined) return undefined;
  return {
    cost: costOfCount(lines.count),
    async answer() {
      const far = await asked;
      return far === undefined ? miss(key, options, lines, call, executor) : hit(far, call, executor);
    },
  };
}

/** Bounds are part of it: whoever stored an answer may have taken longer requests. */
function keyOf({ kind, query, digest }: RawBody, { services: { createSha256, limits } }: Call): string {
  const bounds = `${limits.linesMax} ${limits.lineCharsMax}`;
  return contentKey(createSha256, 'batch', [kind, JSON.stringify(query), bounds, digest]);
}

function linesOf(answer: string): number {
  const { counts } = JSON.parse(answer) as { counts: Readonly<Record<string, number>> };
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function hit(answer: string, call: Call, executor: Executor): JsonText {
  call.addHeader('cache-status', cacheStatus.hit);
  addTiming(call, executor, 0, 0);
  return new JsonText(answer);
}

async function miss(
  key: string,
  { mode, levels }: Options,
  lines: LineSpans,
  call: Call,
  executor: Executor,
): Promise<JsonText> {
  const { cache, cacheTtlSeconds } = call.services;
  call.addHeader('cache-status', cacheStatus.miss);
  const counts = await runTimed(call, executor, 'countLevelsInBytes', { mode, levels, lines });
  const value = JSON.stringify({ counts: Object.fromEntries(counts) });
  await cache.setMany([{ key, value }], cacheTtlSeconds);
  return new JsonText(value);
}
