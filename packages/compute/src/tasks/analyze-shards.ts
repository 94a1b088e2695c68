import {
  createReport,
  mergeReports,
  type ReportOptions,
  type ReportState,
  type Shard,
  type Tasks,
} from '@logmill/core';
import type { Task } from '../task.ts';

type Input = Tasks['analyzeShards']['input'];

/** Lines analysed between two yields: about half a millisecond's work. */
const linesPerStep = 150;

/** Shards of one log, neighbours together, so that each worker merges its own. */
export const analyzeShards: Task<Input, string[], Input, string> = {
  units: ({ shards }) => shards.reduce((sum, { lines }) => sum + lines.length, 0),
  unitsPerMs: 250,
  unitsWorthAWorker: 5000,
  split({ shards, options }, parts) {
    const chunks: Input[] = [];
    const count = Math.min(parts, shards.length);
    for (let i = 0; i < count; i++) {
      const from = Math.floor((i * shards.length) / count);
      chunks.push({ shards: shards.slice(from, Math.floor(((i + 1) * shards.length) / count)), options });
    }
    return chunks;
  },
  *run({ shards, options }) {
    const states: ReportState[] = [];
    for (const shard of shards) states.push(yield* analyze(shard, options));
    return JSON.stringify(states.length === 1 ? states[0] : mergeReports(states));
  },
  merge: (states) => [...states],
};

function* analyze(shard: Shard, options: ReportOptions): Generator<void, ReportState, void> {
  const fold = createReport(options, shard);
  for (let from = 0; from < shard.lines.length; from += linesPerStep) {
    yield;
    fold.addLines(shard.lines.slice(from, from + linesPerStep));
  }
  return fold.state(shard.after);
}
