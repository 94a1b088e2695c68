import type { IncomingMessage } from 'node:http';
import { breachOf } from '@logmill/api';
import type { InputLimits } from '@logmill/compute';
import { ServiceError } from '@logmill/core';

/** Bounds on one body of any length, as configured. */
export interface UploadLimits {
  readonly fileBytesMax: number;
  readonly fileTextBytesMax: number;
  /** Bytes of text for each byte of a compressed body, once there is a megabyte of them. */
  readonly fileRatioMax: number;
  /** From the first byte to the answer. */
  readonly fileMs: number;
}

const messages = {
  inputBytesMax: ['fileBytesMax', (max: number) => `At most ${max} bytes a file.`],
  textBytesMax: ['fileTextBytesMax', (max: number) => `At most ${max} bytes of text, decompressed.`],
  ratioMax: ['fileRatioMax', (max: number) => `At most ${max} bytes of text from each compressed byte.`],
} as const satisfies Record<keyof InputLimits, readonly [keyof UploadLimits, (max: number) => string]>;

/** The limits as those who read know them. */
export function inputLimitsOf({ fileBytesMax, fileTextBytesMax, fileRatioMax }: UploadLimits): InputLimits {
  return { inputBytesMax: fileBytesMax, textBytesMax: fileTextBytesMax, ratioMax: fileRatioMax };
}

/** What a reader threw, its limit under the name by which it is configured. */
export function namedLimit(thrown: unknown): unknown {
  if (!(thrown instanceof ServiceError) || thrown.limit === undefined) return thrown;
  const row = messages[thrown.limit.name as keyof InputLimits] as (typeof messages)[keyof InputLimits] | undefined;
  if (row === undefined) return thrown;
  const { max } = thrown.limit;
  return new ServiceError('PAYLOAD_TOO_LARGE', row[1](max), { limit: breachOf(row[0], max), cause: thrown });
}

/** Throws PAYLOAD_TOO_LARGE for a body that announces more than is taken, so that nothing of it need be read. */
export function checkAnnounced({ headers }: IncomingMessage, { fileBytesMax }: UploadLimits): void {
  const bytes = Number(headers['content-length'] ?? 0);
  if (bytes <= fileBytesMax) return;
  const [name, message] = messages.inputBytesMax;
  throw new ServiceError('PAYLOAD_TOO_LARGE', message(fileBytesMax), { limit: breachOf(name, fileBytesMax, bytes) });
}

/** The error of a file that took too long: the sender's time while it sends, ours after that. */
export function outOfTime(fileMs: number, arrived: boolean): ServiceError {
  return new ServiceError(
    arrived ? 'GATEWAY_TIMEOUT' : 'TIMEOUT',
    `At most ${fileMs} ms a file, from its first byte to its report.`,
    {
      limit: breachOf('fileMs', fileMs),
    },
  );
}
