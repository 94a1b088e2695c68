import { findFormat } from '../formats/registry.ts';
import { minerLimits } from '../patterns/limits.ts';
import { planReading, type ReadOptions, type ReadPlan } from '../records/read-options.ts';

/** What a report is made of and how much of it is shown. */
export interface ReportOptions extends ReadOptions {
  /** Buckets of the timeline at most; default 240. */
  readonly bucketsMax?: number;
  /** Patterns shown, the most frequent first; default 100. The others are counted. */
  readonly patternsTop?: number;
  /** Shapes of messages told apart while lines are read, a pattern having one or more; default 4,096. What falls out is counted as `other`. */
  readonly patternsMax?: number;
  /** Fields shown, those of most records first; default 60. */
  readonly fieldsTop?: number;
  /** Values shown of a field or of a pattern's variable; default 10. */
  readonly valuesTop?: number;
  /** Exceptions shown; default 30. */
  readonly exceptionsTop?: number;
  /** Shapes of unparsed lines shown; default 20. */
  readonly shapesTop?: number;
  /** Characters shown of an example; default 300. */
  readonly exampleCharsMax?: number;
  /** Bytes of the report as JSON; default 262,144, `reportBytesMin` at least. Lists are shortened until it fits. */
  readonly reportBytesMax?: number;
}

/** What a report without any list takes, whatever the log: it cannot be shorter. */
export const reportBytesMin = 16_384;

/** Options with all defaults filled in. */
export interface ReportPlan extends Required<Omit<ReportOptions, keyof ReadOptions>> {
  readonly reading: ReadPlan;
}

export const reportDefaults = {
  bucketsMax: 240,
  patternsTop: 100,
  patternsMax: minerLimits.shapes,
  fieldsTop: 60,
  valuesTop: 10,
  exceptionsTop: 30,
  shapesTop: 20,
  exampleCharsMax: 300,
  reportBytesMax: 262_144,
} as const;

/** Throws a RangeError for a mode or a zone that does not exist. */
export function planReport(options: ReportOptions): ReportPlan {
  const { bucketsMax, patternsTop, patternsMax, fieldsTop, valuesTop, exceptionsTop, shapesTop } = options;
  const { exampleCharsMax, reportBytesMax } = options;
  return {
    reading: planReading(options, findFormat),
    bucketsMax: bucketsMax ?? reportDefaults.bucketsMax,
    patternsTop: patternsTop ?? reportDefaults.patternsTop,
    patternsMax: patternsMax ?? reportDefaults.patternsMax,
    fieldsTop: fieldsTop ?? reportDefaults.fieldsTop,
    valuesTop: valuesTop ?? reportDefaults.valuesTop,
    exceptionsTop: exceptionsTop ?? reportDefaults.exceptionsTop,
    shapesTop: shapesTop ?? reportDefaults.shapesTop,
    exampleCharsMax: exampleCharsMax ?? reportDefaults.exampleCharsMax,
    reportBytesMax: reportBytesMax ?? reportDefaults.reportBytesMax,
  };
}

/** The options as they count, in one order of keys: equal for equal reports. */
export function canonicalOptions(options: ReportOptions): Required<ReportOptions> {
  const { bucketsMax, patternsTop, patternsMax, fieldsTop, valuesTop, exceptionsTop, shapesTop, ...rest } =
    planReport(options);
  const { reading, exampleCharsMax, reportBytesMax } = rest;
  const { success, clientError, serverError } = reading.httpStatus;
  return {
    mode: options.mode ?? 'auto',
    referenceMs: options.referenceMs,
    zone: options.zone ?? 'UTC',
    httpStatus: { success, clientError, serverError },
    lineCharsMax: reading.lineCharsMax,
    joinedLinesMax: reading.joinedLinesMax,
    joinedCharsMax: reading.joinedCharsMax,
    bucketsMax,
    patternsTop,
    patternsMax,
    fieldsTop,
    valuesTop,
    exceptionsTop,
    shapesTop,
    exampleCharsMax,
    reportBytesMax,
  };
}
