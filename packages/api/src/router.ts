import { initTRPC, TRPCError } from '@trpc/server';
import type { Call } from './call.ts';
import { plainValue } from './json-text.ts';
import type { Operation } from './operation.ts';
import { type RpcErrorShape, toRpcErrorShape, toServiceError } from './problem.ts';
import { operations } from './procedures/registry.ts';
import { withoutCoercion } from './schemas/without-coercion.ts';

/** What tRPC hands to a procedure. */
export interface Context {
  readonly call: Call;
}

/** What trpc-to-openapi reads. */
export interface Meta {
  readonly [key: string]: unknown;
  readonly openapi?: {
    readonly method: 'GET' | 'POST';
    readonly path: `/${string}`;
    readonly operationId: string;
    readonly tags: string[];
    readonly summary: string;
    readonly description: string;
    readonly protect: boolean;
  };
}

const t = initTRPC
  .meta<Meta>()
  .context<Context>()
  .create({
    // Never a stack on the wire.
    isDev: false,
    errorFormatter: ({ error, path, ctx }): RpcErrorShape =>
      toRpcErrorShape(toServiceError(error), ctx?.call.requestId ?? '', path),
  });

/** One procedure per operation, under its id: GET operations are queries, POST operations mutations. */
export const appRouter = t.router(
  Object.fromEntries(operations.map((operation) => [operation.id, toProcedure(operation)])),
);

export type AppRouter = typeof appRouter;

function toProcedure(operation: Operation) {
  const { id, method, path, tag, summary, description } = operation;
  const input = withoutCoercion(operation.input);
  const base = t.procedure
    .meta({ openapi: { method, path, operationId: id, tags: [tag], summary, description, protect: false } })
    .input(input)
    .output(operation.output);
  const resolve = async ({ input, ctx }: { input: unknown; ctx: Context }): Promise<unknown> => {
    try {
      return plainValue(await operation.run(input, ctx.call));
    } catch (thrown) {
      const error = toServiceError(thrown);
      throw new TRPCError({ code: error.code, message: error.message, cause: error });
    }
  };
  return method === 'GET' ? base.query(resolve) : base.mutation(resolve);
}
