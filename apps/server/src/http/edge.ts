import { jsonOf, notModified, type Operation, toRpcErrorShape, toServiceError } from '@logmill/api';
import type { ServiceError } from '@logmill/core';
import { errorKinds } from '@logmill/core';
import type { Logger } from 'pino';
import { type Admitted, inputOf } from './admission.ts';
import type { Exchange } from './exchange.ts';
import { noteError } from './reply.ts';
import type { Route } from './routes.ts';

/**
 * The short way from an admitted request to its operation. The libraries' adapters build a fetch Request, an AbortSignal
 * and streams for each call, which costs many times what reading a line does. Same operations, schemas and errors, the same
 * bytes on the wire: test/edge-twin.test.ts holds one against the other. What it does not take, the libraries serve.
 */
export async function serveRest(exchange: Exchange, operation: Operation, { json, opened }: Admitted): Promise<void> {
  const output = await (opened === undefined ? callOperation(exchange, operation, json) : opened.answer());
  if (output === notModified) exchange.sendNotModified();
  else exchange.send(200, 'application/json', jsonOf(output));
}

/** Whether `serveRpc` answers this request exactly as the stock adapter would: plain or batched mutations in JSON. */
export function takesRpc({ req }: Exchange, route: Extract<Route, { kind: 'rpc' }>, { json }: Admitted): boolean {
  if (req.method !== 'POST' || route.calls.some(({ operation }) => operation?.method !== 'POST')) return false;
  if (req.headers['trpc-accept'] !== undefined || req.headers.accept?.includes('application/jsonl')) return false;
  return !route.batched || (typeof json === 'object' && json !== null && !Array.isArray(json));
}

export async function serveRpc(
  exchange: Exchange,
  route: Extract<Route, { kind: 'rpc' }>,
  admitted: Admitted,
  log: Logger,
): Promise<void> {
  const vary = exchange.res.getHeader('vary');
  exchange.setHeader('vary', vary === undefined ? 'trpc-accept, accept' : `${String(vary)}, trpc-accept, accept`);
  const results = await Promise.all(route.calls.map((_, i) => callRpc(exchange, route, admitted, i, log)));
  const body = route.batched ? `[${results.map((result) => result.json).join(',')}]` : results[0]!.json;
  const statuses = new Set(results.map((result) => result.status));
  exchange.send(statuses.size === 1 ? results[0]!.status : 207, 'application/json', body);
}

async function callRpc(
  exchange: Exchange,
  route: Extract<Route, { kind: 'rpc' }>,
  admitted: Admitted,
  i: number,
  log: Logger,
) {
  const { path, operation } = route.calls[i]!;
  try {
    const refusal = admitted.refusals[i];
    if (refusal !== undefined) throw refusal;
    const data = await callOperation(exchange, operation!, inputOf(route, admitted.json, i));
    return { status: 200, json: `{"result":{"data":${jsonOf(data)}}}` };
  } catch (thrown) {
    const error: ServiceError = toServiceError(thrown);
    noteError(exchange, error, log);
    return {
      status: errorKinds[error.code].status,
      json: JSON.stringify({ error: toRpcErrorShape(error, exchange.requestId, path) }),
    };
  }
}

function callOperation(exchange: Exchange, operation: Operation, raw: unknown): unknown {
  return operation.run(operation.input.parse(raw), exchange);
}
