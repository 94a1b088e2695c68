import { createReport } from '@logmill/core';
import type { Engine } from './engine.ts';

/** Works in this process. */
export function createLocalEngine(): Engine {
  return {
    async analyze(log, options) {
      const fold = createReport(options);
      for await (const lines of log.batches) fold.addLines(lines);
      return fold.finish();
    },
  };
}
