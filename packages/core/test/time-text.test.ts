import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTimeText, toRfc3339 } from '../src/time/rfc3339.ts';

const anyMs = fc.oneof(
  fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }),
  fc.integer({ min: 1_767_225_590_000, max: 1_767_225_720_000 }),
  fc.integer({ min: -61_000, max: 61_000 }),
);

test('a time is written the same whatever was written before it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyMs, fc.constantFrom('', '5', '123', '000000001'))), (times) => {
      const timeText = createTimeText();
      for (const [ms, fraction] of times) expect(timeText(ms, fraction)).toBe(toRfc3339(ms, fraction));
    }),
  );
});
