import { buffer } from 'node:stream/consumers';
import { constants, createZstdCompress, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decompress } from '../../src/input/decompress.ts';
import { serviceLog } from '../support/logs.ts';

const text = serviceLog();

async function read(bytes: Buffer, size: number): Promise<Buffer> {
  const source = (async function* () {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  })();
  return Buffer.concat(await Array.fromAsync(decompress(source, 'app.log')));
}

describe.each([
  ['gzip', gzipSync(text)],
  ['zstd', zstdCompressSync(text)],
])('%s', (title, compressed) => {
  test.each([1, 7, compressed.length - 1, compressed.length, compressed.length + 1, 3 * compressed.length])(
    'every member is read, in chunks of %i bytes',
    async (size) => {
      const bytes = await read(Buffer.concat([compressed, compressed, compressed]), size);
      expect(bytes.toString()).toBe(text.repeat(3));
    },
  );

  test.each([4, 100, compressed.length - 1])('data cut off after %i bytes is refused', async (bytes) => {
    await expect(read(compressed.subarray(0, bytes), 64)).rejects.toThrow(
      `Cannot read app.log. The ${title} data is broken or cut: unexpected end of file.`,
    );
  });
});

test.each(['', 'a', '\u001f', 'plain text'])('what begins otherwise is left as it is: %j', async (plain) => {
  expect((await read(Buffer.from(plain, 'latin1'), 1)).toString('latin1')).toBe(plain);
});

test('zstd data with a window larger than services take is read', async () => {
  // of a stream nobody knows the length, so the window stays as it was asked for
  const compressor = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: 27 } });
  compressor.end(text);
  const compressed = await buffer(compressor);
  expect((await read(compressed, 1000)).toString()).toBe(text);
});
