import { type Compression, compressionOf, type InputLimits, textOf } from '@logmill/compute';
import type { Sha256 } from '@logmill/core';
import { compressedTwice } from './stream-media.ts';
import { namedLimit } from './upload-limits.ts';

/** Text on its way from a body to those who work on it. */
export interface UploadText {
  readonly chunks: AsyncGenerator<Uint8Array, void, void>;
  /** Bytes so far. */
  bytes(): number;
  /** SHA-256 of the text as 64 hex digits, a line feed added where its last line has none: what `POST /analyze` names these lines. Once, at the end. */
  sha256(): string | undefined;
}

export interface UploadTextOptions {
  readonly declared: Compression;
  readonly limits: InputLimits;
  /** Left out where nobody asks for it. */
  readonly hash: Sha256 | undefined;
  /** Awaited with the bytes so far before more is read. */
  readonly pace: (textBytes: number) => Promise<void>;
}

const lineFeed = 0x0a;

/** Bytes by which compressed data is known. */
const magicBytes = 4;

export function openUploadText(
  body: AsyncGenerator<Uint8Array, void, void>,
  { declared, limits, hash, pace }: UploadTextOptions,
): UploadText {
  let bytes = 0;
  let endsLine = true;
  async function* chunks(): AsyncGenerator<Uint8Array, void, void> {
    const head: number[] = [];
    try {
      for await (const chunk of textOf(body, { limits, declared, passing: true })) {
        if (head.length < magicBytes) {
          head.push(...chunk.subarray(0, magicBytes - head.length));
          if (compressionOf(Uint8Array.from(head)) !== 'none') throw compressedTwice();
        }
        bytes += chunk.length;
        endsLine = chunk.at(-1) === lineFeed;
        hash?.update(chunk);
        await pace(bytes);
        yield chunk;
      }
    } catch (thrown) {
      throw namedLimit(thrown);
    }
  }
  return {
    chunks: chunks(),
    bytes: () => bytes,
    sha256() {
      if (!endsLine) hash?.update('\n');
      return hash?.hex();
    },
  };
}
