import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter } from '../../src/bytes/line-splitter.ts';
import { bytesOf, decodeText } from './support/parts.ts';

interface Taken {
  readonly lines: string[];
  readonly long: { readonly head: string; readonly bytes: number }[];
}

function split(bytes: Uint8Array, cuts: readonly number[], lineBytesMax = 1_000): Taken {
  const taken: Taken = { lines: [], long: [] };
  const splitter = new LineSplitter(
    {
      lines(held, start, end) {
        const text = decodeText(held, start, end);
        taken.lines.push(...(text.endsWith('\n') ? text.slice(0, -1) : text).split('\n'));
      },
      longLine: (head, length) => taken.long.push({ head: decodeText(head, 0, head.length), bytes: length }),
    },
    lineBytesMax,
  );
  const borders = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
  // each chunk is wiped after its push: what is passed on must not be read later, what is carried must be a copy
  for (const [i, end] of borders.slice(1).entries()) {
    const chunk = bytes.slice(borders[i], end);
    splitter.push(chunk);
    chunk.fill(0x2a);
  }
  splitter.end();
  return taken;
}

const line = fc.oneof(
  fc.constantFrom('', '\r', 'a', 'b c\r', 'é', '日本', '😀', '\u0000'),
  fc.string({ maxLength: 40 }),
);

test('lines are those between line feeds, whatever the chunks', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.array(fc.nat(400)), fc.boolean(), (texts, cuts, lastFeed) => {
      const lines = texts.map((text) => text.replaceAll('\n', ''));
      // a last line without text and without a line feed is none
      const expected = lastFeed || lines.at(-1) !== '' ? lines : lines.slice(0, -1);
      const decoded = expected.map((text) => decodeText(bytesOf([text], false), 0, bytesOf([text], false).length));
      expect(split(bytesOf(lines, lastFeed), cuts)).toEqual({ lines: decoded, long: [] });
    }),
  );
});

test('a byte cut off its character at any offset joins it again', () => {
  const bytes = bytesOf(['é日😀\r', '', 'x'], false);
  const whole = split(bytes, []).lines;
  for (let cut = 1; cut < bytes.length; cut++) expect(split(bytes, [cut]).lines).toEqual(whole);
});

test.each([
  ['one byte less than the bound', 99, 1],
  ['the bound', 100, 1],
  ['one byte more', 101, 0],
  ['twice the bound', 200, 0],
])('a line of %s across a border leaves its neighbours intact', (_, length, whole) => {
  const long = 'x'.repeat(length);
  const bytes = bytesOf(['before', long, 'after']);
  const { lines, long: cut } = split(bytes, [10, 20, 50], 100);
  expect(lines).toEqual(whole === 1 ? ['before', long, 'after'] : ['before', 'after']);
  expect(cut).toEqual(whole === 1 ? [] : [{ head: 'x'.repeat(100), bytes: length }]);
});

test('of a line without end no more is kept than the bound', () => {
  let head = 0;
  let length = 0;
  const splitter = new LineSplitter(
    {
      lines() {},
      longLine(kept, bytes) {
        head = kept.buffer.byteLength;
        length = bytes;
      },
    },
    4096,
  );
  const chunk = new Uint8Array(65_536).fill(0x61);
  for (let i = 0; i < 1000; i++) splitter.push(chunk);
  expect(splitter.length).toBe(65_536_000);
  splitter.end();
  expect({ head: head <= 32_768, length }).toEqual({ head: true, length: 65_536_000 });
});
