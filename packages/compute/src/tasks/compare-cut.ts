import { compareCut as compare, type Tasks } from '@logmill/core';
import { textUnits, wholeTask } from './whole-task.ts';

type Input = Tasks['compareCut']['input'];

/** What changed within one log, as JSON. Never split: where a time cuts it, only the whole log says. */
export const compareCut = wholeTask<Input>(
  ({ lines }) => textUnits(lines),
  ({ lines, cut, reading, options }) => JSON.stringify(compare(lines, cut, reading, options)),
);
