import { type AnyFormat, formats } from '@logmill/core';
import { z } from 'zod';
import { defineOperation, flatCost } from '../operation.ts';
import { documented } from '../schemas/documented.ts';

const anyObject = documented<object>(
  (value, fail) => {
    if (typeof value !== 'object' || value === null) fail('Expected an object.');
  },
  { type: 'object', additionalProperties: true },
);

const formatEntry = z.strictObject({
  id: z.string().meta({ description: 'What `mode` takes.' }),
  title: z.string(),
  family: z.string(),
  specification: z.string().meta({ description: 'URL of the page that defines the layout.' }),
  signature: z.string().meta({ description: 'The shape or the keys by which it is known.' }),
  openFields: z.boolean().meta({ description: 'Records carry further, undeclared fields.' }),
  fields: z.array(z.strictObject({ name: z.string(), type: z.string(), optional: z.boolean(), about: z.string() })),
  samples: z.array(
    z.strictObject({
      lines: z.array(z.string()),
      records: z.array(anyObject).meta({ description: 'What the lines give.' }),
    }),
  ),
});

const allEntries = (formats as readonly AnyFormat[]).map(entryOf);

export const listFormats = defineOperation({
  id: 'formats',
  method: 'GET',
  path: '/formats',
  tag: 'records',
  summary: 'List every format with its samples',
  description:
    'The registry: every format that is read, its typed fields, and real lines with the records that they give.',
  input: z.void(),
  output: z.strictObject({ formats: z.array(formatEntry) }),
  examples: [
    {
      summary: 'All formats, of which one is shown here',
      input: undefined,
      output: { formats: allEntries },
      shown: { formats: allEntries.filter(({ id }) => id === 'redis') },
    },
  ],
  errors: [],
  cost: flatCost,
  run: () => ({ formats: allEntries }),
});

function entryOf({
  id,
  title,
  family,
  specification,
  signature,
  openFields,
  fields,
  samples,
}: AnyFormat): z.output<typeof formatEntry> {
  return {
    id,
    title,
    family,
    specification,
    signature,
    openFields: openFields === true,
    fields: Object.entries(fields).map(([name, { type, optional, about }]) => ({
      name,
      type,
      optional: optional === true,
      about,
    })),
    samples: samples.map(({ lines, record }) => ({
      lines: [lines].flat() as string[],
      records: [record].flat() as object[],
    })),
  };
}
