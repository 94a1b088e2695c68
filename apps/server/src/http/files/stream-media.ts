import type { IncomingMessage } from 'node:http';
import type { StreamOperation } from '@logmill/api';
import type { Compression } from '@logmill/compute';
import { ServiceError } from '@logmill/core';

const compressionOfCoding: Readonly<Record<string, Compression>> = {
  identity: 'none',
  gzip: 'gzip',
  // RFC 9110 section 8.4.1.3
  'x-gzip': 'gzip',
  zstd: 'zstd',
};

const compressionOfType: Readonly<Record<string, Compression>> = {
  'application/gzip': 'gzip',
  'application/x-gzip': 'gzip',
  'application/zstd': 'zstd',
};

/** Names of one media type that clients use beside the one in the document. */
const aliases: Readonly<Record<string, string>> = {
  'application/x-gzip': 'application/gzip',
  'application/jsonl': 'application/x-ndjson',
  'application/ndjson': 'application/x-ndjson',
};

/**
 * How the headers say that a body is compressed; `none` leaves it to the first bytes. Throws UNSUPPORTED_MEDIA_TYPE for types and codings that are not taken, for
 * two layers of compression, and for text in another charset. Without a type the body is taken for bytes (RFC 9110 section 8.3).
 */
export function declaredCompression({ headers }: IncomingMessage, { bodyTypes }: StreamOperation): Compression {
  const coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const byCoding = Object.hasOwn(compressionOfCoding, coding) ? compressionOfCoding[coding]! : undefined;
  if (byCoding === undefined)
    throw new ServiceError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Bodies are taken in one content-encoding at most: "gzip" or "zstd".',
    );
  const [type = '', ...parameters] = (headers['content-type'] ?? 'application/octet-stream')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  if (!bodyTypes.includes(aliases[type] ?? type))
    throw new ServiceError(
      'UNSUPPORTED_MEDIA_TYPE',
      `Send the bytes of the log as ${bodyTypes.map((known) => `"${known}"`).join(', ')}, or without a content-type: curl -T FILE -X POST does.`,
    );
  if (parameters.some((parameter) => parameter.startsWith('charset=') && !isUtf8(parameter)))
    throw new ServiceError('UNSUPPORTED_MEDIA_TYPE', 'Text is taken in UTF-8 only.');
  const byType = compressionOfType[type] ?? 'none';
  if (byCoding !== 'none' && byType !== 'none' && byCoding !== byType) throw compressedTwice();
  return byCoding === 'none' ? byType : byCoding;
}

export function compressedTwice(): ServiceError {
  return new ServiceError('UNSUPPORTED_MEDIA_TYPE', 'The log is compressed twice; send it compressed once.');
}

function isUtf8(parameter: string): boolean {
  return /^charset="?(?:utf-?8|us-ascii)"?$/.test(parameter);
}
