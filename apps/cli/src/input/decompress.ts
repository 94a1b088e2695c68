import { textOf } from '@logmill/compute';
import { ServiceError } from '@logmill/core';
import { Failure } from '../terminal/failure.ts';

/** 2 GiB, the most that zstd knows: a file of one's own may have been written with `--long`. */
const windowLogMax = 31;

/** What the bytes hold: decompressed if they begin as gzip or zstd do, whatever the file is called. Ends with a Failure for what is broken or cut off. */
export async function* decompress(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* textOf(chunks, { windowLogMax });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new Failure(`Cannot read ${name}. ${error.message}`, { cause: error });
  }
}
