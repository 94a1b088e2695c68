/** What `logmill analyze --fail-on` takes. To add one: a row. test/conditions.test.ts wants a log that meets it and one that does not. */
import { type Severity, severities } from '@logmill/core';
import type { CountedLog, ReportCondition } from './condition.ts';

export const reportConditions: readonly ReportCondition[] = [
  {
    name: 'error',
    about: 'records of ERROR or FATAL',
    unit: 'count',
    one: 'record is an error',
    many: 'records are errors',
    measure: (report) => atLeast(report, 'ERROR'),
  },
  {
    name: 'error-rate',
    about: 'their share of all records',
    unit: 'share',
    many: 'of the records are errors',
    measure: (report) => shareOf(atLeast(report, 'ERROR'), report.lines.records),
  },
  {
    name: 'fatal',
    about: 'records of FATAL',
    unit: 'count',
    one: 'record is fatal',
    many: 'records are fatal',
    measure: (report) => atLeast(report, 'FATAL'),
  },
  {
    name: 'warn',
    about: 'records of WARN, ERROR or FATAL',
    unit: 'count',
    one: 'record is a warning or worse',
    many: 'records are warnings or worse',
    measure: (report) => atLeast(report, 'WARN'),
  },
  {
    name: 'warn-rate',
    about: 'their share of all records',
    unit: 'share',
    many: 'of the records are warnings or worse',
    measure: (report) => shareOf(atLeast(report, 'WARN'), report.lines.records),
  },
  {
    name: 'exception',
    about: 'stack traces',
    unit: 'count',
    one: 'stack trace was found',
    many: 'stack traces were found',
    needsReport: true,
    measure: ({ exceptions }) => exceptions?.count ?? 0,
  },
  {
    name: 'unparsed',
    about: 'lines that no format read',
    unit: 'count',
    one: 'line was not read',
    many: 'lines were not read',
    measure: ({ lines }) => lines.unparsed,
  },
  {
    name: 'unparsed-rate',
    about: 'their share of all lines',
    unit: 'share',
    many: 'of the lines were not read',
    measure: ({ lines }) => shareOf(lines.unparsed, lines.total),
  },
];

function atLeast({ levels }: CountedLog, least: Severity): number {
  return severities.slice(severities.indexOf(least)).reduce((sum, severity) => sum + levels.severities[severity], 0);
}

function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}
