import type { Report } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import { fit } from './columns.ts';
import { type Page, part } from './page.ts';
import { countText, plural, shareText } from './quantities.ts';

const shapesShown = 5;

/** Lines that no format read, grouped by shape, each with an example. */
export function unparsedPart({ unparsed, lines }: Report, page: Page): string[] {
  const { width, paint } = page;
  if (unparsed.count === 0) return [];
  const shown = unparsed.shapes.slice(0, shapesShown);
  const hidden = unparsed.count - shown.reduce((sum, { count }) => sum + count, 0);
  const note = `${plural(unparsed.count, 'line')}, ${shareText(unparsed.count / lines.total)} of all`;
  const shapes = shown.map(({ count, reason, firstLine, example }) => {
    const head = fit(`${countText(count)} × ${reason}, line ${countText(firstLine)}: `, width);
    return `${head}${paint('yellow', fit(harmless(example), width - head.length))}`;
  });
  const rest = hidden === 0 ? [] : [`${countText(hidden)} × other shapes`];
  return part('Not read', note, [...shapes, ...rest], page);
}
