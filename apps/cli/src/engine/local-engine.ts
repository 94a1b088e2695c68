import { compareCut, compareLogs, createReport, detect, detectLinesMax, type ReportState } from '@logmill/core';
import { firstLines } from '../input/first-lines.ts';
import type { Log } from '../input/log.ts';
import { compareAtText } from './compare-at-text.ts';
import type { Engine } from './engine.ts';
import { readInOrder } from './records-in-order.ts';

/** Works in this process. */
export function createLocalEngine(): Engine {
  return {
    async analyze(log, shape) {
      const fold = createReport({ ...log.reading, ...shape });
      for await (const lines of log.lines) fold.addLines(lines);
      return fold.finish();
    },
    async compare(baseline, candidate, options) {
      return compareLogs(await stateOf(baseline), await stateOf(candidate), baseline.reading, options);
    },
    async compareCut(log, cut, options) {
      if ('atText' in cut) return compareAtText(log, cut.atText, options);
      // where a time cuts a log, only the whole log says
      const lines: string[] = [];
      for await (const batch of log.lines) for (const line of batch) lines.push(line);
      return compareCut(lines, cut, log.reading, options);
    },
    records: readInOrder,
    async detect(log) {
      return detect(await firstLines(log.lines, detectLinesMax));
    },
  };
}

async function stateOf(log: Log): Promise<ReportState> {
  const fold = createReport(log.reading);
  for await (const lines of log.lines) fold.addLines(lines);
  return fold.state();
}
