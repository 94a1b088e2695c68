import type { Comparison, LevelsOverTime, Report } from '@logmill/core';

/** The list of each section that has one row an entry, and what such a row is called. */
const reportLists = {
  patterns: ['patterns', 'pattern'],
  fields: ['fields', 'field'],
  exceptions: ['exceptions', 'exception'],
  unparsed: ['shapes', 'unparsedShape'],
} as const;

const changeLists = {
  patterns: ['changes', 'patternChange'],
  levels: ['changes', 'levelChange'],
  fields: ['changes', 'fieldChange'],
  exceptions: ['changes', 'exceptionChange'],
} as const;

/** A report in rows: one for each section, without its list, then one for each entry of that. */
export function reportRows(report: Report): object[] {
  return rowsOf(report, reportLists);
}

/** A comparison in rows, in the same way. */
export function comparisonRows(comparison: Comparison): object[] {
  return rowsOf(comparison, changeLists);
}

/** Levels over time in rows: one for all of it, without its minutes, then one for each of them. */
export function levelsRows({ minutes, ...all }: LevelsOverTime): object[] {
  return [{ row: 'levelsOverTime', ...all }, ...minutes.map((minute) => ({ row: 'minute', ...minute }))];
}

function rowsOf(whole: object, lists: Readonly<Record<string, readonly [list: string, entry: string]>>): object[] {
  return Object.entries(whole as Record<string, Record<string, unknown>>).flatMap(([row, section]) => {
    const found = lists[row];
    if (found === undefined) return [{ row, ...section }];
    const { [found[0]]: entries, ...rest } = section;
    return [{ row, ...rest }, ...(entries as readonly object[]).map((entry) => ({ row: found[1], ...entry }))];
  });
}
