import { createReport, type Tasks } from '@logmill/core';
import type { Task } from '../task.ts';

type Input = Tasks['analyzeLog']['input'];

/** Lines analysed between two yields: about half a millisecond's work. */
const linesPerStep = 150;

/** The report of a log that is one shard, as JSON: no state is written and read again. */
export const analyzeLog: Task<Input, string, Input, string> = {
  units: ({ lines }) => lines.length,
  unitsPerMs: 250,
  unitsWorthAWorker: Number.POSITIVE_INFINITY,
  split: (input) => [input],
  *run({ lines, options, identity }) {
    const fold = createReport(options);
    for (let from = 0; from < lines.length; from += linesPerStep) {
      if (from > 0) yield;
      fold.addLines(lines.slice(from, from + linesPerStep));
    }
    yield;
    return JSON.stringify(fold.finish(identity));
  },
  merge: ([json]) => json!,
};
