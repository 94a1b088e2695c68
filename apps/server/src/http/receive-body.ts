import { inputOfQuery, lineBodyOf, type OpenedRequest, type Operation, type RawBody } from '@logmill/api';
import { announcesTooMuch, bodyKindOf, bodyTooLarge, readBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { parseJsonBody } from './json-body.ts';
import { splitLineBody } from './line-body.ts';
import type { Route } from './routes.ts';
import { bodyScanner, scanJsonBody, scanLineBody } from './scan-body.ts';

/** A body, read and parsed once for whoever serves the request. */
export interface Received {
  readonly body: Buffer | undefined;
  /** The value of a JSON body; of a body of lines the one that stands for it. */
  readonly json: unknown;
  /** The request, where its operation answers it from the bytes; then there is no `json`. */
  readonly opened: OpenedRequest | undefined;
}

/** Requests whose client waits for `100 Continue` before it sends the body. */
export const continues = new WeakSet<object>();

/** Reads the body of a request. `mayOpen`: whether an operation may answer from the bytes. Rejects with a ServiceError, or a ZodError for what is no object. */
export async function receiveBody(
  exchange: Exchange,
  route: Extract<Route, { kind: 'rest' | 'rpc' }>,
  { bodyBytesMax, mayOpen }: { bodyBytesMax: number; mayOpen: boolean },
): Promise<Received> {
  const { req, services } = exchange;
  const operation = route.kind === 'rest' ? route.operation : undefined;
  const lineBody = operation && lineBodyOf(operation);
  const kind = bodyKindOf(req, lineBody !== undefined);
  const query = kind === 'lines' ? inputOfQuery(lineBody!, queryOf(req.url!)) : {};
  if (announcesTooMuch(req, bodyBytesMax)) throw bodyTooLarge(bodyBytesMax, Number(req.headers['content-length']));
  if (continues.delete(req)) exchange.res.writeContinue();
  const open = mayOpen ? operation?.open : undefined;
  // Hashed as it comes: a client that sends it is not done sooner.
  const hash = open && services.createSha256();
  const body = await readBody(req, bodyBytesMax, hash && ((chunk) => hash.update(chunk)));
  exchange.bytesIn = body.length;
  const opened = await open?.(toRawBody(body, kind, query, hash!.hex(), exchange), exchange);
  if (opened !== undefined) return { body, json: undefined, opened };
  if (kind === 'lines') return { body, json: { ...query, lines: await splitLineBody(body, services.pause) }, opened };
  if (route.kind === 'rest' || !route.batched) exchange.content = body;
  const json = await parseJsonBody(body, services.pause);
  if (operation !== undefined) checkObject(operation, json);
  return { body, json, opened };
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

function toRawBody(
  body: Buffer,
  kind: RawBody['kind'],
  query: RawBody['query'],
  digest: string,
  { services: { limits, pause } }: Exchange,
): RawBody {
  const bounds = { linesMax: limits.linesMax, lineBytesMax: limits.lineCharsMax };
  const options = { bounds, pause, scanner: bodyScanner };
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

/** trpc-to-openapi spreads whatever the body is into an object; what is none is refused as the schema refuses it. */
function checkObject(operation: Operation, json: unknown): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) operation.input.parse(json);
}
