import type { Report } from '@logmill/core';
import { fit } from './columns.ts';
import { type Page, part } from './page.ts';
import { countText, durationText, plural, timeText } from './quantities.ts';

/** How far the clock can be trusted, and which bounds bit. */
export function notesPart({ time, envelope }: Report, zone: string, page: Page): string[] {
  const notes: string[] = [];
  if (time.zoneAssumed > 0)
    notes.push(`${plural(time.zoneAssumed, 'record names', 'records name')} no zone: ${zone} was taken (--zone)`);
  if (time.yearInferred > 0)
    notes.push(`${plural(time.yearInferred, 'record writes', 'records write')} no year; it was inferred (--reference)`);
  if (time.rollOvers > 0) notes.push(`${plural(time.rollOvers, 'new year or day', 'new years or days')} inferred`);
  if (time.outOfOrder > 0)
    notes.push(
      `${plural(time.outOfOrder, 'record')} out of order${time.clockJumps === 0 ? '' : `, ${countText(time.clockJumps)} by a minute or more`}`,
    );
  const [gap] = time.gaps;
  if (gap?.from.time !== undefined)
    notes.push(
      `longest silence ${durationText(gap.ms)}, after line ${countText(gap.from.line)} (${timeText(gap.from.time)})`,
    );
  if (envelope.limitsHit.length > 0)
    notes.push(`bounds that bit: ${envelope.limitsHit.map(({ name, max }) => `${name} ${countText(max)}`).join(', ')}`);
  return part(
    'Notes',
    '',
    notes.map((note) => page.paint('dim', fit(`· ${note}`, page.width))),
    page,
  );
}
