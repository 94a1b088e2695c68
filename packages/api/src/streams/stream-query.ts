import { inputOfQuery, type ParameterSchema } from '../line-body.ts';
import { toJsonSchema } from '../schemas/json-schema.ts';
import { streamOperations } from './registry.ts';
import type { StreamOperation } from './stream-operation.ts';

const parameters = new Map(
  streamOperations.map(({ id, query }) => [id, (toJsonSchema(query, 'input') as ParameterSchema).properties ?? {}]),
);

/** JSON Schemas of what may stand in the query, by name. */
export function streamParametersOf({ id }: StreamOperation): Readonly<Record<string, ParameterSchema>> {
  return parameters.get(id)!;
}

/** The options in a query, validated. Throws BAD_REQUEST or a ZodError for what the operation does not take. */
export function optionsOfQuery(operation: StreamOperation, text: string): Record<string, unknown> {
  return operation.query.parse(inputOfQuery({ parameters: streamParametersOf(operation) }, text));
}
