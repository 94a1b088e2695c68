import type { IncomingMessage } from 'node:http';
import { breachOf, lineBodyTypes } from '@logmill/api';
import { ServiceError } from '@logmill/core';
import { releaseBytes } from './release-bytes.ts';

/** What a body is: JSON, or nothing but the lines of a log. */
export type BodyKind = 'json' | 'lines';

/** The kind of a body in UTF-8 without a content coding. Throws UNSUPPORTED_MEDIA_TYPE for any other, saying what is taken. */
export function bodyKindOf(req: IncomingMessage, takesLines: boolean): BodyKind {
  const coding = req.headers['content-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    throw new ServiceError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Bodies with a content-encoding are not taken here; send the body as it is.',
    );
  }
  const header = req.headers['content-type'];
  if (header === 'application/json') return 'json';
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const kind = type === 'application/json' ? 'json' : takesLines && isLineType(type!) ? 'lines' : undefined;
  if (kind === undefined) throw new ServiceError('UNSUPPORTED_MEDIA_TYPE', takesLines ? takenWithLines : taken);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new ServiceError(
      'UNSUPPORTED_MEDIA_TYPE',
      `${kind === 'json' ? 'JSON is' : 'Lines are'} taken in UTF-8 only.`,
    );
  }
  return kind;
}

const taken = 'Send the body as JSON, with the header "content-type: application/json".';
const takenWithLines = `${taken} Or send nothing but the lines, as ${lineBodyTypes.map((type) => `"${type}"`).join(' or ')}, and everything else in the query.`;

function isLineType(type: string): boolean {
  return (lineBodyTypes as readonly string[]).includes(type);
}

/** Whether the request announces more bytes than are taken, so that nothing needs to be read. */
export function announcesTooMuch(req: IncomingMessage, bytesMax: number): boolean {
  return Number(req.headers['content-length'] ?? 0) > bytesMax;
}

export function bodyTooLarge(bytesMax: number, actual?: number): ServiceError {
  return new ServiceError(
    'PAYLOAD_TOO_LARGE',
    `At most ${bytesMax} bytes a body. Send the lines in several requests, or all of them to /files: it takes any length.`,
    {
      limit: breachOf('bodyBytesMax', bytesMax, actual),
    },
  );
}

/**
 * The whole body; `onChunk` sees its pieces as they come. Rejects with PAYLOAD_TOO_LARGE as soon as it is too long, with CLIENT_CLOSED_REQUEST when it is cut.
 */
export function readBody(req: IncomingMessage, bytesMax: number, onChunk?: (chunk: Buffer) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts = createParts(Number(req.headers['content-length'] ?? 0));
    let length = 0;
    const stop = (): void => {
      req.off('data', onData);
      req.off('end', onEnd);
      req.off('close', onClose);
      req.off('error', onClose);
    };
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= bytesMax) {
        onChunk?.(chunk);
        parts.add(chunk);
        return;
      }
      stop();
      reject(bodyTooLarge(bytesMax));
    };
    const onEnd = (): void => {
      stop();
      resolve(parts.joined());
    };
    const onClose = (): void => {
      stop();
      reject(new ServiceError('CLIENT_CLOSED_REQUEST'));
    };
    req.on('data', onData);
    req.on('end', onEnd);
    req.on('close', onClose);
    req.on('error', onClose);
  });
}

/** Bodies announced longer than this are put together as they come: at the end, it would hold up the event loop for 10 ms each 20 MB. */
const joinedAtEndMax = 64 << 10;

/** Part of an announced length that must have come before memory is set aside for all of it: an announcement costs nothing. */
const shareBeforeTrust = 1 / 8;

function createParts(announced: number) {
  let chunks: Buffer[] = [];
  let length = 0;
  let whole: Buffer | undefined;
  const put = (chunk: Buffer, at: number): void => {
    whole!.set(chunk, at);
    releaseBytes(chunk);
  };
  const joinChunks = (): void => {
    let at = 0;
    for (const chunk of chunks) {
      const next = at + chunk.length;
      put(chunk, at);
      at = next;
    }
    chunks = [];
  };
  return {
    add(chunk: Buffer): void {
      const at = length;
      length += chunk.length;
      if (whole !== undefined) {
        put(chunk, at);
        return;
      }
      chunks.push(chunk);
      if (announced <= joinedAtEndMax || length < announced * shareBeforeTrust) return;
      whole = Buffer.allocUnsafeSlow(announced);
      joinChunks();
    },
    joined(): Buffer {
      if (whole !== undefined) return whole.length === length ? whole : whole.subarray(0, length);
      if (chunks.length === 1) return chunks[0]!;
      whole = Buffer.allocUnsafeSlow(length);
      joinChunks();
      return whole;
    },
  };
}

/** How long an answered request may go on sending: without it, closing would reset the connection under the unread answer. */
const lingerMs = 1000;

/** Discards what is still coming, then closes. For answers given before the body was read. */
export function discardRest(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return;
  const timer = setTimeout(() => req.socket.destroySoon(), lingerMs);
  timer.unref();
  req.once('close', () => clearTimeout(timer));
  req.on('error', () => {});
  req.resume();
}
