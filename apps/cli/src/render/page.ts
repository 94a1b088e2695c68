import type { Screen } from '../terminal/terminal.ts';
import { fit } from './columns.ts';
import { createPaint, type Paint } from './paint.ts';

/** What a part of a page is drawn with. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

export function createPage({ width, coloured }: Screen): Page {
  return { width, paint: createPaint(coloured) };
}

/** A heading and what stands under it; nothing when that is nothing. */
export function part(title: string, note: string, lines: readonly string[], { width, paint }: Page): string[] {
  if (lines.length === 0) return [];
  const room = width - title.length - 2;
  return ['', `${paint('bold', title)}${note === '' ? '' : `  ${paint('dim', fit(note, room))}`}`, ...lines];
}

/** Lines as the command writes them. */
export function pageText(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
