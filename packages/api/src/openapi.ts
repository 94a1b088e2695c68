import { type ErrorCode, errorKinds } from '@logmill/core';
import { generateOpenApiDocument } from 'trpc-to-openapi';
import { bodyErrors, commonErrors, type Operation, operationTags } from './operation.ts';
import { operations } from './procedures/registry.ts';
import { appRouter } from './router.ts';
import { problemSchema } from './schemas/problem.ts';

/** The parts of an OpenAPI 3.1 document that are read and written here. */
export interface OpenApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers?: unknown[];
  tags?: unknown[];
  security?: unknown[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, unknown>; [part: string]: Record<string, unknown> };
}

interface OpenApiOperation {
  requestBody?: { content: Record<string, { examples?: Record<string, unknown>; example?: unknown }> };
  responses: Record<
    string,
    { description: string; headers?: Record<string, unknown>; content?: Record<string, Record<string, unknown>> }
  >;
  [key: string]: unknown;
}

/** The document of all operations: every error each can answer, examples, headers. The same object content on every call. */
export function createOpenApiDocument(options: { version: string }): OpenApiDocument {
  const document = generateOpenApiDocument(appRouter, {
    title: 'logmill',
    version: options.version,
    description: 'Turns raw log text into typed answers. Keeps no logs.',
    baseUrl: '/',
    openApiVersion: '3.1.0',
    tags: Object.keys(operationTags),
  }) as unknown as OpenApiDocument;
  document.info.license = { name: 'MIT', identifier: 'MIT' };
  document.tags = Object.entries(operationTags).map(([name, description]) => ({ name, description }));
  document.servers = [{ url: '/', description: 'This service' }];
  document.security = [{}, { bearer: [] }, { apiKey: [] }];
  document.components = { ...document.components, ...sharedComponents() };
  document.components.schemas = withoutErrorComponents(document.components.schemas);
  for (const operation of operations)
    complete(document.paths[operation.path]![operation.method.toLowerCase()]!, operation);
  return document;
}

function sharedComponents() {
  return {
    schemas: { Problem: problemSchema },
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API key; needed where the service is configured with keys.',
      },
      apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'The same key in a header of its own.' },
    },
    headers: {
      'x-request-id': header(
        'Names this request; quote it in questions. Taken from the request when it has a valid one.',
      ),
      ratelimit: header(
        'What is left of the rate limit: r units for t seconds (draft-ietf-httpapi-ratelimit-headers-10).',
      ),
      'ratelimit-policy': header('The rate limit: q units in w seconds (draft-ietf-httpapi-ratelimit-headers-10).'),
      'retry-after': { description: 'Seconds to wait before trying again.', schema: { type: 'integer', minimum: 1 } },
      'x-logmill-degraded': header('Present when a part was away while this was answered: `redis`.'),
    },
  };
}

function header(description: string) {
  return { description, schema: { type: 'string' } };
}

/** The library's own error components know neither our members nor our media type. */
function withoutErrorComponents(schemas: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => !name.startsWith('error.')));
}

function complete(entry: OpenApiOperation, operation: Operation): void {
  delete entry.security;
  const success = entry.responses['200']!;
  success.description = 'The answer.';
  success.headers = { ...headerRefs(always), ...ownHeaders(operation) };
  const answer = success.content!['application/json']!;
  answer.examples = examplesOf(operation, 'output');
  const body = entry.requestBody?.content['application/json'];
  if (body) body.examples = examplesOf(operation, 'input');
  entry.responses = { '200': success, ...errorResponses(operation) };
}

const always = ['x-request-id', 'ratelimit', 'ratelimit-policy', 'x-logmill-degraded'] as const;

function headerRefs(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function ownHeaders(operation: Operation) {
  return Object.fromEntries(
    Object.entries(operation.headers ?? {}).map(([name, description]) => [name, header(description)]),
  );
}

function examplesOf(operation: Operation, side: 'input' | 'output') {
  return Object.fromEntries(
    operation.examples.map((example, i) => [`example${i + 1}`, { summary: example.summary, value: example[side] }]),
  );
}

function errorResponses(operation: Operation): OpenApiOperation['responses'] {
  const codes: ErrorCode[] = [...commonErrors, ...(operation.method === 'POST' ? bodyErrors : []), ...operation.errors];
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set(codes)) {
    const { status } = errorKinds[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, group]) => [
        String(status),
        errorResponse(
          group,
          group.some((code) => errorKinds[code].retryable),
        ),
      ]),
  );
}

function errorResponse(codes: readonly ErrorCode[], retryable: boolean): OpenApiOperation['responses'][string] {
  return {
    description: codes.map((code) => `\`${code}\`: ${errorKinds[code].sentence}`).join('\n\n'),
    headers: headerRefs(retryable ? [...always, 'retry-after'] : always),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
