import { generateOpenApiDocument } from 'trpc-to-openapi';
import { lineBodyOf } from './line-body.ts';
import { alwaysSent, headerRefs, plainHeader, sharedComponents } from './openapi/components.ts';
import { createErrorResponses, type ErrorResponses, errorsOf } from './openapi/error-responses.ts';
import { exampleKey } from './openapi/example-key.ts';
import { introduction } from './openapi/introduction.ts';
import { lineBodyEntry } from './openapi/line-body-entry.ts';
import { clientCall } from './openapi/snippets.ts';
import { streamEntry } from './openapi/stream-entry.ts';
import { withoutSafeIntegerBounds } from './openapi/without-safe-integer-bounds.ts';
import { type Operation, operationTags } from './operation.ts';
import { operations } from './procedures/registry.ts';
import { appRouter } from './router.ts';
import { streamOperations } from './streams/registry.ts';

/** The parts of an OpenAPI 3.1 document that are read and written here. */
export interface OpenApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers?: unknown[];
  tags?: unknown[];
  security?: unknown[];
  externalDocs?: unknown;
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, unknown>; [part: string]: Record<string, unknown> };
}

interface OpenApiOperation {
  parameters?: unknown[];
  requestBody?: { content: Record<string, { examples?: Record<string, unknown>; example?: unknown }> };
  responses: Record<string, OpenApiResponse | { $ref: string }>;
  [key: string]: unknown;
}

interface OpenApiResponse {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Record<string, unknown>>;
}

/** The document of all operations: every error each can answer, examples, headers. The same content on every call. */
export function createOpenApiDocument(options: { version: string }): OpenApiDocument {
  const errors = createErrorResponses();
  const streams = streamOperations.map(
    (operation) => [operation.path, { post: streamEntry(operation, (codes) => errors.of(codes)) }] as const,
  );
  const document = generateOpenApiDocument(appRouter, {
    title: 'logmill',
    version: options.version,
    description: introduction(),
    baseUrl: '/',
    openApiVersion: '3.1.0',
    tags: Object.keys(operationTags),
    paths: Object.fromEntries(streams),
  }) as unknown as OpenApiDocument;
  document.info.summary = 'Raw log text in, typed answers out. Keeps no logs.';
  document.info.license = { name: 'MIT', identifier: 'MIT' };
  document.tags = Object.entries(operationTags).map(([name, description]) => ({
    name,
    'x-displayName': name.charAt(0).toUpperCase() + name.slice(1),
    description,
  }));
  document.servers = [{ url: '/', description: 'This service' }];
  document.security = [{}, { bearer: [] }, { apiKey: [] }];
  for (const operation of operations)
    complete(document.paths[operation.path]![operation.method.toLowerCase()]!, operation, errors);
  // The library's own error components know neither our members nor our media type.
  const schemas = Object.entries(document.components.schemas).filter(([name]) => !name.startsWith('error.'));
  const shared = sharedComponents();
  document.components = {
    ...document.components,
    ...shared,
    schemas: { ...Object.fromEntries(schemas), ...shared.schemas },
    responses: errors.responses,
    examples: errors.examples,
  };
  // A copy: parts of it are the registries' own.
  return withoutSafeIntegerBounds(structuredClone(document));
}

/** What the library leaves out of an operation: examples, headers, errors, the call of the typed client. */
function complete(entry: OpenApiOperation, operation: Operation, errors: ErrorResponses): void {
  delete entry.security;
  if (entry.parameters?.length === 0) delete entry.parameters;
  const success = entry.responses['200'] as OpenApiResponse;
  success.description = 'The answer.';
  success.headers = { ...headerRefs(alwaysSent), ...ownHeaders(operation) };
  success.content!['application/json']!.examples = examplesOf(operation, 'output');
  const body = entry.requestBody?.content['application/json'];
  if (body) body.examples = examplesOf(operation, 'input');
  const lineBody = lineBodyOf(operation);
  if (lineBody !== undefined) {
    const { parameters, content } = lineBodyEntry(lineBody, operation);
    if (parameters.length > 0) entry.parameters = parameters;
    for (const [type, { examples, ...rest }] of Object.entries(content))
      entry.requestBody!.content[type] = { ...rest, examples: withKeys(examples) };
  }
  entry.responses = { '200': success, ...errors.of(errorsOf(operation)) };
  entry['x-codeSamples'] = [{ lang: 'typescript', label: '@logmill/client', source: clientCall(operation) }];
}

function ownHeaders(operation: Operation) {
  return Object.fromEntries(
    Object.entries(operation.headers ?? {}).map(([name, description]) => [name, plainHeader(description)]),
  );
}

function examplesOf(operation: Operation, side: 'input' | 'output') {
  return Object.fromEntries(
    operation.examples.map((example) => [
      exampleKey(example.summary),
      { summary: example.summary, value: side === 'output' ? (example.shown ?? example.output) : example.input },
    ]),
  );
}

function withKeys<Value>(bySummary: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(bySummary).map(([summary, value]) => [exampleKey(summary), value]));
}
