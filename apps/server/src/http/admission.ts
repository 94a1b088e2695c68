import { breachOf, toServiceError } from '@logmill/api';
import { ServiceError } from '@logmill/core';
import type { ApiKeys } from '../auth/api-keys.ts';
import { identify } from '../auth/identity.ts';
import type { Exchange } from './exchange.ts';
import type { RateLimit } from './rate-limit.ts';
import { type Received, receiveBody } from './receive-body.ts';
import type { Route, RpcCall } from './routes.ts';

export interface AdmissionOptions {
  readonly rateLimit: RateLimit;
  readonly keys: ApiKeys | undefined;
  readonly proxyHops: number;
  readonly bodyBytesMax: number;
  readonly batchCallsMax: number;
}

/** A request that may be served. */
export interface Admitted extends Received {
  /** One refusal per call of a tRPC request, where its endpoint is over the limit. */
  readonly refusals: readonly (ServiceError | undefined)[];
}

type Admissible = Extract<Route, { kind: 'rest' | 'rpc' }>;

/** Costs per endpoint of one request. */
type Costs = Map<string, number>;

/**
 * Everything that is checked before an operation sees a request, for REST and tRPC alike: identity, size, media type, JSON or lines,
 * rate limit. Rejects with a ServiceError. A request that is refused on the way costs one unit. `mayOpen`: whether an operation may answer from the bytes.
 */
export async function admit(
  exchange: Exchange,
  route: Admissible,
  options: AdmissionOptions,
  mayOpen: boolean,
): Promise<Admitted> {
  const { req } = exchange;
  const { rateLimit, keys, proxyHops, bodyBytesMax } = options;
  const calls = callsOf(route);
  const endpoints = [...new Set(calls.map(endpointOf))];
  const { client, refusal } = identify(req, keys, proxyHops);

  if (endpoints.length === 1) {
    const exhausted = rateLimit.exhausted(exchange, client, endpoints[0]!);
    if (exhausted !== undefined) throw exhausted;
  }
  let refused = refusal ?? tooManyCalls(route, options.batchCallsMax);
  let received: Received = nothing;
  if (refused === undefined && hasBody(req.method)) {
    try {
      received = await receiveBody(exchange, route, { bodyBytesMax, mayOpen });
    } catch (error) {
      refused = toServiceError(error);
    }
  }

  if (refused !== undefined) {
    const over = await rateLimit.take(exchange, client, endpoints[0]!, 1);
    throw over ?? refused;
  }
  const denials = new Map<string, ServiceError>();
  for (const [endpoint, cost] of costsOf(route, calls, received)) {
    const denial = await rateLimit.take(exchange, client, endpoint, cost);
    if (denial !== undefined) denials.set(endpoint, denial);
  }
  if (denials.size === endpoints.length) throw [...denials.values()][0]!;
  exchange.admitted = true;
  return { ...received, refusals: denials.size === 0 ? none : calls.map((call) => denials.get(endpointOf(call))) };
}

const nothing: Received = { body: undefined, json: undefined, opened: undefined };
const none: readonly undefined[] = [];

function callsOf(route: Admissible): readonly RpcCall[] {
  return route.kind === 'rpc' ? route.calls : [{ path: route.operation.id, operation: route.operation }];
}

/** Calls of procedures that do not exist share one endpoint of their own. */
function endpointOf(call: RpcCall): string {
  return call.operation?.id ?? 'unmatched';
}

function tooManyCalls(route: Admissible, callsMax: number): ServiceError | undefined {
  if (route.kind !== 'rpc' || route.calls.length <= callsMax) return undefined;
  return new ServiceError(
    'BAD_REQUEST',
    `At most ${callsMax} calls in one batch; got ${route.calls.length}. Split it.`,
    {
      limit: breachOf('batchCallsMax', callsMax, route.calls.length),
    },
  );
}

function hasBody(method: string | undefined): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH';
}

function costsOf(route: Admissible, calls: readonly RpcCall[], { json, opened }: Received): Costs {
  const costs: Costs = new Map();
  if (opened !== undefined) return costs.set(endpointOf(calls[0]!), opened.cost);
  for (const [i, call] of calls.entries()) {
    const endpoint = endpointOf(call);
    costs.set(endpoint, (costs.get(endpoint) ?? 0) + (call.operation?.cost(inputOf(route, json, i)) ?? 1));
  }
  return costs;
}

/** Raw input of call `i`: a batch holds its inputs under their indexes. */
export function inputOf(route: Admissible, json: unknown, i: number): unknown {
  if (route.kind === 'rest' || !route.batched) return json;
  return typeof json === 'object' && json !== null && Object.hasOwn(json, i)
    ? (json as Record<number, unknown>)[i]
    : undefined;
}
