import { toProblem, toRpcErrorShape } from '@logmill/api';
import { errorKinds, type ServiceError } from '@logmill/core';
import type { Logger } from 'pino';
import { discardRest } from './body.ts';
import type { Exchange } from './exchange.ts';

/** Answers a request with an error in the shape its callers read: problem details, or tRPC's envelope. */
export function replyError(exchange: Exchange, error: ServiceError, log: Logger, envelope: 'problem' | 'rpc'): void {
  noteError(exchange, error, log);
  if (!exchange.req.complete) {
    // The body was not read: this connection cannot carry another request.
    exchange.setHeader('connection', 'close');
  }
  const { status } = errorKinds[error.code];
  if (envelope === 'rpc') {
    exchange.send(
      status,
      'application/json',
      JSON.stringify({ error: toRpcErrorShape(error, exchange.requestId, undefined) }),
    );
  } else {
    exchange.send(status, 'application/problem+json', JSON.stringify(toProblem(error, exchange.requestId)));
  }
  discardRest(exchange.req);
}

/** Sets what an error adds to the headers, and logs what callers must not see. */
export function noteError(exchange: Exchange, error: ServiceError, log: Logger): void {
  if (error.retryAfterMs !== undefined)
    exchange.setHeader('retry-after', String(Math.max(1, Math.ceil(error.retryAfterMs / 1000))));
  if (error.code === 'INTERNAL_SERVER_ERROR')
    log.error({ requestId: exchange.requestId, err: error.cause ?? error }, 'request failed');
}
