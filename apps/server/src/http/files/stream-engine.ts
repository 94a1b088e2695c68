import type { StreamEngine, StreamRun } from '@logmill/api';
import { analyzeStream, countLevelsOfStream, type FileRunOptions, type PartPool } from '@logmill/compute';

/** Works on threads that all uploads share. */
export function createStreamEngine(pool: PartPool): StreamEngine {
  const runOf = ({ signal, onLines }: StreamRun): FileRunOptions => ({
    workers: pool,
    signal,
    onProgress: ({ lines }) => onLines(lines),
  });
  return {
    analyze: (run, options) => analyzeStream(run.text, { ...options, ...runOf(run) }, run.identity),
    countLevels: (run, options) => countLevelsOfStream(run.text, { ...options, ...runOf(run) }),
  };
}
