import { patternsInSteps, readRecordsInSteps, type Tasks } from '@logmill/core';
import type { Task } from '../task.ts';

type Input = Tasks['readRecords']['input'];

/** Records written as JSON between two yields. */
const recordsPerStep = 500;

/** Records of a log, as JSON. Never split: a record may have lines on both sides of any cut. */
export const readRecords: Task<Input, string, Input, string> = {
  units: ({ lines }) => lines.length,
  unitsPerMs: 200,
  unitsWorthAWorker: Number.POSITIVE_INFINITY,
  split: (input) => [input],
  *run({ lines, options, patterns = false }) {
    const { records, unparsed, counts } = yield* readRecordsInSteps(lines, options);
    const mined = patterns ? yield* patternsInSteps(records.map(({ message }) => message)) : undefined;
    const parts: string[] = [];
    for (let from = 0; from < records.length; from += recordsPerStep) {
      yield;
      const some = records.slice(from, from + recordsPerStep);
      const written =
        mined === undefined ? some : some.map((record, i) => withPattern(record, mined.patternIds[from + i]));
      parts.push(JSON.stringify(written).slice(1, -1));
    }
    const tail = mined === undefined ? '' : `,"patterns":${JSON.stringify(mined.patterns)}`;
    return `{"records":[${parts.join(',')}],"unparsed":${JSON.stringify(unparsed)},"counts":${JSON.stringify(counts)}${tail}}`;
  },
  merge: ([json]) => json!,
};

function withPattern(record: object, patternId: string | undefined): object {
  return patternId === undefined ? record : { ...record, patternId };
}
