import { createAccessLayout } from './access-layout.ts';
import { createJsonLayout } from './json-layout.ts';
import type { FastLayout, LayoutContext } from './layout.ts';
import { createTextLayout } from './text-layout.ts';

/** One row for each way of writing lines that is read in bytes. To add one: a file like access-layout.ts, a row, its lines in fast-levels.test.ts. */
export const layouts: readonly ((context: LayoutContext) => FastLayout)[] = [
  createTextLayout,
  createJsonLayout,
  createAccessLayout,
];
