import type { ErrorCode } from '@logmill/core';

/** Media types of bodies that are the bytes of a log, compressed or not. */
export const fileBodyTypes: readonly string[] = [
  'text/plain',
  'application/x-ndjson',
  'application/octet-stream',
  'application/gzip',
  'application/zstd',
];

/** What every operation on such a body can answer on top of `commonErrors`. */
export const fileErrors: readonly ErrorCode[] = [
  'TIMEOUT',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'SERVICE_UNAVAILABLE',
  'GATEWAY_TIMEOUT',
];
