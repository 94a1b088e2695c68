import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UploadBlocks } from '../../src/http/files/upload-blocks.ts';

const piece = fc.integer({ min: 1, max: 700_000 });

test.each([
  ['of known length', (total: number) => total],
  ['of unknown length', () => Number.POSITIVE_INFINITY],
])('a body %s comes out as it went in, whoever writes to its pieces afterwards', (_, bytesMax) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.boolean()), { minLength: 1, maxLength: 12 }), (pieces) => {
      const total = pieces.reduce((sum, [length]) => sum + length, 0);
      const body = Buffer.alloc(total, '0123456789\n');
      const blocks = new UploadBlocks(bytesMax(total));
      const out: Buffer[] = [];
      const takeOne = (): boolean => {
        const bytes = blocks.take();
        if (bytes !== undefined) out.push(Buffer.from(bytes));
        return bytes !== undefined;
      };
      let at = 0;
      for (const [length, takes] of pieces) {
        const given = Buffer.from(body.subarray(at, at + length));
        blocks.add(given);
        given.fill('x');
        at += length;
        if (takes) takeOne();
      }
      while (takeOne());
      expect(Buffer.concat(out).equals(body)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('blocks are full when there are enough of them, and no more once one was taken', () => {
  const blocks = new UploadBlocks(Number.POSITIVE_INFINITY);
  blocks.add(new Uint8Array(1_000_000));
  expect([blocks.isReady, blocks.isFull]).toEqual([true, false]);
  blocks.add(new Uint8Array(100_000));
  expect(blocks.isFull).toBe(true);
  expect(blocks.take()).toHaveLength(524_288);
  expect([blocks.isReady, blocks.isFull]).toEqual([true, false]);
});
