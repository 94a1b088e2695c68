import type { Report } from '@logmill/core';
import type { Screen } from '../terminal/terminal.ts';

/** A report for people. */
export function reportText(report: Report, name: string, _screen: Screen): string {
  const { lines } = report;
  return `${name}: ${lines.total} lines, ${lines.records} records\n`;
}
