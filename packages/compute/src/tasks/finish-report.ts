import { finishReport as finish, type Tasks } from '@logmill/core';
import { mergedState } from './merged-state.ts';
import { textUnits, wholeTask } from './whole-task.ts';

type Input = Tasks['finishReport']['input'];

/** The report of a log's states, as JSON. A task of its own, so that states cross as text and are read where there is time for it. */
export const finishReport = wholeTask<Input>(
  ({ states }) => textUnits(states),
  ({ states, identity, withState }) => {
    const merged = mergedState(states);
    const report = JSON.stringify(finish(merged, identity));
    return withState ? `${report.slice(0, -1)},"state":${JSON.stringify(JSON.stringify(merged))}}` : report;
  },
);
