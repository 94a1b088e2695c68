import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileShapes } from '../../../src/bytes/json/compiled/compile-shapes.ts';
import { levelRows } from '../../../src/bytes/json/compiled/level-rows.ts';
import { JsonReading } from '../../../src/bytes/json/reading.ts';
import { ShapeMemory } from '../../../src/bytes/json/shape-memory.ts';
import { createSlots, slotWords } from '../../../src/bytes/level-slots.ts';
import { emptyLevels } from '../../../src/bytes/levels-state.ts';
import { MinuteRows } from '../../../src/bytes/minute-rows.ts';
import { bytesOf } from '../support/parts.ts';

const { WebAssembly: port } = globalThis as unknown as { WebAssembly: { validate(bytes: Uint8Array): boolean } };
const places = {
  last: 128,
  counted: 132,
  slot: 136,
  compiled: 240,
  jsonText: 140,
  jsonPrefix: 144,
  from: 160,
  to: 168,
};
const kind = 1;

/** What lines of one logging call are compiled to. */
function compiledOf(lines: readonly string[]): ReturnType<typeof compileShapes> {
  const rows = new MinuteRows(createSlots({ success: 9, clientError: 13, serverError: 17 }), emptyLevels());
  const bounds = { lineBytesMax: 1e6, joinedLinesMax: 1, joinedBytesMax: 1e6 };
  const reading = new JsonReading({ rows, zone: () => 0, ...bounds });
  const memory = new ShapeMemory();
  // behind the last one there are bytes to look at
  const bytes = bytesOf([...lines, ' '.repeat(64)]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (const [i] of lines.entries()) {
    const feed = bytes.indexOf(0x0a, at);
    if (i === 0) memory.add(reading, bytes, view, at, feed, kind);
    else memory.meet(0, reading, bytes, view, at, feed);
    at = feed + 1;
  }
  return compileShapes(memory.narrow(kind), { ...places, data: 65_536 });
}

const value = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const nested = fc.oneof(value, fc.dictionary(fc.string(), value, { maxKeys: 3 }));
const keys = fc.uniqueArray(
  fc.string({ maxLength: 40 }).filter((key) => !['level', 'time', '__proto__'].includes(key)),
  { maxLength: 12 },
);

test('shapes of any objects are compiled to valid modules', () => {
  fc.assert(
    fc.property(
      keys,
      fc.array(fc.array(nested, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      (names, rows) => {
        const lines = Array.from({ length: 20 }, (_, n) =>
          JSON.stringify(
            Object.fromEntries([
              ['level', 30],
              ['time', 1_769_774_465_000 + n],
              ...names.map((name, i) => [name, rows[n % rows.length]![i]]),
            ]),
          ),
        );
        const compiled = compiledOf(lines);
        if (compiled !== undefined) expect(port.validate(compiled.module)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('a line with more values than may be looked at is not compiled', () => {
  const lineOf = (count: number) => (_: unknown, n: number) =>
    JSON.stringify({
      level: 30,
      time: 1_769_774_465_000 + n,
      ...Object.fromEntries(Array.from({ length: count }, (__, i) => [`k${i}`, 'x'.repeat(108 + (n % 20))])),
    });
  expect(compiledOf(Array.from({ length: 20 }, lineOf(20)))).toBeDefined();
  expect(compiledOf(Array.from({ length: 20 }, lineOf(240)))).toBeUndefined();
});

test('every level word has a row of its own', () => {
  const rows = Array.from({ length: 64 }, (_, row) => levelRows.slice(32 * row, 32 * row + 18));
  expect(levelRows).toHaveLength(64 * 32);
  const words = rows.filter((row) => row.slice(8, 16).includes(0) || row[7] !== 0).map((row) => row[17]);
  expect(new Set(words).size).toBe(slotWords.length);
});
