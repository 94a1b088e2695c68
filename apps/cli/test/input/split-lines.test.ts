import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/input/split-lines.ts';

async function linesOf(chunks: readonly Buffer[]): Promise<string[]> {
  const source = (async function* () {
    yield* chunks;
  })();
  return (await Array.fromAsync(splitLines(source))).flat();
}

function chunked(bytes: Buffer, size: number): Buffer[] {
  const chunks: Buffer[] = [];
  for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
  return chunks;
}

test('lines are the same wherever chunks end', async () => {
  const part = fc.constantFrom('\n', '\r\n', 'a', 'é', '€', '😀', '\u2028', '\0');
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const text = parts.join('');
      const expected = text.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(chunked(Buffer.from(text), size))).toEqual(expected);
    }),
  );
});

test('bytes that are no UTF-8 become replacement characters, wherever chunks end', async () => {
  const bytes = Buffer.from([0x61, 0xff, 0x0a, 0xe2, 0x82, 0x0a, 0xc0, 0x80, 0x62]);
  const whole = new TextDecoder().decode(bytes).split('\n');
  for (let size = 1; size <= bytes.length; size++) expect(await linesOf(chunked(bytes, size))).toEqual(whole);
});

test('nothing has no lines, and a last line needs no line feed', async () => {
  expect(await linesOf([])).toEqual([]);
  expect(await linesOf([Buffer.from('\n')])).toEqual(['']);
  expect(await linesOf([Buffer.from('a\nb')])).toEqual(['a', 'b']);
});

test('of a line too long to be read only as much is kept as shows that; its neighbours are whole', async () => {
  const mib = Buffer.alloc(1 << 20, 0x78);
  const lines = await linesOf([Buffer.from('a\n'), ...new Array<Buffer>(20).fill(mib), Buffer.from('\nb\n')]);
  expect(lines.map((line) => line.length)).toEqual([1, 3 * 1_048_577, 1]);
});
