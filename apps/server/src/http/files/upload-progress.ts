import type { ProgressEvent } from '@logmill/api';

/** What is counted while a body is worked on. */
export interface UploadCounts {
  bytes: number;
  /** Undefined where the request does not say. */
  bytesTotal: number | undefined;
  lines: number;
  readonly textBytes: () => number;
  readonly startedMs: number;
}

export function progressOf(
  { bytes, bytesTotal, lines, textBytes, startedMs }: UploadCounts,
  nowMs: number,
): ProgressEvent {
  const elapsedMs = Math.max(0, Math.round(nowMs - startedMs));
  return {
    type: 'progress',
    bytes,
    ...(bytesTotal === undefined ? {} : { bytesTotal, share: bytesTotal === 0 ? 1 : bytes / bytesTotal }),
    textBytes: textBytes(),
    lines,
    elapsedMs,
    bytesPerSecond: Math.round((bytes * 1000) / Math.max(1, elapsedMs)),
  };
}
