import {
  breachOf,
  inputOfQuery,
  lineBodyOf,
  type OpenedRequest,
  type Operation,
  type RawBody,
  toServiceError,
} from '@logmill/api';
import { ServiceError } from '@logmill/core';
import type { ApiKeys } from '../auth/api-keys.ts';
import { identify } from '../auth/identity.ts';
import { announcesTooMuch, bodyKindOf, bodyTooLarge, readBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { parseJsonBody } from './json-body.ts';
import { splitLineBody } from './line-body.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Route, RpcCall } from './routes.ts';
import { bodyScanner, scanJsonBody, scanLineBody } from './scan-body.ts';

export interface AdmissionOptions {
  readonly rateLimit: RateLimit;
  readonly keys: ApiKeys | undefined;
  readonly proxyHops: number;
  readonly bodyBytesMax: number;
  readonly batchCallsMax: number;
}

/** A request that may be served: its body, read and parsed once for whoever serves it. */
export interface Admitted {
  readonly body: Buffer | undefined;
  readonly json: unknown;
  /** The request, where its operation answers it from the bytes; then there is no `json`. */
  readonly opened: OpenedRequest | undefined;
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
  let body: Buffer | undefined;
  let json: unknown;
  let opened: OpenedRequest | undefined;
  if (refused === undefined && hasBody(req.method)) {
    try {
      const lineBody = route.kind === 'rest' ? lineBodyOf(route.operation) : undefined;
      const kind = bodyKindOf(req, lineBody !== undefined);
      const inQuery = kind === 'lines' ? inputOfQuery(lineBody!, queryOf(req.url!)) : undefined;
      if (announcesTooMuch(req, bodyBytesMax)) throw bodyTooLarge(bodyBytesMax, Number(req.headers['content-length']));
      if (continues.delete(req)) exchange.res.writeContinue();
      const open = mayOpen && route.kind === 'rest' ? route.operation.open : undefined;
      // Hashed as it comes: a client that sends it is not done sooner.
      const hash = open === undefined ? undefined : exchange.services.createSha256();
      body = await readBody(req, bodyBytesMax, hash && ((chunk) => hash.update(chunk)));
      exchange.bytesIn = body.length;
      if (open !== undefined)
        opened = await open(toRawBody(body, kind, inQuery ?? {}, hash!.hex(), exchange), exchange);
      if (opened !== undefined) json = undefined;
      else if (inQuery !== undefined) json = { ...inQuery, lines: await splitLineBody(body, exchange.services.pause) };
      else {
        if (route.kind === 'rest' || !route.batched) exchange.content = body;
        json = await parseJsonBody(body, exchange.services.pause);
        if (route.kind === 'rest') checkObject(route.operation, json);
      }
    } catch (error) {
      refused = toServiceError(error);
    }
  }

  if (refused !== undefined) {
    const over = await rateLimit.take(exchange, client, endpoints[0]!, 1);
    throw over ?? refused;
  }
  const denials = new Map<string, ServiceError>();
  for (const [endpoint, cost] of opened === undefined
    ? costsOf(route, calls, json)
    : [[endpoints[0]!, opened.cost] as const]) {
    const denial = await rateLimit.take(exchange, client, endpoint, cost);
    if (denial !== undefined) denials.set(endpoint, denial);
  }
  if (denials.size === endpoints.length) throw [...denials.values()][0]!;
  exchange.admitted = true;
  return {
    body,
    json,
    opened,
    refusals: denials.size === 0 ? none : calls.map((call) => denials.get(endpointOf(call))),
  };
}

const none: readonly undefined[] = [];

/** Requests whose client waits for `100 Continue` before it sends the body. */
export const continues = new WeakSet<object>();

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

/** trpc-to-openapi spreads whatever the body is into an object; what is none is refused as the schema refuses it. */
function checkObject(operation: Operation, json: unknown): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) operation.input.parse(json);
}

function toRawBody(
  body: Buffer,
  kind: RawBody['kind'],
  query: RawBody['query'],
  digest: string,
  { services: { limits, pause } }: Exchange,
): RawBody {
  const options = {
    bounds: { linesMax: limits.linesMax, lineBytesMax: limits.lineCharsMax },
    pause,
    scanner: bodyScanner,
  };
  return {
    kind,
    query,
    digest,
    async scan() {
      if (kind === 'json') return scanJsonBody(body, options);
      const lines = await scanLineBody(body, options);
      return lines && { others: query, lines };
    },
  };
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

function hasBody(method: string | undefined): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH';
}

function costsOf(route: Admissible, calls: readonly RpcCall[], json: unknown): Costs {
  const costs: Costs = new Map();
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
