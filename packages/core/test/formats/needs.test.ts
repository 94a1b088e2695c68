import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStart } from '../../src/formats/charsets.ts';
import type { ReadContext } from '../../src/formats/format.ts';
import { isMet } from '../../src/formats/heading.ts';
import { Line } from '../../src/formats/line.ts';
import { marksOf } from '../../src/formats/mark.ts';
import { defaultHttpStatusScale } from '../../src/levels/http-status.ts';
import { everyFormat, linesOf, members } from './members.ts';

test('some formats say what they need', () => {
  expect(everyFormat.filter(({ needs }) => needs !== undefined).length).toBeGreaterThan(10);
});

const joints = [
  ' ',
  '  ',
  ' [',
  ': ',
  '\t',
  ' - ',
  '|',
  ' +0100 ',
  'Z ',
  ' UTC ',
  ' INFO ',
  ' INFO: ',
  ' E ',
  '.123 ',
  ',',
  ' 12 ',
];

test.each(members.filter(({ needs }) => needs !== undefined).map((format) => [format.id, format] as const))(
  '%s needs nothing that a line it claims does not show',
  (_id, format) => {
    const { samples, starts, needs } = format;
    const lines = samples.flatMap(linesOf).filter((line) => line !== '');
    // something else between two words, or the head of one line before the whole of another
    const changed = fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...lines), fc.constantFrom(...joints), fc.nat(60))
      .map(([line, other, joint, at]) => {
        const blank = line.indexOf(' ', at % line.length);
        return blank < 0 ? line.slice(0, at) + joint + other : line.slice(0, blank) + joint + line.slice(blank + 1);
      });
    fc.assert(
      fc.property(fc.oneof(changed, fc.constantFrom(...lines)), (text) => {
        const line = new Line().set(text);
        const context: ReadContext = {
          forced: false,
          httpStatus: defaultHttpStatusScale,
          envelope: undefined,
          memory: new Map(),
        };
        if (starts !== anyStart && !starts.includes(text[0]!)) return;
        if (format.parse(line, context) === undefined) return;
        expect(isMet(needs!, line.heading) && line.has(marksOf(needs!.marks ?? [])), text).toBe(true);
      }),
      { numRuns: 600 },
    );
  },
);
