import { appRouter, type Context, type Operation, operations } from '@logmill/api';
import { initTRPC } from '@trpc/server';
import { createOpenApiFetchHandler, type OpenApiMeta } from 'trpc-to-openapi';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Fields of request bodies that are numbers or booleans, each with an example that has it as text. */
const asText = operations
  .filter(({ method }) => method === 'POST')
  .flatMap((operation) => {
    const { properties = {} } = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' });
    return Object.entries(properties)
      .filter(([, schema]) => ['integer', 'number', 'boolean'].includes((schema as { type?: string }).type ?? ''))
      .map(([field]) => [operation.id, field, operation] as const);
  });

test('there are fields to look at', () => {
  expect(asText.length).toBeGreaterThan(0);
});

test.each(asText)(
  '%s takes no text for %s, neither before nor after a REST request was served',
  async (_, field, operation) => {
    const input = { ...(operation.examples[0]!.input as object), [field]: '7' };
    expect(await codeOf(operation, input)).toBe('BAD_REQUEST');
    expect((await postOverRest(operation, input)).status).toBe(400);
    expect(await codeOf(operation, input)).toBe('BAD_REQUEST');
  },
);

/** Why `withoutCoercion` exists. When this fails, the library has mended it and the guard can go. */
test('the library makes a bare schema take text once it has served a REST request', async () => {
  const t = initTRPC.meta<OpenApiMeta>().create();
  const router = t.router({
    double: t.procedure
      .meta({ openapi: { method: 'POST', path: '/double' } })
      .input(z.object({ value: z.number() }))
      .output(z.number())
      .mutation(({ input }) => input.value * 2),
  });
  const call = async (): Promise<unknown> =>
    router
      .createCaller({})
      .double({ value: '7' as unknown as number })
      .catch(() => 'refused');
  expect(await call()).toBe('refused');
  await createOpenApiFetchHandler({ router, req: jsonRequest('/double', { value: 1 }), endpoint: '/' });
  expect(await call()).toBe(14);
});

/** Input is checked before anything else of the context is touched; what gets further fails on it. */
const context = { call: { requestId: 'r' } } as Context;

async function codeOf(operation: Operation, input: unknown): Promise<string | undefined> {
  const caller = appRouter.createCaller(context) as unknown as Record<string, (input: unknown) => Promise<unknown>>;
  const error = await caller[operation.id]!(input).then(
    () => undefined,
    (thrown: { code?: string }) => thrown,
  );
  return error?.code;
}

function postOverRest(operation: Operation, input: unknown): Promise<Response> {
  return createOpenApiFetchHandler({
    router: appRouter,
    req: jsonRequest(operation.path, input),
    endpoint: '/',
    createContext: () => Promise.resolve(context),
  } as Parameters<typeof createOpenApiFetchHandler>[0]);
}

function jsonRequest(path: string, body: unknown): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
