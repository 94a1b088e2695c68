import { type Operation, operations, toJsonSchema } from '@logmill/api';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { z } from 'zod';

/** The generated module: one method an operation, with its types and its documentation written out. */
export async function clientSource(): Promise<string> {
  const types: string[] = [];
  const methods: string[] = [];
  const rows: string[] = [];
  for (const operation of operations) {
    const name = pascal(operation.id);
    const hasInput = !(operation.input instanceof z.ZodVoid);
    if (hasInput) types.push(await typeOf(`${name}Input`, operation, 'input'));
    types.push(await typeOf(`${name}Output`, operation, 'output'));
    methods.push(methodOf(operation, name, hasInput));
    rows.push(
      `  ${operation.id}: { type: '${operation.method === 'GET' ? 'query' : 'mutation'}', hasInput: ${hasInput} },`,
    );
  }
  return [
    '// Generated from the operations of @logmill/api by scripts/generate.ts. Do not edit: run `pnpm --filter @logmill/client generate`.',
    "import type { CallOptions } from './options.ts';",
    ...types,
    `/** Every operation of the service. Each method rejects with a LogmillError. */\nexport interface Operations {\n${methods.join('\n\n')}\n}`,
    `export const operationTable = {\n${rows.join('\n')}\n} as const satisfies { readonly [Id in keyof Operations]: { readonly type: 'query' | 'mutation'; readonly hasInput: boolean } };`,
    '',
  ].join('\n\n');
}

async function typeOf(name: string, operation: Operation, side: 'input' | 'output'): Promise<string> {
  const schema = toJsonSchema(operation[side], side);
  const source = await compile(schema as JSONSchema, name, {
    bannerComment: '',
    format: false,
    additionalProperties: false,
    unknownAny: true,
  });
  return source.trim();
}

function methodOf(operation: Operation, name: string, hasInput: boolean): string {
  const input = hasInput ? `input: ${name}Input, ` : '';
  return [
    '  /**',
    ...documentation(operation).map((line) => (line === '' ? '   *' : `   * ${line}`)),
    '   */',
    `  ${operation.id}(${input}options?: CallOptions): Promise<${name}Output>;`,
  ].join('\n');
}

function documentation({ id, summary, description, examples }: Operation): string[] {
  const lines = [`${summary}.`, '', ...description.split('\n')];
  const [example] = examples;
  if (example === undefined) return lines;
  const call = example.input === undefined ? '' : JSON.stringify(example.input);
  return [...lines, '', '@example', `await client.${id}(${call}); // ${JSON.stringify(example.output)}`].map((line) =>
    line.replaceAll('*/', '*\\/'),
  );
}

function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
