import type { Aggregate } from '../aggregates/aggregate.ts';
import { aggregates } from '../aggregates/registry.ts';
import { count, type Form, listOf, number, objectOf, textOf, whole } from './form.ts';

/** Runs of shards that do not follow on each other. Each holds everything an aggregate needs, so that a few bytes of JSON would be much memory. */
const segmentsMax = 256;

const bound = whole(0, Number.MAX_SAFE_INTEGER);
const severityNumber = whole(0, 24);
const chain = objectOf({}, { entry: number, first: number, last: number });

const options = objectOf({
  mode: textOf(100),
  referenceMs: number,
  zone: textOf(100),
  httpStatus: objectOf({ success: severityNumber, clientError: severityNumber, serverError: severityNumber }),
  lineCharsMax: bound,
  joinedLinesMax: bound,
  joinedCharsMax: bound,
  bucketsMax: bound,
  patternsTop: bound,
  patternsMax: whole(1, Number.MAX_SAFE_INTEGER),
  fieldsTop: bound,
  valuesTop: bound,
  exceptionsTop: bound,
  shapesTop: bound,
  exampleCharsMax: bound,
  reportBytesMax: bound,
});

const segment = objectOf({
  from: count,
  to: count,
  lines: count,
  calendar: objectOf({ years: chain, days: chain }, { leapYear: number }),
  states: objectOf(Object.fromEntries((aggregates as readonly Aggregate[]).map(({ id, form }) => [id, form]))),
});

/** Form of a report's state as JSON: what passes can be decoded, merged and finished in bounded time and memory. */
export const stateForm: Form = objectOf({ options, segments: listOf(segment, segmentsMax) });
