/** What `logmill compare --fail-on` takes. To add one: a row. test/conditions.test.ts wants two logs that meet it and two that do not. */
import { type Change, type Severity, severities } from '@logmill/core';
import type { ComparisonCondition } from './condition.ts';

export const comparisonConditions: readonly ComparisonCondition[] = [
  {
    name: 'new-error',
    about: 'patterns of ERROR or FATAL that only the candidate has',
    unit: 'count',
    one: 'error pattern is new',
    many: 'error patterns are new',
    measure: ({ patterns }) => patterns.changes.filter((change) => isNew(change) && isError(change)).length,
  },
  {
    name: 'more-errors',
    about: 'patterns of ERROR or FATAL that became more frequent, the new ones included',
    unit: 'count',
    one: 'error pattern is new or more frequent',
    many: 'error patterns are new or more frequent',
    measure: ({ patterns }) => patterns.changes.filter((change) => grows(change) && isError(change)).length,
  },
  {
    name: 'new-exception',
    about: 'exceptions that only the candidate has',
    unit: 'count',
    one: 'exception is new',
    many: 'exceptions are new',
    measure: ({ exceptions }) => exceptions.changes.filter(isNew).length,
  },
  {
    name: 'new-pattern',
    about: 'patterns of any severity that only the candidate has',
    unit: 'count',
    one: 'pattern is new',
    many: 'patterns are new',
    measure: ({ patterns }) => patterns.changes.filter(isNew).length,
  },
  {
    name: 'change',
    about: 'changes of any kind',
    unit: 'count',
    one: 'change was found',
    many: 'changes were found',
    measure: ({ patterns, levels, fields, exceptions }) =>
      [patterns, levels, fields, exceptions].reduce((sum, { changes, other }) => sum + changes.length + other, 0),
  },
];

function isNew({ kind }: Change): boolean {
  return kind === 'new';
}

function grows({ kind }: Change): boolean {
  return kind === 'new' || kind === 'more';
}

function isError({ severity }: { readonly severity: Severity }): boolean {
  return severities.indexOf(severity) >= severities.indexOf('ERROR');
}
