import { createLevelCounter, isReadLineByLine, type LevelCounts, mergeLevels, type Tasks } from '@logmill/core';
import { splitLines, sumOfUnits } from '../split-lines.ts';
import type { Task } from '../task.ts';

type Input = Tasks['countLevels']['input'];

/** Characters counted between two yields. A step is longer only when one line is. */
const unitsPerStep = 100_000;

/** Lines per level. A unit is a character, plus what every line costs, however short. */
export const countLevels: Task<Input, LevelCounts, Input, LevelCounts> = {
  units: ({ lines }) => sumOfUnits(lines, unitsOf),
  unitsPerMs: 300_000,
  unitsWorthAWorker: 1_500_000,
  split: (input, parts) =>
    splitLines(input.lines, isReadLineByLine(input.mode) ? parts : 1, unitsOf).map((lines) => ({ ...input, lines })),
  *run({ mode, levels, lines }) {
    const counter = createLevelCounter(mode, levels);
    for (let from = 0; from < lines.length; ) {
      if (from > 0) yield;
      const to = stepEnd(lines, from);
      counter.add(lines, from, to);
      from = to;
    }
    return counter.counts;
  },
  merge([first = new Map(), ...others]) {
    const counts: LevelCounts = new Map(first);
    for (const other of others) mergeLevels(counts, other);
    return counts;
  },
};

function stepEnd(lines: readonly string[], from: number): number {
  let units = 0;
  let to = from;
  while (to < lines.length && units < unitsPerStep) units += unitsOf(lines[to++]!);
  return to;
}

function unitsOf(line: string): number {
  return 50 + line.length;
}
