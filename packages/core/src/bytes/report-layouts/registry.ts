import { createAccessLayout } from './access-layout.ts';
import { createPlainLayout } from './plain-layout.ts';
import type { ReportLayout, ReportLayoutContext } from './report-layout.ts';

/** Every layout that reports read in bytes. To add one: a file beside plain-layout.ts and a row here; the laws of test/bytes walk this list. */
export const reportLayouts: readonly ((context: ReportLayoutContext) => ReportLayout)[] = [
  createPlainLayout,
  createAccessLayout,
];
