import { once } from 'node:events';
import { constants, createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib';
import { ServiceError } from '@logmill/core';

type Inflater = Gunzip | ZstdDecompress;

interface Coding {
  readonly title: string;
  open(windowLogMax: number): Inflater;
  /** What may stand behind a frame: another one, or nothing but padding. */
  readonly behind: 'frame' | 'zeros';
}

/** Bytes that come out at one time: with the default of 16 KiB it takes twice as long, with half of this a fifth longer. */
const chunkSize = 524_288;

/** The next bytes come out while the last ones are worked on; by default it would wait for these to be taken. */
const sizes = { chunkSize, readableHighWaterMark: 2 * chunkSize };

/** 8 MiB: what every level of zstd needs but `--ultra` and `--long`, and the most memory that one input from outside may claim by its header. */
const windowLogDefault = 23;

const codings = {
  // goes on with the next member by itself (RFC 1952 section 2.2)
  gzip: { title: 'gzip', behind: 'zeros', open: () => createGunzip(sizes) },
  // ends after one frame, of which `cat a.zst b.zst` and parallel compressors write many (RFC 8878 section 3)
  zstd: {
    title: 'zstd',
    behind: 'frame',
    open: (windowLogMax) =>
      createZstdDecompress({ ...sizes, params: { [constants.ZSTD_d_windowLogMax]: windowLogMax } }),
  },
} as const satisfies Record<string, Coding>;

/** As `TextOptions` has them. */
interface InflateOptions {
  readonly windowLogMax?: number | undefined;
  readonly passing?: boolean;
}

/**
 * The text of compressed bytes: all members of a gzip file, all frames of a zstd file. Rejects with a ServiceError, BAD_REQUEST, for what is broken, cut, or
 * followed by anything else; a gzip file may be padded with zeros, as tapes and block devices do.
 */
export async function* inflated(
  source: AsyncGenerator<Uint8Array, void, void>,
  compression: keyof typeof codings,
  { windowLogMax = windowLogDefault, passing = false }: InflateOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  const coding: Coding = codings[compression];
  try {
    for (let rest = await nextOf(source); rest !== undefined; ) {
      const inflater = coding.open(windowLogMax);
      const feeding = feed(inflater, rest, source);
      feeding.catch((error: unknown) => inflater.destroy(error as Error));
      try {
        for await (const chunk of inflater) {
          yield chunk as Uint8Array;
          if (passing) free(chunk as Buffer);
        }
        rest = await feeding;
      } catch (cause) {
        throw isBroken(cause) ? brokenData(coding, cause) : cause;
      } finally {
        inflater.destroy();
      }
      if (coding.behind === 'frame') rest ??= await nextOf(source);
      else for (; rest !== undefined; rest = await nextOf(source)) checkZeros(coding, rest);
    }
  } finally {
    await source.return();
  }
}

/** Frees the memory that a chunk is the last one of: the inflater writes to it until it is full. */
function free({ buffer, byteOffset, length }: Buffer): void {
  if (byteOffset + length === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
}

/** Resolves to what stands behind the frame, as far as it was read; undefined when that is nothing. */
async function feed(
  inflater: Inflater,
  first: Uint8Array,
  source: AsyncGenerator<Uint8Array, void, void>,
): Promise<Uint8Array | undefined> {
  const over = Promise.race([once(inflater, 'end'), once(inflater, 'close')]);
  over.catch(() => {});
  let fed = 0;
  for (let chunk: Uint8Array | undefined = first; chunk !== undefined; chunk = await nextOf(source)) {
    const piece: Uint8Array = chunk;
    fed += piece.length;
    await Promise.race([new Promise((resolve) => inflater.write(piece, resolve)), over]);
    // it takes all of its input unless the frame is over
    const left = fed - inflater.bytesWritten;
    if (left > 0 || inflater.destroyed) return left > 0 ? piece.subarray(piece.length - left) : undefined;
  }
  inflater.end();
  return undefined;
}

async function nextOf(source: AsyncGenerator<Uint8Array, void, void>): Promise<Uint8Array | undefined> {
  for (;;) {
    const { done, value } = await source.next();
    if (done === true) return undefined;
    if (value.length > 0) return value;
  }
}

function checkZeros(coding: Coding, bytes: Uint8Array): void {
  if (bytes.some((byte) => byte !== 0))
    throw new ServiceError(
      'BAD_REQUEST',
      `Something that is no ${coding.title} data follows the ${coding.title} data.`,
    );
}

function isBroken(cause: unknown): cause is Error {
  return cause instanceof Error && 'errno' in cause && 'code' in cause && /^Z(?:STD)?_/.test(String(cause.code));
}

function brokenData({ title }: Coding, cause: Error): ServiceError {
  return new ServiceError('BAD_REQUEST', `The ${title} data is broken or cut: ${cause.message}.`, { cause });
}
