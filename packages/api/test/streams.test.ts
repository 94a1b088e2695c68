import { createOpenApiDocument, operations, optionsOfQuery, streamEventSchema, streamOperations } from '@logmill/api';
import { describe, expect, test } from 'vitest';
import { streamErrorsOf } from '../src/streams/stream-operation.ts';

/** Laws of operations that take a body of any length. */
const document = createOpenApiDocument({ version: '1.2.3' });

test('there are some, and none has a name or a path of another operation', () => {
  expect(streamOperations.length).toBeGreaterThan(0);
  const all = [...operations, ...streamOperations];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});

describe.each(streamOperations.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
  const entry = document.paths[operation.path]!.post!;

  test('is described with its summary, its tag, and calls of curl and of the client', () => {
    expect(entry).toMatchObject({ operationId: id, summary: operation.summary, tags: [operation.tag] });
    const samples = (entry['x-codeSamples'] as { source: string }[]).map(({ source }) => source);
    expect(samples).toEqual([expect.stringContaining(operation.path), expect.stringContaining(`client.${id}(`)]);
  });

  test('every option is a parameter of the query, and no other is', () => {
    const parameters = entry.parameters as { name: string; in: string; description: string }[];
    expect(parameters.map(({ name }) => name)).toEqual(Object.keys(operation.query.shape));
    for (const parameter of parameters) {
      expect(parameter).toMatchObject({ in: 'query' });
      expect(parameter.description.length, parameter.name).toBeGreaterThan(10);
    }
  });

  test('its bodies are bytes of the types that it takes', () => {
    expect(Object.keys(entry.requestBody!.content)).toEqual(operation.bodyTypes);
  });

  test('it answers JSON or events, and every error it can', () => {
    const { content } = entry.responses['200'] as { content: Record<string, unknown> };
    expect(Object.keys(content)).toEqual(['application/json', 'application/x-ndjson', 'text/event-stream']);
    const refs = Object.values(entry.responses).flatMap((response) => ('$ref' in response ? [response.$ref] : []));
    const codes = refs.flatMap((ref) => ref.split('/').at(-1)!.split('.'));
    expect(codes.sort()).toEqual([...streamErrorsOf(operation)].sort());
  });

  test.each(operation.examples)('the example is of its schemas: $summary', ({ query, output }) => {
    const text = new URLSearchParams(
      Object.entries(query as object).map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    expect(optionsOfQuery(operation, text)).toEqual(query);
    expect(operation.output.parse(output)).toEqual(output);
    expect(streamEventSchema(operation.output).parse({ type: 'report', report: output })).toBeTruthy();
  });

  test('what it does not take is refused', () => {
    expect(() => optionsOfQuery(operation, 'lines=x')).toThrow(/No such parameter/);
    expect(() => optionsOfQuery(operation, 'mode=plane')).toThrow(/plain/);
  });
});
