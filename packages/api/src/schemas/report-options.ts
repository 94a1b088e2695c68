import { reportBytesMin, reportDefaults } from '@logmill/core';
import { z } from 'zod';

const bounded = (max: number, fallback: number, description: string, min = 1) =>
  z
    .int()
    .min(min)
    .max(max)
    .optional()
    .meta({ description: `${description} ${fallback} when left out.` });

/** What a report is made of, and how much of it is shown. */
export const reportOptionsShape = {
  bucketsMax: bounded(10_000, reportDefaults.bucketsMax, 'Buckets of the timeline at most.'),
  patternsTop: bounded(10_000, reportDefaults.patternsTop, 'Patterns shown, the most frequent first.'),
  patternsMax: bounded(
    65_536,
    reportDefaults.patternsMax,
    'Shapes of messages told apart while lines are read; what falls out is counted as `other`.',
  ),
  fieldsTop: bounded(10_000, reportDefaults.fieldsTop, 'Fields shown, those of most records first.'),
  valuesTop: bounded(100, reportDefaults.valuesTop, 'Values shown of a field or of a pattern’s variable.'),
  exceptionsTop: bounded(1000, reportDefaults.exceptionsTop, 'Exceptions shown.'),
  shapesTop: bounded(1000, reportDefaults.shapesTop, 'Shapes of unparsed lines shown.'),
  exampleCharsMax: bounded(
    10_000,
    reportDefaults.exampleCharsMax,
    'Characters shown of an example, of those kept: 400 of a message, 1,500 of a stack trace.',
  ),
  reportBytesMax: bounded(
    16_777_216,
    reportDefaults.reportBytesMax,
    'Bytes of the report as JSON; lists are shortened until it fits.',
    reportBytesMin,
  ),
};
