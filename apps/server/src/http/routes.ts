import { type Operation, operations, type StreamOperation, streamOperations } from '@logmill/api';

/** What a request is for. */
export type Route =
  | { readonly kind: 'rest'; readonly operation: Operation; readonly name: string }
  | { readonly kind: 'rpc'; readonly calls: readonly RpcCall[]; readonly batched: boolean; readonly name: string }
  | { readonly kind: 'stream'; readonly operation: StreamOperation; readonly name: string }
  | { readonly kind: 'wrongMethod'; readonly allow: readonly string[]; readonly name: string };

export interface RpcCall {
  readonly path: string;
  /** Undefined when there is no such procedure. */
  readonly operation: Operation | undefined;
}

const restByPath = new Map<string, Map<string, Operation>>();
for (const operation of operations) {
  const methods = restByPath.get(operation.path) ?? new Map<string, Operation>();
  methods.set(operation.method, operation);
  restByPath.set(operation.path, methods);
}

const streamByPath = new Map(streamOperations.map((operation) => [operation.path as string, operation]));

const operationById = new Map(operations.map((operation) => [operation.id, operation]));

export const rpcPrefix = '/trpc';

/** Undefined for paths that no operation has: probes, documents, and what is not there. */
export function routeOf(method: string, url: string): Route | undefined {
  const queryStart = url.indexOf('?');
  const path = queryStart < 0 ? url : url.slice(0, queryStart);
  // Express and trpc-to-openapi match without regard to case and a final slash; what they would serve must be seen here.
  const methods = restByPath.get(path) ?? restByPath.get(normalized(path));
  if (methods !== undefined) return restRoute(methods, method);
  const stream = streamByPath.get(path) ?? streamByPath.get(normalized(path));
  if (stream !== undefined) return streamRoute(stream, method);
  if (!path.toLowerCase().startsWith(`${rpcPrefix}/`)) return undefined;
  return rpcRoute(path.slice(rpcPrefix.length + 1), queryStart < 0 ? '' : url.slice(queryStart + 1));
}

function normalized(path: string): string {
  return path.replace(/\/{1,8}$/, '').toLowerCase();
}

function restRoute(methods: ReadonlyMap<string, Operation>, method: string): Route {
  const operation = methods.get(method === 'HEAD' ? 'GET' : method);
  if (operation !== undefined) return { kind: 'rest', operation, name: operation.path };
  const allow = [...methods.keys()].flatMap((known) => (known === 'GET' ? ['GET', 'HEAD'] : [known]));
  const [{ path }] = methods.values() as unknown as [Operation];
  return { kind: 'wrongMethod', allow: [...allow, 'OPTIONS'], name: path };
}

function streamRoute(operation: StreamOperation, method: string): Route {
  const name = operation.path;
  return method === 'POST'
    ? { kind: 'stream', operation, name }
    : { kind: 'wrongMethod', allow: ['POST', 'OPTIONS'], name };
}

function rpcRoute(encodedPath: string, query: string): Route {
  const batched = query !== '' && new URLSearchParams(query).get('batch') === '1';
  const path = decoded(encodedPath);
  const paths = batched ? path.split(',') : [path];
  const calls = paths.map((name) => ({ path: name, operation: operationById.get(name) }));
  const [first] = calls;
  return {
    kind: 'rpc',
    calls,
    batched,
    name: batched ? '/trpc batch' : `/trpc/${first?.operation?.id ?? 'unmatched'}`,
  };
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
