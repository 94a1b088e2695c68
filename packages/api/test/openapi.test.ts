import { readFileSync } from 'node:fs';
import {
  createOpenApiDocument,
  inputOfQuery,
  lineBodyOf,
  operations,
  problemSchema,
  streamOperations,
} from '@logmill/api';
import { errorKinds } from '@logmill/core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { renderSnapshot, snapshotFile } from '../scripts/snapshot.ts';
import { errorsOf } from '../src/openapi/error-responses.ts';

const document = createOpenApiDocument({ version: '1.2.3' });

test('the committed openapi.json is the document of these operations (else: pnpm --filter @logmill/api openapi)', () => {
  expect(readFileSync(snapshotFile, 'utf8')).toBe(renderSnapshot());
});

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>);
  expect(result).toEqual({ valid: true });
  expect(document.openapi).toBe('3.1.0');
});

test('a document is the same each time it is made, and owned by who asked for it', () => {
  const mine = createOpenApiDocument({ version: '1.2.3' });
  expect(mine).toEqual(document);
  mine.info.title = 'changed';
  mine.components.schemas.Problem = {};
  Object.assign(mine.components.examples!.BAD_REQUEST as object, { summary: 'changed' });
  expect(createOpenApiDocument({ version: '1.2.3' })).toEqual(document);
});

test('every path of the document is an operation', () => {
  const documented = Object.entries(document.paths).flatMap(([path, entries]) =>
    Object.keys(entries).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const known = [...operations, ...streamOperations.map(({ path }) => ({ method: 'POST', path }))];
  expect(documented.sort()).toEqual(known.map(({ method, path }) => `${method} ${path}`).sort());
});

test('no reference is dangling, and no shared part is unused', () => {
  const refs = new Set(refsOf(document));
  const known = Object.entries(document.components).flatMap(([kind, parts]) =>
    Object.keys(parts).map((name) => `#/components/${kind}/${name}`),
  );
  expect([...refs].filter((ref) => !known.includes(ref))).toEqual([]);
  expect(known.filter((part) => !refs.has(part) && !part.includes('securitySchemes'))).toEqual([]);
});

describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  const entry = document.paths[operation.path]![operation.method.toLowerCase()]!;

  test('has its summary, description, tag and the call of the client', () => {
    expect(entry).toMatchObject({
      operationId: operation.id,
      summary: operation.summary,
      description: operation.description,
      tags: [operation.tag],
      'x-codeSamples': [{ lang: 'typescript', source: expect.stringContaining(`client.${operation.id}(`) as string }],
    });
  });

  test('shows every example, request and answer under one name', () => {
    const answers = resolved(entry.responses['200']).content!['application/json']!.examples as Record<string, unknown>;
    expect(Object.values(answers)).toEqual(
      operation.examples.map(({ summary, output, shown }) => ({ summary, value: shown ?? output })),
    );
    if (operation.method !== 'POST') return;
    const requests = entry.requestBody!.content['application/json']!.examples!;
    expect(Object.values(requests)).toEqual(
      operation.examples.map(({ summary, input }) => ({ summary, value: input })),
    );
    expect(Object.keys(requests)).toEqual(Object.keys(answers));
  });

  test('shows every example as a body of lines too, where it takes one', () => {
    const lineBody = lineBodyOf(operation);
    const content = entry.requestBody?.content ?? {};
    const shown = lineBody === undefined ? [] : ['text/plain', 'application/x-ndjson'];
    expect(Object.keys(content).filter((type) => type !== 'application/json')).toEqual(shown);
    for (const type of shown) {
      const examples = Object.values(content[type]!.examples!) as { description: string; value: string }[];
      expect(examples.length).toBe(operation.examples.length);
      for (const [i, { description, value }] of examples.entries()) {
        const query = /^`POST [^?]+\??(.*)`$/.exec(description)![1]!;
        const { lines, text, ...others } = operation.examples[i]!.input as { lines?: string[]; text?: string };
        expect(inputOfQuery(lineBody!, query)).toEqual(others);
        expect(value).toBe(text ?? `${lines!.join('\n')}\n`);
      }
    }
    const names = ((entry.parameters ?? []) as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(Object.keys(lineBody?.parameters ?? {}));
  });

  test('lists every error it can answer, each with an example of its shape', () => {
    const shown = Object.entries(entry.responses)
      .filter(([status]) => status !== '200')
      .flatMap(([status, response]) => {
        const { examples } = resolved(response).content!['application/problem+json']!;
        return Object.entries(examples as Record<string, unknown>).map(([code, example]) => {
          const problem = problemSchema.parse(resolved<{ value: unknown }>(example).value);
          expect(problem).toMatchObject({ code, status: Number(status), type: `/docs/errors#${code}` });
          return code;
        });
      });
    expect(shown.sort()).toEqual([...errorsOf(operation)].sort());
  });

  test('documents the headers that come with success and with refusals', () => {
    const { headers } = resolved(entry.responses['200']);
    expect(Object.keys(headers!)).toEqual(
      expect.arrayContaining([
        'x-request-id',
        'ratelimit',
        'ratelimit-policy',
        ...Object.keys(operation.headers ?? {}),
      ]),
    );
    expect(Object.keys(resolved(entry.responses['429']).headers!)).toContain('retry-after');
  });
});

test('no integer is bounded by what a double can count', () => {
  expect(JSON.stringify(document)).not.toContain(String(Number.MAX_SAFE_INTEGER));
});

test('the introduction makes calls that operations take', () => {
  const { description } = document.info as { description: string };
  const call = /curl -s http:\/\/127\.0\.0\.1:8000(?<path>\S+) .*?-d '(?<body>.*?)'\n/s.exec(description)!.groups!;
  const operation = operations.find(({ path }) => path === call.path)!;
  expect(operation.input.safeParse(JSON.parse(call.body!)).success).toBe(true);
  expect(description).toContain(JSON.stringify(operation.examples[0]!.output));
});

test('every code of an example is one of the table', () => {
  expect(Object.keys(document.components.examples!).filter((code) => !(code in errorKinds))).toEqual([]);
});

interface Response {
  readonly headers?: Record<string, unknown>;
  readonly content?: Record<string, { examples?: unknown }>;
}

/** What a reference of this document points at; anything else as it is. */
function resolved<T = Response>(part: unknown): T {
  const ref = (part as { $ref?: string }).$ref;
  if (ref === undefined) return part as T;
  const [, , kind, name] = ref.split('/') as [string, string, string, string];
  return document.components[kind]![name] as T;
}

function refsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsOf(value),
  );
}
