import { ServiceError } from '@logmill/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonBody } from '../../src/http/json-body.ts';

const noPause = () => Promise.resolve();

/** What either way makes of a body: its value, or that it is refused. */
async function outcome(body: Buffer, bytesMax: number): Promise<unknown> {
  try {
    return { value: await parseJsonBody(body, noPause, bytesMax) };
  } catch (error) {
    expect(error).toBeInstanceOf(ServiceError);
    return { refused: (error as ServiceError).code };
  }
}

async function expectTwins(text: string | Buffer): Promise<void> {
  const body = Buffer.from(text as string);
  expect(await outcome(body, 0)).toEqual(await outcome(body, Number.MAX_SAFE_INTEGER));
}

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', '\\', '\\"', ']', '],', '"lines":[', '\ud800', 'a'.repeat(300_000)),
);

test('in slices or whole, a body of lines has the same value', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('plain', '"lines":["x"]', '\\'),
      fc.constantFrom(0, 1, 2),
      async (lines, mode, indent) => {
        await expectTwins(JSON.stringify({ mode, lines }, null, indent));
        await expectTwins(JSON.stringify({ lines, mode }, null, indent));
        await expectTwins(JSON.stringify({ 0: { mode, lines } }, null, indent));
        await expectTwins(JSON.stringify({ 0: { mode, lines }, 1: { lines, mode } }, null, indent));
      },
    ),
    { numRuns: 60 },
  );
});

test('in slices or whole, a damaged body is refused alike', async () => {
  const text = JSON.stringify({ mode: 'plain', lines: ['a', 'b"c', 'd\\', ''], x: 1 });
  for (let i = 0; i < text.length; i++) {
    await expectTwins(text.slice(0, i));
    await expectTwins(text.slice(0, i) + text.slice(i + 1));
    await expectTwins(`${text.slice(0, i)}"${text.slice(i)}`);
    await expectTwins(`${text.slice(0, i)}\\${text.slice(i)}`);
  }
});

test.each([
  '{"lines":["a"],"lines":["b"]}',
  '{"lines":["a"],"lin\\u0065s":["b"]}',
  '{"lines":["a"],"lin\\u0065s":[]}',
  '{"lin\\u0065s":["b"],"lines":["a"]}',
  '{"lines":["a",1]}',
  '{"lines":["a",]}',
  '{"lines":[]}',
  '{"lines":["a"]}x',
  '{"a":{"b":{"lines":["a"]}}}',
  '{"lines":5,"a":{"lines":["b"]}}',
  '{"a":{"lines":["b"]},"lines":5}',
  '["lines",["a"]]',
  ' {"x" , "lines":["a"]}',
  '\ufeff{"lines":["a"]}',
])('%s has the value that JSON.parse gives it', expectTwins);

test('bytes that are not UTF-8 read as U+FFFD either way', async () => {
  await expectTwins(Buffer.concat([Buffer.from('{"lines":["a'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"]}')]));
});
