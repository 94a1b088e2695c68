import { optionsOfQuery, type StreamOperation, type StreamServices, toProblem, toServiceError } from '@logmill/api';
import { errorKinds, type ServiceError } from '@logmill/core';
import type { Logger } from 'pino';
import { identify } from '../../auth/identity.ts';
import type { AdmissionOptions } from '../admission.ts';
import { discardRest } from '../body.ts';
import type { Exchange } from '../exchange.ts';
import { continues } from '../receive-body.ts';
import { noteError } from '../reply.ts';
import { type AnswerType, acceptedType } from './accepted-type.ts';
import { createEventAnswer } from './event-answer.ts';
import { declaredCompression } from './stream-media.ts';
import { openUpload, type Upload } from './upload.ts';
import { checkAnnounced, type UploadLimits } from './upload-limits.ts';
import type { UploadSlots } from './upload-slots.ts';

export interface StreamOptions {
  readonly services: StreamServices;
  readonly slots: UploadSlots;
  readonly limits: UploadLimits;
  /** How long a body may bring nothing. */
  readonly silentMs: number;
}

/** Milliseconds between two events of progress. */
const progressMs = 500;

/**
 * Answers a request whose body may be of any length: checked as all others are, then worked on as it comes. Rejects with a ServiceError as long as no head was
 * sent; after that the error is the last event.
 */
export async function serveStream(
  exchange: Exchange,
  operation: StreamOperation,
  options: StreamOptions,
  { rateLimit, keys, proxyHops }: AdmissionOptions,
  log: Logger,
): Promise<void> {
  const { req } = exchange;
  const { client, refusal } = identify(req, keys, proxyHops);
  const denied =
    rateLimit.exhausted(exchange, client, operation.id) ?? (await rateLimit.take(exchange, client, operation.id, 1));
  if (denied !== undefined) throw denied;
  if (refusal !== undefined) throw refusal;
  const given = optionsOfQuery(operation, queryOf(req.url!));
  const declared = declaredCompression(req, operation);
  checkAnnounced(req, options.limits);
  const release = options.slots.take(client);
  try {
    if (continues.delete(req)) exchange.res.writeContinue();
    const draw = () => rateLimit.draw(client, operation.id, 1);
    await using upload = openUpload(exchange, { ...options, namesInput: operation.namesInput, declared, draw });
    const work = async () =>
      JSON.stringify(await operation.run(given as never, upload.run, options.services, exchange));
    await answer(exchange, upload, work, acceptedType(req.headers.accept), log);
  } finally {
    release();
  }
}

async function answer(
  exchange: Exchange,
  upload: Upload,
  work: () => Promise<string>,
  type: AnswerType,
  log: Logger,
): Promise<void> {
  if (type === 'application/json') {
    exchange.send(200, type, await work());
    return;
  }
  exchange.setHeader('x-accel-buffering', 'no');
  const events = createEventAnswer(exchange.open(200, type), type, (bytes) => {
    exchange.bytesOut += bytes;
  });
  const timer = setInterval(() => events.progress(upload.progress()), progressMs);
  try {
    const report = await work();
    events.progress(upload.progress());
    events.report(report);
  } catch (thrown) {
    const error: ServiceError = toServiceError(thrown);
    noteError(exchange, error, log);
    // for log and metrics: the status on the wire was sent before anyone knew
    exchange.status = errorKinds[error.code].status;
    events.error(toProblem(error, exchange.requestId));
    discardRest(exchange.req);
  } finally {
    clearInterval(timer);
  }
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}
