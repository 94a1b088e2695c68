import type { Comparison, Report } from '@logmill/core';
import { aggregates } from '@logmill/core';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { comparison } from '../src/schemas/comparison.ts';
import { reportShape } from '../src/schemas/report.ts';

/** The same type without arrays and members that may be changed. */
type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

test('every section of a report is described, in its order', () => {
  expect(Object.keys(reportShape)).toEqual(['envelope', ...aggregates.map(({ id }) => id)]);
});

test('what core answers is what the schemas say', () => {
  type Described = { [Section in keyof typeof reportShape]: z.infer<(typeof reportShape)[Section]> };
  expectTypeOf<keyof Report>().toEqualTypeOf<keyof Described>();
  expectTypeOf<Report['time']>().toExtend<Frozen<Described['time']>>();
  expectTypeOf<Report['patterns']>().toExtend<Frozen<Described['patterns']>>();
  expectTypeOf<Report['fields']>().toExtend<Frozen<Described['fields']>>();
  expectTypeOf<Report['exceptions']>().toExtend<Frozen<Described['exceptions']>>();
  expectTypeOf<Report['unparsed']>().toExtend<Frozen<Described['unparsed']>>();
  expectTypeOf<Comparison>().toExtend<Frozen<z.infer<typeof comparison>>>();
});
