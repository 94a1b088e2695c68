import type { Report } from '@logmill/core';
import type { Screen } from '../terminal/terminal.ts';
import { exceptionsPart } from './exceptions-part.ts';
import { fieldsPart } from './fields-part.ts';
import { notesPart } from './notes-part.ts';
import { createPage, pageText } from './page.ts';
import { patternsPart } from './patterns-part.ts';
import { summaryPart } from './summary-part.ts';
import { timelinePart } from './timeline-part.ts';
import { unparsedPart } from './unparsed-part.ts';

export interface ReportView {
  /** The log's. */
  readonly name: string;
  /** Patterns and exceptions shown. */
  readonly top: number;
  /** Of stamps that name none. */
  readonly zone: string;
}

/** A report for people. */
export function reportText(report: Report, { name, top, zone }: ReportView, screen: Screen): string {
  const page = createPage(screen);
  return pageText([
    ...summaryPart(report, name, page),
    ...timelinePart(report, page),
    ...patternsPart(report, top, page),
    ...exceptionsPart(report, top, page),
    ...fieldsPart(report, page),
    ...unparsedPart(report, page),
    ...notesPart(report, zone, page),
  ]);
}
