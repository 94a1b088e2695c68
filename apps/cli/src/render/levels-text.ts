import type { LevelsOverTime } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import type { Screen } from '../terminal/terminal.ts';
import { fit } from './columns.ts';
import { toLevelsReport } from './levels-report.ts';
import { createPage, pageText } from './page.ts';
import { bytesText, plural } from './quantities.ts';
import { timelinePart } from './timeline-part.ts';

/** Levels over time for people. */
export function levelsText(counted: LevelsOverTime, name: string, screen: Screen): string {
  const page = createPage(screen);
  const { total, records, bytes, unparsed } = counted.lines;
  const amount = [plural(total, 'line'), plural(records, 'record'), bytesText(bytes)];
  if (unparsed > 0) amount.push(`${plural(unparsed, 'line')} not read`);
  return pageText([
    page.paint('bold', fit(harmless(name), page.width)),
    fit(amount.join(' · '), page.width),
    ...timelinePart(toLevelsReport(counted), page),
  ]);
}
