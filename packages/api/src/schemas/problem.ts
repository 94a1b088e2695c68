import { errorKinds } from '@logmill/core';
import { z } from 'zod';
import { limitNames } from '../call.ts';

const codes = Object.keys(errorKinds) as (keyof typeof errorKinds)[];

/** The shape of `Problem` (problem.ts), for the document; the tests hold real errors against it. */
export const problem = z.strictObject({
  type: z.string().meta({ description: 'Where this kind of problem is described.' }),
  title: z.string(),
  status: z.int().meta({ description: 'The HTTP status, again.' }),
  code: z.enum(codes).meta({ description: 'What callers switch on.' }),
  message: z.string().meta({ description: 'What went wrong here and what to do, for people.' }),
  requestId: z.string(),
  retryable: z.boolean().meta({ description: 'Whether the same request may succeed later.' }),
  retryAfterMs: z.int().optional(),
  limit: z
    .strictObject({ name: z.enum(Object.values(limitNames)), max: z.int(), actual: z.int().optional() })
    .optional()
    .meta({ description: 'The configured bound that the request went over.' }),
  issues: z
    .array(z.strictObject({ pointer: z.string(), message: z.string() }))
    .optional()
    .meta({ description: 'What is wrong with the input; `pointer` is a JSON Pointer (RFC 6901) into the body.' }),
});

const { $schema: _, ...jsonSchema } = z.toJSONSchema(problem);

export const problemSchema: Record<string, unknown> = {
  ...jsonSchema,
  description: 'Problem details (RFC 9457). Every error of every path has this shape.',
};
