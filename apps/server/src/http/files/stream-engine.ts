import type { StreamEngine } from '@logmill/api';
import { analyzeStream, type PartPool } from '@logmill/compute';

/** Works on threads that all uploads share. */
export function createStreamEngine(pool: PartPool): StreamEngine {
  return {
    analyze: ({ text, identity, signal, onLines }, options) =>
      analyzeStream(text, { ...options, workers: pool, signal, onProgress: ({ lines }) => onLines(lines) }, identity),
  };
}
