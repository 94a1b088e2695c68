import {
  literal,
  type Operation,
  operations,
  problemSchema,
  progressShape,
  type StreamOperation,
  streamOperations,
  toJsonSchema,
} from '@logmill/api';
import { z } from 'zod';
import { clientTypes, type Schema, withReadonlyTexts } from './client-types.ts';
import { nameSharedEnums } from './name-shared-enums.ts';

const head =
  '/* Generated from the operations of @logmill/api. Do not edit: change an operation, then run `pnpm --filter @logmill/client generate`. */';

/** The generated modules by file name: the types with one documented method an operation, and what calls need at run time. */
export async function clientSources(): Promise<Record<string, string>> {
  const schemas = new Map<string, Schema>();
  for (const operation of operations) {
    const { input, output } = operation;
    if (takesInput(operation))
      schemas.set(inputName(operation), withReadonlyTexts(toJsonSchema(input, 'input')) as Schema);
    schemas.set(outputName(operation), toJsonSchema(output, 'output'));
  }
  for (const { id, query } of streamOperations) schemas.set(optionsName(id), toJsonSchema(query, 'input'));
  schemas.set('FileProgress', toJsonSchema(z.strictObject(progressShape), 'output'));
  schemas.set('ServiceErrorCode', toJsonSchema(problemSchema.shape.code, 'output'));
  const named = nameSharedEnums(schemas);
  // parts that they have in common with other outputs are no enumerations of several properties
  for (const { id, output } of streamOperations) named.set(`${pascal(id)}Output`, toJsonSchema(output, 'output'));
  const types = await clientTypes(named);
  return {
    'operations.gen.ts': inOneFile(
      "import type { FileSource } from './file-source.ts';\nimport type { CallOptions, FileCallOptions } from './options.ts';",
      types,
      clientInterface(),
    ),
    'operation-table.gen.ts': inOneFile("import type { LogmillClient } from './operations.gen.ts';", operationTable()),
  };
}

function inOneFile(imports: string, ...parts: string[]): string {
  return `${[`${head}\n${imports}`, ...parts].join('\n\n')}\n`;
}

function clientInterface(): string {
  const methods = [...operations.map(methodOf), ...streamOperations.map(streamMethodOf)].join('\n\n');
  return `/** Every operation of the service. Each method rejects with a LogmillError. */\nexport interface LogmillClient {\n${methods}\n}`;
}

function methodOf(operation: Operation): string {
  const input = takesInput(operation) ? `input: ${inputName(operation)}, ` : '';
  return [
    '  /**',
    ...documentation(operation).map((line) => (line === '' ? '   *' : `   * ${line}`)),
    '   */',
    `  ${operation.id}(${input}options?: CallOptions): Promise<${outputName(operation)}>;`,
  ].join('\n');
}

function streamMethodOf(operation: StreamOperation): string {
  const { id, summary, description, examples } = operation;
  const { query } = examples[0]!;
  const call = `await client.${id}('access.log.gz', ${literal(query)});`.split('\n');
  const text = [`${summary}.`, '', ...description.split('\n'), '', '@example', '```ts', ...call, '```'];
  return [
    '  /**',
    ...text.map((line) => line.replaceAll('*/', '*\\/')).map((line) => (line === '' ? '   *' : `   * ${line}`)),
    '   */',
    `  ${id}(source: FileSource, options?: ${optionsName(id)} & FileCallOptions): Promise<${streamOutputName(operation)}>;`,
  ].join('\n');
}

function documentation({ id, summary, description, examples }: Operation): string[] {
  const [example] = examples;
  const text = [`${summary}.`, '', ...description.split('\n')];
  if (example !== undefined) {
    const input = example.input === undefined ? '' : literal(example.input);
    const answer = literal(example.shown ?? example.output).split('\n');
    const call = `await client.${id}(${input});`.split('\n');
    text.push('', '@example', '```ts', ...call, ...answer.map((line) => `// ${line}`), '```');
  }
  return text.map((line) => line.replaceAll('*/', '*\\/'));
}

function operationTable(): string {
  const rows = operations.map((operation) => {
    const type = operation.method === 'GET' ? 'query' : 'mutation';
    return `  ${operation.id}: { type: '${type}', hasInput: ${takesInput(operation)} },`;
  });
  return [
    '/** How an operation is called. */',
    "export interface OperationRow {\n  readonly type: 'query' | 'mutation';\n  readonly hasInput: boolean;\n}",
    '',
    'export const operationTable: { readonly [Id in Exclude<keyof LogmillClient, keyof typeof streamTable>]: OperationRow } = {',
    ...rows,
    '};',
    '',
    '/** Where operations that take a file of any length are. */',
    'export const streamTable = {',
    ...streamOperations.map(({ id, path }) => `  ${id}: { path: '${path}' },`),
    '} as const;',
  ].join('\n');
}

function takesInput({ input }: Operation): boolean {
  return !(input instanceof z.ZodVoid);
}

function inputName({ id }: Operation): string {
  return `${pascal(id)}Input`;
}

function outputName({ id }: Operation): string {
  return `${pascal(id)}Output`;
}

function optionsName(id: string): string {
  return `${pascal(id)}Options`;
}

/** The name under which the document has what is answered. */
function streamOutputName({ id, output }: StreamOperation): string {
  return output.meta()?.id ?? `${pascal(id)}Output`;
}

function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
