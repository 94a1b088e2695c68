import { addLevels, type LevelCounts, type Mode, mergeLevels } from '@logmill/core';
import { defineTask, splitEvenly } from '../task.ts';

/** Lines counted between two pauses: under a millisecond for lines of usual length. */
const linesPerStep = 1000;

/** Lines as one text and their lengths: cloning one string costs a fraction of cloning an array of them, and every character survives. */
interface Chunk {
  readonly mode: Mode;
  readonly text: string;
  readonly lengths: Uint32Array;
}

export const countLevels = defineTask<'countLevels', Chunk>('countLevels', {
  units: ({ lines }) => lines.length,
  unitsWorthAWorker: 20_000,
  split: ({ mode, lines }, parts) =>
    splitEvenly(lines, parts).map((run) => ({
      mode,
      text: run.join(''),
      lengths: Uint32Array.from(run, (line) => line.length),
    })),
  *run({ mode, text, lengths }) {
    const counts: LevelCounts = new Map();
    let at = 0;
    for (let from = 0; from < lengths.length; from += linesPerStep) {
      if (from > 0) yield;
      const lines: string[] = [];
      for (const length of lengths.subarray(from, from + linesPerStep)) {
        lines.push(text.slice(at, at + length));
        at += length;
      }
      addLevels(counts, mode, lines);
    }
    return counts;
  },
  merge([first, ...rest]) {
    for (const counts of rest) mergeLevels(first!, counts);
    return first!;
  },
});
