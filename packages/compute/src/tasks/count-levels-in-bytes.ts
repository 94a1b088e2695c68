import {
  createSpanCounter,
  isReadLineByLine,
  type LevelCounts,
  type LineSpans,
  sliceSpans,
  type Tasks,
} from '@logmill/core';
import { decodeText } from '../files/decode-text.ts';
import type { Task } from '../task.ts';
import { countLevels } from './count-levels.ts';

type Input = Tasks['countLevelsInBytes']['input'];

/** Units counted between two yields: a step takes about as long as one of `countLevels` where lines have to be read as texts. */
const unitsPerStep = 100_000;

/** Lines per level, of lines that stand in bytes. A unit is a byte, plus what every line costs, however short. */
export const countLevelsInBytes: Task<Input, LevelCounts, Input, LevelCounts> = {
  units: ({ lines }) => unitsBefore(lines, lines.count),
  unitsPerMs: 300_000,
  unitsWorthAWorker: 1_500_000,
  split: (input, parts) =>
    parts <= 1 || !isReadLineByLine(input.mode)
      ? [input]
      : splitSpans(input.lines, parts).map((lines) => ({ ...input, lines })),
  *run({ mode, levels, lines }) {
    const counter = createSpanCounter(mode, levels, decodeText);
    const { count } = lines;
    for (let from = 0; from < count; ) {
      if (from > 0) yield;
      const stop = unitsBefore(lines, from) + unitsPerStep;
      let to = from + 1;
      while (to < count && unitsBefore(lines, to) < stop) to++;
      counter.add(lines, from, to);
      from = to;
    }
    return counter.counts;
  },
  merge: (parts) => countLevels.merge(parts),
};

function unitsBefore({ bounds }: LineSpans, line: number): number {
  return line === 0 ? 0 : bounds[2 * line - 1]! - bounds[0]! + 50 * line;
}

/** Runs of lines of about equal work. */
function splitSpans(lines: LineSpans, parts: number): LineSpans[] {
  const share = unitsBefore(lines, lines.count) / parts;
  const runs: LineSpans[] = [];
  let from = 0;
  for (let i = 1; i <= lines.count && runs.length < parts - 1; i++) {
    if (unitsBefore(lines, i) < share * (runs.length + 1)) continue;
    runs.push(sliceSpans(lines, from, i));
    from = i;
  }
  if (from < lines.count || runs.length === 0) runs.push(sliceSpans(lines, from, lines.count));
  return runs;
}
