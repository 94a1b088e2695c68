import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Failure } from '../terminal/failure.ts';

/** How bytes were made smaller. To add one: a row, with the bytes that such a file begins with. */
interface Compression {
  readonly title: string;
  readonly magic: readonly number[];
  readonly open: () => NodeJS.ReadWriteStream;
}

/** 256 KiB: inflate drains twice as fast as with the default of 16. */
const chunkSize = 1 << 18;

const compressions: readonly Compression[] = [
  { title: 'gzip', magic: [0x1f, 0x8b, 0x08], open: () => createGunzip({ chunkSize }) },
  { title: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], open: () => createZstdDecompress({ chunkSize }) },
];

const magicBytesMax = 4;

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
  const compression = compressions.find(({ magic }) => magic.every((byte, i) => head[i] === byte));
  if (compression === undefined) yield* whole();
  else yield* inflate(whole(), compression, name);
}

async function* inflate(
  chunks: AsyncIterable<Buffer>,
  { title, open }: Compression,
  name: string,
): AsyncGenerator<Buffer> {
  const inflater = open();
  const source = Readable.from(chunks, { objectMode: false });
  let unreadable: Error | undefined;
  source.on('error', (error) => {
    unreadable = error;
    (inflater as unknown as Readable).destroy(error);
  });
  source.pipe(inflater);
  try {
    for await (const chunk of inflater) yield chunk as unknown as Buffer;
  } catch (error) {
    if (unreadable !== undefined) throw unreadable;
    throw new Failure(`Cannot read ${name}: its ${title} data is cut off or broken (${(error as Error).message}).`, {
      cause: error,
    });
  } finally {
    source.destroy();
  }
}
