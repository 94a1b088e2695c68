import type { Report } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import { fit } from './columns.ts';
import type { Page } from './page.ts';
import { bytesText, countText, durationText, plural, rangeText, shareText } from './quantities.ts';

/** The first lines: which log, how much of it, in which formats, from when to when. */
export function summaryPart({ lines, time }: Report, name: string, { width, paint }: Page): string[] {
  const amount = [
    `${plural(lines.total, 'line')}`,
    plural(lines.records, 'record'),
    bytesText(lines.bytes),
    ...formatsOf(lines),
  ].join(' · ');
  const { first, last } = time;
  const span =
    first === undefined || last === undefined
      ? 'no record has a time'
      : `${rangeText(first, last)} UTC · ${durationText(Date.parse(last) - Date.parse(first))}`;
  return [paint('bold', fit(harmless(name), width)), fit(amount, width), fit(span, width)];
}

/** Formats named, the most frequent first. */
const formatsShown = 3;

function formatsOf({ formats, records }: Report['lines']): string[] {
  const shown = formats.slice(0, formatsShown);
  if (formats.length === 1) return [formats[0]!.format];
  const rest = formats.length - shown.length;
  const named = shown.map(({ format, records: of }) => `${format} ${shareText(of / records)}`).join(', ');
  return formats.length === 0 ? [] : [rest > 0 ? `${named} and ${countText(rest)} more` : named];
}
