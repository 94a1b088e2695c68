import { toJsonSchema } from '@logmill/api';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { clientTypes, type Schema, withReadonlyTexts } from '../scripts/client-types.ts';
import { nameSharedEnums } from '../scripts/name-shared-enums.ts';

const input = (schema: z.ZodType) => toJsonSchema(schema, 'input');
const output = (schema: z.ZodType) => toJsonSchema(schema, 'output');
const typesOf = (schemas: Record<string, unknown>) =>
  clientTypes(new Map(Object.entries(schemas as Record<string, Schema>)));

/** Types without their layout. */
const squeezed = (source: string) => source.replaceAll(/\s+/g, ' ');

test('what has a default is optional to send and always there in the answer', async () => {
  const schema = z.strictObject({ rounds: z.int().default(1) });
  const types = squeezed(await typesOf({ AInput: input(schema), AOutput: output(schema) }));
  expect(types).toBe('export interface AInput { rounds?: number; } export interface AOutput { rounds: number; }');
});

test('a discriminated union keeps what each member has', async () => {
  const record = z.discriminatedUnion('format', [
    z.strictObject({ format: z.literal('json'), fields: z.record(z.string(), z.unknown()) }),
    z.strictObject({
      format: z.literal('access'),
      fields: z.strictObject({ status: z.int(), at: z.tuple([z.int(), z.string()]) }),
    }),
  ]);
  const types = squeezed(await typesOf({ RecordsOutput: output(z.strictObject({ records: z.array(record) })) }));
  expect(types).toContain("format: 'json'; fields: { [k: string]: unknown; };");
  expect(types).toMatch(/format: 'access'; fields: \{ status: number; .*at: \[number, string\]; \};/);
});

test('a schema may contain itself', async () => {
  const tree = z.strictObject({
    name: z.string(),
    get children() {
      return z.array(tree);
    },
  });
  const types = squeezed(await typesOf({ TreeOutput: output(tree), ForestOutput: output(z.strictObject({ tree })) }));
  expect(types).toContain('export interface TreeOutput { name: string; children: TreeOutput[]; }');
  expect(types).toMatch(/interface ForestOutput(?<part>\w+) \{ name: string; children: ForestOutput\k<part>\[\]; \}/);
});

test('a named schema is written once where input and output agree, and twice where they do not', async () => {
  const severity = z.enum(['INFO', 'WARN']).meta({ id: 'Severity' });
  const options = z.strictObject({ top: z.int().default(3) }).meta({ id: 'Options' });
  const schema = z.strictObject({ severity, options });
  const types = squeezed(await typesOf({ AInput: input(schema), AOutput: output(schema) }));
  expect(types.match(/export type Severity/g)).toHaveLength(1);
  expect(types).toContain('export interface Options { top?: number; }');
  expect(types).toContain('export interface AOutputOptions { top: number; }');
});

test('a long enumeration that properties of one name share has a name of its own', async () => {
  const mode = z.enum(['a', 'b', 'c', 'd', 'e']);
  const schemas = new Map([
    ['AInput', input(z.strictObject({ mode, kind: z.enum(['1', '2', '3', '4', '5']) }))],
    ['BInput', input(z.strictObject({ mode, kind: z.enum(['1', '2', '3', '4', '6']) }))],
  ]);
  const types = squeezed(await clientTypes(nameSharedEnums(schemas)));
  expect(types).toContain("export type Mode = 'a' | 'b' | 'c' | 'd' | 'e';");
  expect(types).toContain("export interface AInput { mode: Mode; kind: '1' | '2' | '3' | '4' | '5'; }");
  expect(types).toContain("export interface BInput { mode: Mode; kind: '1' | '2' | '3' | '4' | '6'; }");
});

test('lists of texts to send may be readonly', async () => {
  const schema = withReadonlyTexts(input(z.strictObject({ lines: z.array(z.string()) })));
  expect(squeezed(await typesOf({ AInput: schema }))).toBe('export interface AInput { lines: readonly string[]; }');
});

test('a description cannot end the comment it is in', async () => {
  const schema = input(z.strictObject({ line: z.string().meta({ description: 'until */ here' }) }));
  expect(await typesOf({ AInput: schema })).not.toContain('*/ here');
});
