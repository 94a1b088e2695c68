import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChunkPool } from '../../src/files/chunk-pool.ts';
import type { SharedBytes } from '../../src/files/part-message.ts';

test('however many streams there are, all go on, and together they hold little more than one may', () => {
  const step = fc.tuple(fc.nat({ max: 11 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const pool = new ChunkPool(2);
      const held: SharedBytes[][] = Array.from({ length: 12 }, () => []);
      for (const [stream, takes] of steps) {
        const own = held[stream]!;
        if (takes && own.length < pool.allowed(own.length)) own.push(pool.take());
        else if (own.length > 0) pool.giveBack(own.pop());
        expect(pool.allowed(own.length)).toBeGreaterThanOrEqual(2);
      }
      const all = held.flat();
      expect(all.length).toBeLessThanOrEqual(16 + 2 * held.length);
      expect(new Set(all.map(({ buffer }) => buffer)).size).toBe(all.length);
    }),
    { numRuns: 50 },
  );
});

test('a stream alone has all, and what is given back is used again', () => {
  const pool = new ChunkPool(2);
  const first = pool.take();
  expect(pool.allowed(1)).toBe(16);
  pool.giveBack(first);
  expect(pool.take()).toBe(first);
  pool.giveBack(undefined);
  expect(pool.take()).not.toBe(first);
});
