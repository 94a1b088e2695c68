import { ServiceError } from '@logmill/core';
import type { InputLimits } from './run-options.ts';

/** How an input is compressed, as its first bytes say. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** Enough bytes to know. */
export const magicBytes = 4;

export function compressionOf(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  return 'none';
}

/** Text below this is no bomb, whatever it came from. */
const ratioFromBytes = 1_048_576;

export interface TextOptions {
  readonly limits?: InputLimits | undefined;
  /** Told the bytes of the source as they are read. */
  readonly onInput?: ((bytes: number) => void) | undefined;
  /** A source that is said to be compressed must begin that way. */
  readonly declared?: Compression;
  /** Bounds the memory that zstd data may claim, as a power of two: 23 when left out, which excludes what `zstd --long` writes, at most 31. */
  readonly windowLogMax?: number | undefined;
  /** Whether what is decompressed is needed until the next chunk is asked for only. Its memory is freed then; left to the collector it piles up. */
  readonly passing?: boolean;
}

/**
 * The text of a source that may be compressed: gzip with any number of members, or zstd. Ends with a ServiceError, BAD_REQUEST for an archive that is broken or
 * cut, PAYLOAD_TOO_LARGE for one of the limits, which it names. Chunks of the source are needed until the next one is asked for.
 */
export async function* textOf(
  source: AsyncIterable<Uint8Array>,
  { limits = {}, onInput = () => {}, declared = 'none', windowLogMax, passing = false }: TextOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  const { inputBytesMax = Number.POSITIVE_INFINITY, textBytesMax = Number.POSITIVE_INFINITY } = limits;
  const { ratioMax = Number.POSITIVE_INFINITY } = limits;
  let inputBytes = 0;
  let textBytes = 0;
  const measured = measure(source, (bytes) => {
    inputBytes += bytes;
    onInput(bytes);
    if (inputBytes > inputBytesMax) throw tooLarge('inputBytesMax', inputBytesMax);
  });
  const { head, rest } = await peek(measured);
  const compression = compressionOf(head);
  // what inflates is loaded where there is something to inflate
  const text =
    compression === 'none'
      ? rest
      : (await import('./inflate.ts')).inflated(rest, compression, { windowLogMax, passing });
  if (declared !== 'none' && compression !== declared) {
    await rest.return();
    throw new ServiceError('BAD_REQUEST', `The bytes are said to be ${declared} data, but do not begin as such.`);
  }
  for await (const chunk of text) {
    textBytes += chunk.length;
    if (textBytes > textBytesMax) throw tooLarge('textBytesMax', textBytesMax);
    if (textBytes > ratioFromBytes && textBytes > ratioMax * inputBytes) throw tooLarge('ratioMax', ratioMax);
    yield chunk;
  }
}

function tooLarge(name: keyof InputLimits, most: number): ServiceError {
  return new ServiceError('PAYLOAD_TOO_LARGE', `The input goes beyond ${name}, which is ${most}.`, {
    limit: { name, max: most },
  });
}

async function* measure(
  source: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of source) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The first bytes of a source, and the whole of it. */
async function peek(
  source: AsyncGenerator<Uint8Array, void, void>,
): Promise<{ head: Uint8Array; rest: AsyncGenerator<Uint8Array, void, void> }> {
  const held: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < magicBytes) {
    const { done, value } = await source.next();
    if (done === true) break;
    // whoever made it may use it again
    held.push(value.length < magicBytes ? Uint8Array.from(value) : value);
    bytes += value.length;
  }
  async function* rest(): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield* held;
      yield* source;
    } finally {
      await source.return();
    }
  }
  return { head: Buffer.concat(held).subarray(0, magicBytes), rest: rest() };
}
