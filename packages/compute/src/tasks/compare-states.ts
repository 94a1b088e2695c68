import { compareLogs, type Tasks } from '@logmill/core';
import { mergedState } from './merged-state.ts';
import { textUnits, wholeTask } from './whole-task.ts';

type Input = Tasks['compareStates']['input'];

/** What changed from one log to another, as JSON. */
export const compareStates = wholeTask<Input>(
  ({ baseline, candidate }) => textUnits(baseline) + textUnits(candidate),
  ({ baseline, candidate, options }) => {
    const [before, after] = [mergedState(baseline), mergedState(candidate)];
    return JSON.stringify(compareLogs(before, after, before.options, options));
  },
);
