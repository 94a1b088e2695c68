import { createTRPCUntypedClient, httpBatchLink, httpLink } from '@trpc/client';
import { withRetries } from './attempts.ts';
import { fetchAnswers } from './fetch-answers.ts';
import { type FileSource, isReplayable } from './file-source.ts';
import { type OperationRow, operationTable, streamTable } from './operation-table.gen.ts';
import type { LogmillClient } from './operations.gen.ts';
import { type CallOptions, type ClientOptions, checkBounds, type FileCallOptions, timerMsMax } from './options.ts';
import { sendFile } from './send-file.ts';
import { realTiming, type Timing } from './timing.ts';

/** A client of a logmill service: one method an operation. Holds no connection of its own; there is nothing to close. */
export function createClient(options: ClientOptions): LogmillClient {
  return createClientIn(realTiming, options);
}

/** Most calls in one request; a service takes no more unless configured to. */
const batchCallsMax = 10;

/** `createClient` in a time of its own, for tests. */
export function createClientIn(timing: Timing, options: ClientOptions): LogmillClient {
  checkBounds(options);
  const url = baseUrlOf(options.url);
  const link = {
    url: `${url}/trpc`,
    headers: headersOf(options),
    fetch: fetchAnswers(url, options.fetch, timing),
  };
  const links = [options.batch ? httpBatchLink({ ...link, maxItems: batchCallsMax }) : httpLink(link)];
  const rpc = createTRPCUntypedClient({ links });

  const callOf = (id: string, { type, hasInput }: OperationRow) => {
    return async (...args: unknown[]): Promise<unknown> => {
      const [input, call = {}] = (hasInput ? args : [undefined, args[0]]) as [unknown, CallOptions?];
      checkBounds(call);
      return withRetries((signal) => rpc[type](id, input, { signal }), merged(options, call), timing);
    };
  };
  const streamCallOf = (path: string) => {
    return async (source: FileSource, given: FileCallOptions = {}): Promise<unknown> => {
      const { onProgress, signal, timeoutMs = timerMsMax, retries, retryWaitMsMax, ...query } = given;
      const call = { signal, timeoutMs, retries: isReplayable(source) ? retries : 0, retryWaitMsMax };
      checkBounds(call);
      const { headers } = link;
      const attempt = sendFile(source, { url, path, query, headers, fetch: options.fetch, onProgress, timing });
      return withRetries(attempt, merged(options, call), timing);
    };
  };
  const methods = [
    ...Object.entries(operationTable).map(([id, row]) => [id, callOf(id, row)] as const),
    ...Object.entries(streamTable).map(([id, { path }]) => [id, streamCallOf(path)] as const),
  ];
  return Object.fromEntries(methods) as unknown as LogmillClient;
}

function merged(client: ClientOptions, call: CallOptions) {
  return {
    signal: call.signal,
    timeoutMs: call.timeoutMs ?? client.timeoutMs,
    retries: call.retries ?? client.retries,
    retryWaitMsMax: call.retryWaitMsMax ?? client.retryWaitMsMax,
    onRetry: client.onRetry,
  };
}

function baseUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError(`url must be like http://127.0.0.1:8000; got ${JSON.stringify(text)}.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Header names in lower case, so that the caller's replace ours. Throws a TypeError for what no header can be. */
function headersOf({ apiKey, headers }: ClientOptions): Record<string, string> {
  const all = new Headers(apiKey === undefined ? {} : { 'x-api-key': apiKey });
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return Object.fromEntries(all);
}
