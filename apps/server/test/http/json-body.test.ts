import { ServiceError } from '@logmill/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonBody } from '../../src/http/json-body.ts';

const noPause = () => Promise.resolve();

/** What either way makes of a body: its value, or that it is refused. */
async function outcome(body: Buffer, bytesMax: number, bytesPerSlice = 1): Promise<unknown> {
  const before = Buffer.from(body);
  try {
    const value = await parseJsonBody(body, noPause, bytesMax, bytesPerSlice);
    expect(body.equals(before)).toBe(true);
    return { value };
  } catch (error) {
    expect(error).toBeInstanceOf(ServiceError);
    return { refused: (error as ServiceError).code };
  }
}

async function expectTwins(text: string | Buffer): Promise<void> {
  const body = Buffer.from(text as string);
  const whole = await outcome(body, Number.MAX_SAFE_INTEGER);
  for (const bytesPerSlice of [0, 1, 7]) expect(await outcome(body, 0, bytesPerSlice)).toEqual(whole);
}

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '"', ',', '","', '",', ',"', '\\', '\\"', ']', '],', '"lines":[', '\ud800', 'a'.repeat(300_000)),
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
  '{"lines":["a",["b","c"],"d",{"lines":["e","f"]},"g"]}',
  '{"lines":["a"],"mode":"b","c":["d","e"]}',
  '{"lines":[],"mode":"b","c":["d","e"]}',
  '{"lines":["a","b"],"lines":["c","d"]}',
  '{"a":{"lines":["a","b"]},"lines":["c","d"]}',
  '{"0":{"lines":["a","b"]},"0":{"lines":["c","d"]}}',
  '{"lines":[","," , ","\\",",\\""]}',
  '{"lines":["a" , "b" ,\n"c"\t,\r"d"]}',
  '{"lines":["a","b"]]}',
  '{"__proto__":{"lines":["a","b"]}}',
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

test('a long array of lines is parsed in slices, with pauses in between', async () => {
  let pauses = 0;
  const lines = Array.from({ length: 50_000 }, (_, i) => `2026-01-30 12:01:05 INFO line ${i} "quoted", \\ and more`);
  const value = await parseJsonBody(Buffer.from(JSON.stringify({ mode: 'plain', lines })), async () => {
    pauses++;
  });
  expect(value).toEqual({ mode: 'plain', lines });
  expect(pauses).toBeGreaterThan(2);
});
