import { z } from 'zod';

/** The JSON Schema (2020-12) of a schema, with what `documented` schemas say about themselves. */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema: target }) => {
      const { override } = (z.globalRegistry.get(zodSchema as unknown as z.ZodType) ?? {}) as {
        override?: (target: { jsonSchema: object }) => void;
      };
      override?.({ jsonSchema: target });
      delete (target as { override?: unknown }).override;
    },
  });
  return jsonSchema;
}
