import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNodeSha256 } from '../src/sha256.ts';

type Update = [data: string, encoding: 'utf8' | 'utf16le'] | [data: Uint8Array];

const update: fc.Arbitrary<Update> = fc.oneof(
  fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('utf8' as const, 'utf16le' as const)),
  fc.tuple(fc.constantFrom('\ud83d', '\ude00', 'x'.repeat(3000)), fc.constant('utf8' as const)),
  fc.tuple(fc.uint8Array()),
);

test('any updates hash as one by one with node:crypto', () => {
  fc.assert(
    fc.property(fc.array(update), (updates) => {
      const ours = createNodeSha256();
      const theirs = createHash('sha256');
      for (const [data, encoding] of updates) {
        ours.update(data, encoding);
        if (typeof data === 'string') theirs.update(data, encoding!);
        else theirs.update(data);
      }
      expect(ours.hex()).toBe(theirs.digest('hex'));
    }),
    { numRuns: 500 },
  );
});
