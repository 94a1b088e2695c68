import type { ErrorCode } from '@logmill/core';
import { eventTypes, streamEventSchema } from '../streams/stream-events.ts';
import { type StreamOperation, streamErrorsOf } from '../streams/stream-operation.ts';
import { streamParametersOf } from '../streams/stream-query.ts';
import { alwaysSent, headerRefs } from './components.ts';
import { exampleKey } from './example-key.ts';
import { queryParameter } from './query-parameter.ts';
import { defaultUrl } from './snippets.ts';

/** Responses by status for a set of codes, as references. */
type ErrorsOf = (codes: readonly ErrorCode[]) => Record<string, { $ref: string }>;

/** What the document says of an operation that takes a body of any length, as zod-openapi takes it. */
export function streamEntry(operation: StreamOperation, errorsOf: ErrorsOf) {
  const { id, tag, summary, description, output, bodyTypes } = operation;
  const bytes = {
    type: 'string' as const,
    format: 'binary',
    description: 'The bytes of the log, compressed or not.',
  };
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    parameters: Object.entries(streamParametersOf(operation)).map(([name, schema]) => queryParameter(name, schema)),
    requestBody: {
      required: true,
      content: Object.fromEntries(
        bodyTypes.map((type) => [type, { schema: bytes, ...(isText(type) ? { examples: bodies(operation) } : {}) }]),
      ),
    },
    responses: {
      '200': {
        description:
          'The answer. As events where `Accept` asks for them; then the head is sent before the work is done.',
        headers: headerRefs(alwaysSent),
        content: {
          'application/json': { schema: output, examples: outputs(operation) },
          ...Object.fromEntries(eventTypes.map((type) => [type, { schema: streamEventSchema(output) }])),
        },
      },
      ...errorsOf(streamErrorsOf(operation)),
    },
    'x-codeSamples': [
      { lang: 'shell', label: 'curl', source: streamCurlCall(operation) },
      { lang: 'typescript', label: '@logmill/client', source: streamClientCall(operation) },
    ],
  };
}

function isText(type: string): boolean {
  return type === 'text/plain';
}

function bodies({ path, examples }: StreamOperation) {
  return Object.fromEntries(
    examples.map(({ summary, query, body }) => [
      exampleKey(summary),
      { summary, description: `\`POST ${path}?${queryText(query)}\``, value: body },
    ]),
  );
}

function outputs({ examples }: StreamOperation) {
  return Object.fromEntries(
    examples.map(({ summary, output }) => [exampleKey(summary), { summary, value: output as unknown }]),
  );
}

/** The flat options of an example as a query. */
export function queryText(query: unknown): string {
  return new URLSearchParams(
    Object.entries(query as Record<string, unknown>).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

/** A file on a shell: curl sends it as it reads it. */
export function streamCurlCall({ path }: StreamOperation): string {
  return `curl -s -T access.log.gz -X POST ${defaultUrl}${path}`;
}

export function streamClientCall({ id }: StreamOperation): string {
  return [
    "import { createClient } from '@logmill/client';",
    '',
    `const client = createClient({ url: '${defaultUrl}' });`,
    `const report = await client.${id}('access.log.gz', {`,
    '  onProgress: ({ bytes, lines }) => console.log(bytes, lines),',
    '});',
  ].join('\n');
}
