import type { LineSpans } from '@logmill/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLineBody } from '../../src/http/line-body.ts';
import { bodyScanner, scanJsonBody, scanLineBody } from '../../src/http/scan-body.ts';

const pause = async (): Promise<void> => {};
const options = { bounds: { linesMax: 100, lineBytesMax: 1000 }, pause, scanner: bodyScanner };

function textsOf({ bytes, bounds: at, count, written }: LineSpans): string[] {
  const buffer = Buffer.from(bytes);
  return Array.from({ length: count }, (_, i) => {
    const text = buffer.toString('utf8', at[2 * i], at[2 * i + 1]);
    return written === 'json' ? (JSON.parse(`"${text}"`) as string) : text;
  });
}

const line = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"lines":[', '],"lines":["x"]', '\\"', ','),
);
const lines = fc.array(line, { maxLength: 8 }).map((texts) => JSON.stringify(texts));
const member = fc.oneof(
  lines.map((value) => `"lines":${value}`),
  lines.map((value) => `"lines" : ${value.replaceAll(',"', ' ,\n "')} `),
  fc.constantFrom(
    '"lines":[1]',
    '"lines":"x"',
    '"lines":["a",]',
    '"lines":["a"',
    '"l\\u0069nes":["a"]',
    '"__proto__":{"lines":["a"]}',
  ),
  fc.constantFrom(
    '"mode":"plain"',
    '"mode":{"lines":["a"]}',
    '"mode":["lines",["a"]]',
    '"mode":"\\"lines\\":[\\"a\\"]"',
    '"a":"{\\"lines\\":["',
  ),
);
const body = fc
  .tuple(
    fc.constantFrom('{', '{', '{', '{ ', '\ufeff{', '[{'),
    fc.array(member, { maxLength: 4 }),
    fc.constantFrom('}', '}', '}', ' }\n', '', '}x'),
  )
  .map(([open, members, close]) => open + members.join(',') + close);

test('a JSON body that is scanned is the one that JSON.parse gives, wherever it is cut', async () => {
  let scanned = 0;
  await fc.assert(
    fc.asyncProperty(body, fc.integer({ min: 1, max: 60 }), async (text, bytesPerPause) => {
      const input = await scanJsonBody(Buffer.from(text), { ...options, bytesPerPause });
      if (input === undefined) return;
      scanned++;
      expect(textsOf(input.lines)).toEqual((JSON.parse(text.replace('\ufeff', '')) as { lines: unknown }).lines);
      const { lines: _, ...others } = JSON.parse(text.replace('\ufeff', '')) as Record<string, unknown>;
      expect(input.others).toEqual(others);
    }),
    { numRuns: 3000 },
  );
  expect(scanned).toBeGreaterThan(100);
});

test.each([
  ['the usual form', '{"mode":"plain","lines":["a","b"]}', 2],
  ['lines first', '{"lines":["a"],"mode":"plain"}', 1],
  ['no lines', '{"mode":"plain","lines":[]}', 0],
  ['printed over several lines', JSON.stringify({ mode: 'plain', lines: ['a', 'b'] }, null, 2), 2],
  ['with escapes', '{"mode":"json","lines":["{\\"level\\":\\"INFO\\"}"]}', 1],
])('%s is scanned', async (_name, text, count) => {
  expect((await scanJsonBody(Buffer.from(text), options))?.lines.count).toBe(count);
});

test.each([
  ['lines given twice', '{"lines":["a"],"lines":["b"]}'],
  ['lines of another member', '{"mode":{"lines":["a"]},"lines":"b"}'],
  ['a line that is a number', '{"lines":["a",1]}'],
  ['a cut body', '{"lines":["a"'],
  ['a control character', '{"lines":["a\u0001"]}'],
  ['too many lines', JSON.stringify({ lines: Array<string>(101).fill('x') })],
  ['a line that may be too long', JSON.stringify({ lines: ['x'.repeat(1001)] })],
  ['long other members', JSON.stringify({ lines: ['x'], x: 'x'.repeat(5000) })],
])('%s is left to the parser', async (_name, text) => {
  expect(await scanJsonBody(Buffer.from(text), options)).toBeUndefined();
});

test('a body of lines that is scanned is the one that is split, wherever it is cut', async () => {
  const part = fc.oneof(
    fc.constantFrom('\n', '\n\n', '\r\n', 'é', '\ufeff').map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 20 }),
      fc.integer({ min: 1, max: 30 }),
      async (parts, bytesPerPause) => {
        const bytes = Buffer.concat(parts);
        const scanned = await scanLineBody(bytes, { ...options, bytesPerPause });
        expect(textsOf(scanned!)).toEqual(await splitLineBody(bytes, pause));
      },
    ),
    { numRuns: 1000 },
  );
});
