import { contentKey, type Sha256 } from '@logmill/core';
import type { Call } from './call.ts';

/** Answers from the cache, or computes, stores and answers. Says which in Cache-Status (RFC 9211). */
export async function cached<Output>(
  call: Call,
  key: string,
  compute: () => Promise<Output> | Output,
): Promise<Output> {
  let output: Output | undefined;
  const text = await cachedText(call, key, async () => {
    output = await compute();
    return JSON.stringify(output);
  });
  return output ?? (JSON.parse(text) as Output);
}

/** The same for an answer that is JSON already. */
export async function cachedText(call: Call, key: string, compute: () => Promise<string>): Promise<string> {
  const { cache, cacheTtlSeconds } = call.services;
  const stored = await cache.get(key);
  if (stored !== undefined) {
    call.addHeader('cache-status', cacheStatus.hit);
    return stored;
  }
  call.addHeader('cache-status', cacheStatus.miss);
  const value = await compute();
  await cache.setMany([{ key, value }], cacheTtlSeconds);
  return value;
}

export const cacheStatus = {
  hit: 'logmill; hit',
  miss: 'logmill; fwd=miss; stored',
  partial: 'logmill; fwd=partial; stored',
} as const;

/** UTF-16 units hashed at a time: text joined up to here stays small enough for V8 to allocate it cheaply. */
const unitsPerSlice = 60_000;

/** Slices between two pauses: about a millisecond's work. */
const slicesPerPause = 16;

/** Bytes between two pauses: about half a millisecond's work. */
const bytesPerPause = 1 << 20;

/**
 * Content key of a request with many lines, computed in slices so that the event loop stays free: one hash over its bytes
 * where they are at hand, else over its lines. The same lines written in another way are then another request: a miss at worst.
 */
export async function keyOfLines(
  call: Call,
  operation: string,
  options: readonly string[],
  lines: readonly string[],
): Promise<string> {
  const { createSha256 } = call.services;
  const { content } = call;
  const digest = content === undefined ? await digestOfLines(call, lines) : await digestOfBytes(call, content);
  const kind = content === undefined ? `${lines.length} lines` : 'bytes';
  return contentKey(createSha256, operation, [...options, kind, digest]);
}

async function digestOfBytes({ services: { createSha256, pause } }: Call, bytes: Uint8Array): Promise<string> {
  const hash = createSha256();
  for (let from = 0; from < bytes.length; from += bytesPerPause) {
    if (from > 0) await pause();
    hash.update(bytes.subarray(from, from + bytesPerPause));
  }
  return hash.hex();
}

async function digestOfLines({ services: { createSha256, pause } }: Call, lines: readonly string[]): Promise<string> {
  const hash = createSha256();
  let slices = 0;
  for (let from = 0; from < lines.length; ) {
    if (slices++ === slicesPerPause) {
      await pause();
      slices = 1;
    }
    const to = sliceEnd(lines, from);
    addSlice(hash, lines.slice(from, to));
    from = to;
  }
  return hash.hex();
}

function sliceEnd(lines: readonly string[], from: number): number {
  let units = 0;
  let to = from;
  while (to < lines.length && units < unitsPerSlice) units += lines[to++]!.length;
  return to;
}

/** The lengths, which say where the slice and each of its lines end, then the lines as one text: as unambiguous as the lines, in three updates. */
function addSlice(hash: Sha256, lines: readonly string[]): void {
  const text = lines.join('');
  const isWellFormed = text.isWellFormed();
  const lengths = new Uint32Array(lines.length);
  for (let i = 0; i < lines.length; i++) lengths[i] = lines[i]!.length;
  hash.update(new Uint8Array(lengths.buffer));
  hash.update(isWellFormed ? 'u8' : 'u16');
  // UTF-8 turns every lone surrogate into the same three bytes.
  hash.update(text, isWellFormed ? 'utf8' : 'utf16le');
}
