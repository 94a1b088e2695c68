import { once } from 'node:events';
import type { ZstdDecompress } from 'node:zlib';

/**
 * Bytes of all frames, one after the other. Node's gunzip goes on with the next member by itself; its zstd stops after one frame (RFC 8878 section 3), which is what
 * `cat a.zst b.zst` and parallel compressors write many of.
 */
export async function* inflateFrames(
  chunks: AsyncIterator<Buffer>,
  open: () => ZstdDecompress,
): AsyncGenerator<Buffer> {
  for (let rest = await nextOf(chunks); rest !== undefined; rest ??= await nextOf(chunks)) {
    const inflater = open();
    const feeding = feed(inflater, rest, chunks);
    // whoever reads is told first
    feeding.catch((error: Error) => inflater.destroy(error));
    try {
      for await (const chunk of inflater) yield chunk as Buffer;
      rest = await feeding;
    } finally {
      inflater.destroy();
    }
  }
}

/** Resolves to what stands behind the frame, as far as it was read; undefined when that is nothing. */
async function feed(
  inflater: ZstdDecompress,
  first: Buffer,
  chunks: AsyncIterator<Buffer>,
): Promise<Buffer | undefined> {
  const ended = once(inflater, 'end');
  ended.catch(() => {});
  let fed = 0;
  for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = await nextOf(chunks)) {
    const piece: Buffer = chunk;
    fed += piece.length;
    await Promise.race([new Promise((resolve) => inflater.write(piece, resolve)), ended]);
    // it takes all of its input unless the frame is over
    const over = fed - inflater.bytesWritten;
    if (over > 0) return piece.subarray(piece.length - over);
  }
  inflater.end();
  return undefined;
}

async function nextOf(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const { done, value } = await chunks.next();
  return done === true ? undefined : value;
}
