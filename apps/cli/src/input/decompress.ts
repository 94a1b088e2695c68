import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Failure } from '../terminal/failure.ts';
import { inflateFrames } from './inflate-frames.ts';

/** How bytes were made smaller. To add one: a row, with the bytes that such a file begins with. */
interface Compression {
  readonly title: string;
  readonly magic: readonly number[];
  readonly inflate: (chunks: AsyncIterator<Buffer>) => AsyncIterable<Buffer>;
}

/** 256 KiB: inflate drains twice as fast as with the default of 16. */
const chunkSize = 1 << 18;

const compressions: readonly Compression[] = [
  { title: 'gzip', magic: [0x1f, 0x8b, 0x08], inflate: gunzip },
  {
    title: 'zstd',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    inflate: (chunks) => inflateFrames(chunks, () => createZstdDecompress({ chunkSize })),
  },
];

const magicBytesMax = 4;

/** Whether a file that begins so is read as it is. */
export function isPlain(head: Uint8Array): boolean {
  return compressionOf(head) === undefined;
}

function compressionOf(head: Uint8Array): Compression | undefined {
  return compressions.find(({ magic }) => magic.every((byte, i) => head[i] === byte));
}

/** What the bytes hold: decompressed if they begin as gzip or zstd do, whatever the file is called. */
export async function* decompress(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let ended = false;
  while (head.length < magicBytesMax && !ended) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  const whole = async function* (): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    if (!ended) yield* { [Symbol.asyncIterator]: () => iterator };
  };
  const compression = compressionOf(head);
  if (compression === undefined) {
    yield* whole();
    return;
  }
  try {
    yield* compression.inflate(whole());
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = (error as Error).message;
    throw new Failure(`Cannot read ${name}: its ${compression.title} data is cut off or broken (${reason}).`, {
      cause: error,
    });
  }
}

async function* gunzip(chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  const inflater = createGunzip({ chunkSize });
  const source = Readable.from({ [Symbol.asyncIterator]: () => chunks }, { objectMode: false });
  source.on('error', (error) => inflater.destroy(error));
  source.pipe(inflater);
  try {
    for await (const chunk of inflater) yield chunk as Buffer;
  } finally {
    source.destroy();
  }
}
