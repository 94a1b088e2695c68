import { contentKey } from '@logmill/core';
import type { Call } from './call.ts';

/** Answers from the cache, or computes, stores and answers. Says which in Cache-Status (RFC 9211). */
export async function cached<Output>(
  call: Call,
  key: string,
  compute: () => Promise<Output> | Output,
): Promise<Output> {
  const { cache, cacheTtlSeconds } = call.services;
  const stored = await cache.get(key);
  if (stored !== undefined) {
    call.addHeader('cache-status', cacheStatus.hit);
    return JSON.parse(stored) as Output;
  }
  call.addHeader('cache-status', cacheStatus.miss);
  const output = await compute();
  await cache.setMany([{ key, value: JSON.stringify(output) }], cacheTtlSeconds);
  return output;
}

export const cacheStatus = {
  hit: 'logmill; hit',
  miss: 'logmill; fwd=miss; stored',
  partial: 'logmill; fwd=partial; stored',
} as const;

/** Lines hashed between two pauses: about a millisecond's work. */
const linesPerSlice = 5000;

/** Content key of a request with many lines: one hash over all of them, computed in slices so that the event loop stays free. */
export async function keyOfLines(
  call: Call,
  operation: string,
  options: readonly string[],
  lines: readonly string[],
): Promise<string> {
  const { createSha256, pause } = call.services;
  const sliceKeys: string[] = [];
  for (let from = 0; from < lines.length; from += linesPerSlice) {
    if (from > 0) await pause();
    sliceKeys.push(contentKey(createSha256, 'lines', joined(lines.slice(from, from + linesPerSlice))));
  }
  return contentKey(createSha256, operation, [...options, String(lines.length), ...sliceKeys]);
}

/** The lines as one text and their lengths as another: together they are as unambiguous as the lines, and far fewer updates. */
function joined(lines: readonly string[]): [string, string] {
  let lengths = '';
  for (const line of lines) lengths += `${line.length},`;
  return [lines.join(''), lengths];
}
