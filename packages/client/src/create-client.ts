import { createTRPCUntypedClient, httpBatchLink, httpLink } from '@trpc/client';
import { withRetries } from './attempts.ts';
import { type Operations, operationTable } from './operations.gen.ts';
import type { CallOptions, ClientOptions } from './options.ts';

/** Most calls in one request; the service takes no more. */
const batchCallsMax = 10;

/** A client of a logmill service: one method an operation. Holds no connection of its own; there is nothing to close. */
export function createClient(options: ClientOptions): Operations {
  const url = options.url.replace(/\/+$/, '');
  const link = {
    url: `${url}/trpc`,
    headers: { ...(options.apiKey === undefined ? {} : { 'x-api-key': options.apiKey }), ...options.headers },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch as never }),
  };
  const rpc = createTRPCUntypedClient({
    links: [options.batch ? httpBatchLink({ ...link, maxItems: batchCallsMax }) : httpLink(link)],
  });

  const methodOf = (id: string, { type, hasInput }: (typeof operationTable)[keyof Operations]) => {
    return (...args: unknown[]): Promise<unknown> => {
      const [input, callOptions] = (hasInput ? args : [undefined, args[0]]) as [unknown, CallOptions | undefined];
      const attempt = (signal: AbortSignal): Promise<unknown> =>
        type === 'query' ? rpc.query(id, input, { signal }) : rpc.mutation(id, input, { signal });
      return withRetries(attempt, { ...options, ...callOptions, url });
    };
  };
  return Object.fromEntries(
    Object.entries(operationTable).map(([id, row]) => [id, methodOf(id, row)]),
  ) as unknown as Operations;
}
