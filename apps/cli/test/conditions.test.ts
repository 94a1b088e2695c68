import { analyzeLines, compareLogs } from '@logmill/core';
import { expect, test } from 'vitest';
import { comparisonConditions } from '../src/conditions/comparison-conditions.ts';
import { reportConditions } from '../src/conditions/report-conditions.ts';

const options = { referenceMs: 0 };
const info = '2026-01-30 12:00:00 INFO started';
const trace = ['2026-01-30 12:00:01 ERROR failed', 'TypeError: x is undefined', '    at run (/srv/app.js:1:2)'];
const calm = new Array<string>(9).fill(info);

/** A log that meets the condition, and what is measured of it. */
const reports: Readonly<Record<string, readonly [lines: readonly string[], measured: number]>> = {
  error: [[...calm, '2026-01-30 12:00:01 ERROR x', '2026-01-30 12:00:01 FATAL y'], 2],
  'error-rate': [[...calm, '2026-01-30 12:00:01 FATAL x'], 0.1],
  fatal: [[...calm, '2026-01-30 12:00:01 ERROR x', '2026-01-30 12:00:01 FATAL y'], 1],
  warn: [[...calm, '2026-01-30 12:00:01 WARN x', '2026-01-30 12:00:01 ERROR y'], 2],
  'warn-rate': [[...calm, '2026-01-30 12:00:01 WARN x'], 0.1],
  exception: [[...calm, ...trace, info, ...trace], 2],
  unparsed: [[...calm, 'what', info, 'is this'], 2],
  'unparsed-rate': [[...calm, 'what'], 0.1],
};

test.each(reportConditions.map((condition) => [condition.name, condition] as const))(
  '%s is measured, and nothing of a calm log',
  (name, { measure }) => {
    const [lines, measured] = reports[name] ?? [[], -1];
    expect(measure(analyzeLines(lines, options))).toBeCloseTo(measured);
    expect(measure(analyzeLines(calm, options))).toBe(0);
    expect(measure(analyzeLines([], options))).toBe(0);
  },
);

const errors = (count: number, text: string): string[] =>
  new Array<string>(count).fill(`2026-01-30 12:00:01 ERROR ${text}`);
const quiet = new Array<string>(200).fill(info);

/** Two logs that meet the condition, and what is measured of them. */
const comparisons: Readonly<
  Record<string, readonly [baseline: readonly string[], candidate: readonly string[], measured: number]>
> = {
  'new-error': [[...quiet, ...errors(2, 'old')], [...quiet, ...errors(2, 'old'), ...errors(1, 'disk full')], 1],
  'more-errors': [[...quiet, ...errors(2, 'old')], [...quiet, ...errors(50, 'old'), ...errors(1, 'disk full')], 2],
  'new-exception': [[...quiet, '2026-01-30 12:00:01 ERROR failed'], [...quiet, ...trace], 1],
  'new-pattern': [quiet, [...quiet, ...new Array<string>(50).fill('2026-01-30 12:00:01 INFO hello there')], 1],
  change: [quiet, [...quiet, ...new Array<string>(50).fill('2026-01-30 12:00:01 DEBUG hello there')], 4],
};

test.each(comparisonConditions.map((condition) => [condition.name, condition] as const))(
  '%s is measured, and nothing of equal logs',
  (name, { measure }) => {
    const [baseline, candidate, measured] = comparisons[name] ?? [[], [], -1];
    expect(measure(compareLogs(baseline, candidate, options))).toBe(measured);
    expect(measure(compareLogs(candidate, candidate.toReversed(), options))).toBe(0);
  },
);
