import type { ParameterSchema } from '../line-body.ts';

/** A member of an input as a parameter of the query; members of members are written `httpStatus[success]=9`. */
export function queryParameter(name: string, { description = '', ...schema }: ParameterSchema) {
  return {
    name,
    in: 'query' as const,
    description,
    ...(schema.type === 'object' ? { style: 'deepObject' as const, explode: true } : {}),
    schema: schema as { type: 'string' },
  };
}
