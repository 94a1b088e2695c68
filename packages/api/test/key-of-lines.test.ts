import { createHash } from 'node:crypto';
import type { Sha256 } from '@logmill/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfLines } from '../src/cached.ts';
import type { Call } from '../src/call.ts';

/** Pauses taken so far, and a call that counts them. */
function createCall(): { call: Call; pauses: () => number } {
  let pauses = 0;
  const services = {
    createSha256,
    pause: async () => {
      pauses++;
    },
  };
  return { call: { services } as unknown as Call, pauses: () => pauses };
}

function createSha256(): Sha256 {
  const hash = createHash('sha256');
  return {
    update: (data, encoding = 'utf8') =>
      void (typeof data === 'string' ? hash.update(data, encoding) : hash.update(data)),
    hex: () => hash.digest('hex'),
  };
}

const { call } = createCall();
const keyOf = (lines: readonly string[], mode = 'plain') => keyOfLines(call, 'batch', [mode], lines);
const line = fc.string({ unit: 'binary', maxLength: 5 });

describe('the key of many lines', () => {
  test('is the same for the same lines, and another one for any other lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), async (a, b) => {
        const equal = a.length === b.length && a.every((text, i) => text === b[i]);
        expect((await keyOf(a)) === (await keyOf(b))).toBe(equal);
        expect(await keyOf(a)).toBe(await keyOf([...a]));
      }),
    );
  });

  test.each([
    ['where a line ends', ['ab', 'c'], ['a', 'bc']],
    ['an empty line', ['a', ''], ['a']],
    ['the order', ['a', 'b'], ['b', 'a']],
    ['which lone surrogate it is', ['\ud800'], ['\ud801']],
    ['a lone surrogate or its replacement', ['\ud800'], ['\ufffd']],
    [
      'a line in a later slice',
      [...Array(200).fill('x'.repeat(1000)), 'a'],
      [...Array(200).fill('x'.repeat(1000)), 'b'],
    ],
    ['where slices meet', ['x'.repeat(60_000), 'y'], ['x'.repeat(59_999), 'xy']],
  ])('tells apart %s', async (_what, a, b) => {
    expect(await keyOf(a)).not.toBe(await keyOf(b));
  });

  test('depends on the options, and holds nothing of the lines', async () => {
    expect(await keyOf(['secret'])).toMatch(/^batch:[0-9a-f]{64}$/);
    expect(await keyOf(['secret'])).not.toBe(await keyOf(['secret'], 'json'));
  });

  test('is taken from the bytes of the request where they are at hand', async () => {
    const keyOfBytes = (text: string, options = ['plain']) =>
      keyOfLines({ ...call, content: Buffer.from(text) }, 'batch', options, ['a']);
    expect(await keyOfBytes('{"lines":["a"]}')).toBe(await keyOfBytes('{"lines":["a"]}'));
    expect(await keyOfBytes('{"lines":["a"]}')).not.toBe(await keyOfBytes('{"lines":["b"]}'));
    expect(await keyOfBytes('{"lines":["a"]}')).not.toBe(await keyOfBytes('{"lines":["a"]}', ['json']));
    expect(await keyOfBytes('a')).not.toBe(await keyOf(['a']));
  });

  test('lets other work through every million characters', async () => {
    const { call: counting, pauses } = createCall();
    await keyOfLines(counting, 'batch', [], Array(10_000).fill('x'.repeat(1000)));
    expect(pauses()).toBeGreaterThanOrEqual(9);
    expect(pauses()).toBeLessThanOrEqual(11);
  });
});
