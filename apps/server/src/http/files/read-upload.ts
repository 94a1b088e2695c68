import type { IncomingMessage } from 'node:http';
import { ServiceError } from '@logmill/core';
import { releaseBytes } from '../release-bytes.ts';
import { UploadBlocks } from './upload-blocks.ts';

/** Sockets on which a body of any length is coming: how long a request may take does not go for them, how long it may be silent does. */
export const uploadSockets = new WeakSet<object>();

export interface ReadUploadOptions {
  /** How long the body may bring nothing while it is asked for more. */
  readonly silentMs: number;
  /** Ends the reading at once, with its reason. */
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/** How often it is looked up in this time whether anything came. */
const looks = 8;

/**
 * The bytes of a body as they come, read no faster than they are taken. Rejects with TIMEOUT when none came for too long, with CLIENT_CLOSED_REQUEST when the
 * body is cut. Leaves the connection open, so that an answer can still be sent. Each piece is valid until the next one is asked for.
 */
export async function* readUpload(
  req: IncomingMessage,
  { silentMs, signal, onBytes }: ReadUploadOptions,
): AsyncGenerator<Uint8Array, void, void> {
  const { socket } = req;
  const blocks = new UploadBlocks(Number(req.headers['content-length'] ?? Number.POSITIVE_INFINITY));
  /** Set while this turn of the event loop may bring more. */
  let flushing: NodeJS.Immediate | undefined;
  let ended = false;
  let failure: unknown;
  let wake = (): void => {};
  const flush = (): void => {
    flushing = undefined;
    wake();
  };
  const onData = (chunk: Buffer): void => {
    blocks.add(chunk);
    releaseBytes(chunk);
    if (blocks.isFull) req.pause();
    // what one turn of the event loop brings goes on together
    flushing ??= setImmediate(flush);
    if (blocks.isReady) wake();
  };
  const onEnd = (): void => {
    ended = true;
    wake();
  };
  const fail = (reason: unknown): void => {
    failure ??= reason;
    wake();
  };
  const onCut = (cause?: unknown): void => {
    if (!ended) fail(new ServiceError('CLIENT_CLOSED_REQUEST', undefined, { cause }));
  };
  const onAbort = (): void => fail(signal.reason);
  // one timer that looks, not one for each piece: there are sixteen thousand of them in a gigabyte
  let looksInVain = 0;
  let waiting = false;
  const timer = setInterval(() => {
    looksInVain = waiting ? looksInVain + 1 : 0;
    if (looksInVain > looks) fail(new ServiceError('TIMEOUT', `Nothing came for ${silentMs} ms; send the file again.`));
  }, silentMs / looks);

  uploadSockets.add(socket);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
  try {
    for (;;) {
      if (failure !== undefined) throw failure;
      const bytes = blocks.isReady || flushing === undefined || ended ? blocks.take() : undefined;
      if (bytes !== undefined) {
        onBytes(bytes.length);
        yield bytes;
        if (!blocks.isFull) req.resume();
        continue;
      }
      if (ended) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      waiting = true;
      await promise;
      waiting = false;
      looksInVain = 0;
    }
  } finally {
    clearInterval(timer);
    clearImmediate(flushing);
    uploadSockets.delete(socket);
    signal.removeEventListener('abort', onAbort);
    req.off('data', onData).off('end', onEnd).off('error', onCut).off('close', onCut);
    req.on('error', () => {});
  }
}
