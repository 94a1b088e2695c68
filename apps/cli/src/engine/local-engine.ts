import {
  analyzeFile,
  analyzeStream,
  countLevelsOfFile,
  countLevelsOfStream,
  digestFile,
  digestStream,
  type FileRunOptions,
  type PartPool,
} from '@logmill/compute';
import { compareLogs, detect, detectLinesMax } from '@logmill/core';
import { firstLines } from '../input/first-lines.ts';
import type { Log } from '../input/log.ts';
import { compareAtCut } from './compare-at-cut.ts';
import type { Engine } from './engine.ts';
import { progressTo } from './progress-to.ts';
import { readInOrder } from './records-in-order.ts';

/** Works in this process, on all cores, with threads of its own where none are given. */
export function createLocalEngine(threads?: PartPool): Engine {
  /** A file that is read as it is goes to the threads by its path, each reading its own parts; anything else goes through this thread. */
  function onAllCores<Options extends object, Answer>(
    { plainFile, bytes, reading, watch }: Log,
    options: Options,
    ofFile: (path: string, options: Log['reading'] & Options & FileRunOptions) => Promise<Answer>,
    ofStream: (
      source: AsyncIterable<Uint8Array>,
      options: Log['reading'] & Options & FileRunOptions,
    ) => Promise<Answer>,
  ): Promise<Answer> {
    const asked = { ...reading, ...options };
    return plainFile === undefined
      ? ofStream(bytes, { ...asked, onProgress: progressTo({ ...watch, read() {} }) })
      : ofFile(plainFile, { ...asked, workers: threads, callerWorks: true, onProgress: progressTo(watch) });
  }

  return {
    analyze: (log, shape) => onAllCores(log, shape, analyzeFile, analyzeStream),
    levels: (log) => onAllCores(log, {}, countLevelsOfFile, countLevelsOfStream),
    async compare(baseline, candidate, options) {
      const states = [
        await onAllCores(baseline, {}, digestFile, digestStream),
        await onAllCores(candidate, {}, digestFile, digestStream),
      ] as const;
      return compareLogs(...states, baseline.reading, options);
    },
    compareCut: compareAtCut,
    records: readInOrder,
    async detect(log) {
      return detect(await firstLines(log.lines, detectLinesMax));
    },
  };
}
