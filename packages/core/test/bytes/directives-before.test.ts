import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DirectiveNotes, DirectiveWatch, type FindPair } from '../../src/bytes/directives-before.ts';
import { decodeText } from './support/parts.ts';

const findNatively: FindPair = (bytes, pair, from) => Buffer.prototype.indexOf.call(bytes, pair, from);

/** The latest directives of whole lines, in the order of the log. */
function directivesOf(lines: readonly string[]): [string, string][] {
  const notes = new DirectiveNotes();
  for (const line of lines) notes.add(line);
  return [...notes.latest];
}

describe.each([
  ['in JavaScript', undefined],
  ['with a search of the platform', findNatively],
] as const)('a watch over chunks, %s', (_, find) => {
  const watched = (bytes: Uint8Array, sizes: readonly number[]): [string, string][] => {
    const watch = new DirectiveWatch(decodeText, find);
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const to = at + sizes[i % sizes.length]!;
      // others may write to a chunk once it was seen
      const chunk = Uint8Array.from(bytes.subarray(at, to));
      watch.push(chunk);
      chunk.fill(0x23);
      at = to;
    }
    return [...watch.latest];
  };

  test('knows what whole lines tell, wherever they are cut', () => {
    const line = fc
      .record({
        beginning: fc.constantFrom(
          '',
          '#',
          'v',
          '#Fields:',
          '#Date: ',
          '#separator ',
          '#fields',
          'version account-id ',
          'version ',
          '2026',
        ),
        rest: fc.string({ unit: fc.constantFrom('#', 'v', 'a', ' ', 'ü', '\r', ':'), maxLength: 12 }),
      })
      .map(({ beginning, rest }) => beginning + rest);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        (lines, sizes) => {
          const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
          expect(watched(bytes, sizes)).toEqual(directivesOf(lines));
        },
      ),
    );
  });

  test('does not take a line for one before it has ended', () => {
    expect(watched(Buffer.from('#Fields: a\n#Fields: b'), [7])).toEqual([['#Fields:', '#Fields: a']]);
  });

  test('holds no more of a line than a directive may have', () => {
    const long = `#Fields: ${'x'.repeat(70_000)}`;
    for (const sizes of [[1000], [100_000], [71_000, 3]])
      expect(watched(Buffer.from(`#Fields: a\n${long}\n#Date: b\n`), sizes)).toEqual([
        ['#Fields:', '#Fields: a'],
        ['#Date:', '#Date: b'],
      ]);
  });
});
