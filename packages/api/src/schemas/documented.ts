import { z } from 'zod';

/** A schema in the document that runs as a plain function: for values where a schema walk would cost more than the work. */
export function documented<T>(
  check: (value: unknown, fail: (message: string, ...path: PropertyKey[]) => void) => void,
  jsonSchema: Record<string, unknown>,
): z.ZodType<T> {
  return z
    .any()
    .superRefine((value, context) => {
      check(value, (message, ...path) => context.addIssue({ code: 'custom', message, path }));
    })
    .meta({ override: (target: { jsonSchema: object }) => void Object.assign(target.jsonSchema, jsonSchema) });
}
