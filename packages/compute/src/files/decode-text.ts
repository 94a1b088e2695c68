import type { DecodeText } from '@logmill/core';

/** Node's decoder, which takes a plain ASCII block for what it is. */
export const decodeText: DecodeText = (bytes, start, end) => bufferOf(bytes).utf8Slice(start, end);

function bufferOf(bytes: Uint8Array): Buffer & { utf8Slice(start: number, end: number): string } {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer as Buffer & { utf8Slice(start: number, end: number): string };
}
