import { type Operation, operations } from '@logmill/api';
import { errorKinds } from '@logmill/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operationTags } from '../src/operation.ts';

test('there are operations', () => {
  expect(operations.length).toBeGreaterThanOrEqual(5);
});

test.each([
  ['id', (operation: Operation) => operation.id.toLowerCase()],
  ['method and path', ({ method, path }: Operation) => `${method} ${path.toLowerCase()}`],
  ['summary', ({ summary }: Operation) => summary],
])('no two operations have the same %s', (_, keyOf) => {
  const keys = operations.map(keyOf);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every tag has an operation', () => {
  const used = new Set<string>(operations.map(({ tag }) => tag));
  expect(Object.keys(operationTags).filter((tag) => !used.has(tag))).toEqual([]);
});

describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  test('is named and described as the others', () => {
    expect(operation.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(operation.path).toMatch(/^(\/[a-z][a-z0-9_]*)+$/);
    expect(operation.summary).toMatch(/^[A-Z].*[^.\s]$/);
    expect(operation.description).toMatch(/[.`]$/);
    expect(operation.errors.filter((code) => !(code in errorKinds))).toEqual([]);
  });

  test('has examples that its schemas take', () => {
    expect(operation.examples.length).toBeGreaterThan(0);
    const summaries = operation.examples.map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
    for (const { input, output } of operation.examples) {
      expect(operation.input.safeParse(input).error).toBeUndefined();
      expect(operation.output.safeParse(output).error).toBeUndefined();
    }
  });

  test('knows every key of what it takes and gives: one more is refused', () => {
    for (const { input, output } of operation.examples) {
      const more = { ...(input as object | undefined), notAKey: 1 };
      expect(operation.input.safeParse(more).success).toBe(false);
      expect(operation.output.safeParse({ ...(output as object), notAKey: 1 }).success).toBe(false);
    }
  });

  test('has no object in its input that lets unknown keys pass', () => {
    const open = objectsOf(z.toJSONSchema(operation.input, { unrepresentable: 'any' })).filter(
      (object) => object.additionalProperties !== false,
    );
    expect(open).toEqual([]);
  });

  test('costs a whole number of units, at least one, whatever it is sent', () => {
    const sent = [...operation.examples.map(({ input }) => input), undefined, null, 7, 'x', [], {}, { lines: null }];
    for (const input of sent) {
      const cost = operation.cost(input);
      expect(Number.isInteger(cost) && cost >= 1).toBe(true);
    }
  });
});

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly additionalProperties?: unknown;
}

/** Every schema with named properties, at any depth. */
function objectsOf(schema: unknown): JsonSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsOf);
  return 'properties' in schema && typeof schema.properties === 'object' ? [schema as JsonSchema, ...inner] : inner;
}
