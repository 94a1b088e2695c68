import { describe, expect, test } from 'vitest';
import { autoRows, everyFormat, linesOf, members, read } from './members.ts';

describe.each(autoRows)('sample %s', (_name, format, sample) => {
  test('is claimed by its own format alone, from the first line on', () => {
    const { records } = read(linesOf(sample));
    expect(new Set(records.map((record) => record.format))).toEqual(new Set([format.id]));
  });
});

/** A source that has just seen only one format must still tell every other one: the last winners are asked first, and must not be believed too easily. */
test.each(members.map((format) => [format.id, format] as const))(
  '%s as the last winner takes no line of another format',
  (_id, winner) => {
    const confused: string[] = [];
    for (const other of everyFormat) {
      if (other === winner) continue;
      for (const sample of other.samples) {
        if (sample.forcedOnly === true) continue;
        const before = winner.samples.flatMap(linesOf);
        const lines = [...before, ...linesOf(sample)];
        const { records } = read(lines);
        const own = records.filter((record) => record.lines[0] > before.length);
        // what a record of the winner takes in as its own continuation was no line of the other format's beginning
        const wrong = own.filter((record) => record.format !== other.id).map((record) => record.format);
        if (wrong.length > 0)
          confused.push(`${wrong[0]} takes a sample of ${other.id} after ${winner.id}: ${linesOf(sample)[0]}`);
      }
    }
    expect(confused).toEqual([]);
  },
);
