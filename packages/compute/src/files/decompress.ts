import { once } from 'node:events';
import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib';
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

/** Bytes that come out at one time: the default of 16 KiB halves the speed. */
const chunkSize = 262_144;

/** Text below this is no bomb, whatever it came from. */
const ratioFromBytes = 1_048_576;

/**
 * The text of a source that may be compressed: gzip with any number of members, or zstd. Ends with a ServiceError, BAD_REQUEST for an archive that is broken or
 * cut, PAYLOAD_TOO_LARGE for one of the limits, which it names. `onInput` is told the bytes of the source as they are read.
 */
export async function* textOf(
  source: AsyncIterable<Uint8Array>,
  limits: InputLimits = {},
  onInput: (bytes: number) => void = () => {},
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
  const text = compression === 'none' ? rest : decompressed(rest, compression);
  for await (const chunk of text) {
    textBytes += chunk.length;
    if (textBytes > textBytesMax) throw tooLarge('textBytesMax', textBytesMax);
    if (textBytes > ratioFromBytes && textBytes > ratioMax * inputBytes) throw tooLarge('ratioMax', ratioMax);
    yield chunk;
  }
}

function tooLarge(name: keyof InputLimits, most: number): ServiceError {
  return new ServiceError('PAYLOAD_TOO_LARGE', `The input goes beyond ${name}, which is ${most}.`);
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
    held.push(value);
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

async function* decompressed(
  source: AsyncGenerator<Uint8Array, void, void>,
  compression: Exclude<Compression, 'none'>,
): AsyncGenerator<Uint8Array, void, void> {
  const stream = compression === 'gzip' ? createGunzip({ chunkSize }) : createZstdDecompress({ chunkSize });
  const fed = feed(source, stream);
  fed.catch((error: unknown) => stream.destroy(error as Error));
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
    await fed;
  } catch (cause) {
    if (cause instanceof Error && 'errno' in cause && 'code' in cause && /^Z(?:STD)?_/.test(String(cause.code)))
      throw new ServiceError('BAD_REQUEST', `The ${compression} data is broken or cut: ${cause.message}.`, { cause });
    throw cause;
  } finally {
    stream.destroy();
    await source.return();
  }
}

async function feed(source: AsyncIterable<Uint8Array>, stream: Gunzip | ZstdDecompress): Promise<void> {
  for await (const chunk of source) {
    if (stream.destroyed) return;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  }
  stream.end();
}
