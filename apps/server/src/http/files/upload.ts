import { setTimeout as sleep } from 'node:timers/promises';
import type { ProgressEvent, StreamRun } from '@logmill/api';
import type { Compression } from '@logmill/compute';
import { type LimitDecision, ServiceError } from '@logmill/core';
import type { Exchange } from '../exchange.ts';
import { createPacer } from './pacer.ts';
import { readUpload } from './read-upload.ts';
import { inputLimitsOf, outOfTime, type UploadLimits } from './upload-limits.ts';
import { progressOf, type UploadCounts } from './upload-progress.ts';
import { openUploadText } from './upload-text.ts';

/** One body on its way: what is worked on, how far that is, and its end, which frees everything. */
export interface Upload extends AsyncDisposable {
  readonly run: StreamRun;
  progress(): ProgressEvent;
}

export interface UploadOptions {
  readonly declared: Compression;
  readonly namesInput: boolean;
  readonly limits: UploadLimits;
  readonly silentMs: number;
  /** Takes a unit of the rate limit. */
  readonly draw: () => Promise<LimitDecision>;
}

/** Longest time setTimeout takes; more would fire at once. */
const timerMsMax = 2 ** 31 - 1;

export function openUpload(
  exchange: Exchange,
  { declared, namesInput, limits, silentMs, draw }: UploadOptions,
): Upload {
  const { req, services } = exchange;
  const stop = new AbortController();
  const gone = exchange.signal();
  const onGone = (): void => stop.abort(new ServiceError('CLIENT_CLOSED_REQUEST'));
  if (gone.aborted) onGone();
  else gone.addEventListener('abort', onGone, { once: true });
  const timer = setTimeout(
    () => stop.abort(outOfTime(limits.fileMs, req.complete)),
    Math.min(limits.fileMs, timerMsMax),
  );

  const counts: UploadCounts = {
    bytes: 0,
    bytesTotal: announcedBytes(req.headers['content-length']),
    lines: 0,
    startedMs: exchange.startedMs,
    textBytes: () => text.bytes(),
  };
  const body = readUpload(req, {
    silentMs,
    signal: stop.signal,
    onBytes: (bytes) => {
      counts.bytes += bytes;
      exchange.bytesIn += bytes;
    },
  });
  const text = openUploadText(body, {
    declared,
    limits: inputLimitsOf(limits),
    hash: namesInput ? services.createSha256() : undefined,
    pace: createPacer({ draw, wait: (ms) => sleep(ms, undefined, { signal: stop.signal, ref: false }) }),
  });
  return {
    run: {
      text: text.chunks,
      identity: () => {
        const inputSha256 = text.sha256();
        return inputSha256 === undefined ? {} : { inputSha256 };
      },
      signal: stop.signal,
      onLines: (lines) => {
        counts.lines = lines;
      },
    },
    progress: () => progressOf(counts, services.monotonicMs()),
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      gone.removeEventListener('abort', onGone);
      // whoever still waits, for bytes or for a window of the rate limit, is let go
      onGone();
      await text.chunks.return().catch(() => {});
    },
  };
}

function announcedBytes(header: string | undefined): number | undefined {
  return header === undefined ? undefined : Number(header);
}
