import type { FieldSummary, Report } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import { fit, left } from './columns.ts';
import { type Page, part } from './page.ts';
import { countText, shareText } from './quantities.ts';
import { highest } from './sparkline.ts';

const fieldsShown = 8;
const valuesShown = 3;
const nameColumnsMax = 24;

/** Fields that tell something: those of most records first, with their most frequent values, or quantiles where they are measured. */
export function fieldsPart({ fields: { fields, otherFields } }: Report, page: Page): string[] {
  const telling = fields.filter((field) => isNumeric(field) || isRepeated(field));
  const shown = telling.slice(0, fieldsShown);
  const hidden = fields.length - shown.length + otherFields;
  const nameColumns = Math.min(nameColumnsMax, highest(shown.map(({ name }) => name.length)));
  const lines = shown.map((field) => {
    const name = left(fit(harmless(field.name), nameColumns), nameColumns);
    return `${name}  ${page.paint('dim', fit(valuesText(field), page.width - nameColumns - 2))}`;
  });
  return part('Fields', hidden === 0 ? '' : `${countText(hidden)} more`, lines, page);
}

/** Numbers that measure something; a few different ones are codes. */
function isNumeric({ numbers, distinct }: FieldSummary): boolean {
  return numbers !== undefined && distinct > 20;
}

/** What names each record anew says nothing of all of them. */
function isRepeated({ count, top }: FieldSummary): boolean {
  return (top[0]?.count ?? 0) > Math.max(1, count / 100);
}

function valuesText(field: FieldSummary): string {
  const { count, distinct, distinctIsEstimate, top, numbers } = field;
  if (numbers !== undefined && isNumeric(field)) {
    const { min, p50, p95, p99, max } = numbers;
    return Object.entries({ min, p50, p95, p99, max })
      .map(([name, value]) => `${name} ${numberText(value)}`)
      .join(' · ');
  }
  const shown = top
    .slice(0, valuesShown)
    .map(({ value, count: of }) => `${harmless(`${value}`)} ${shareText(of / count)}`);
  const more = distinct - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${distinctIsEstimate ? 'about ' : ''}${countText(more)} more` : ''}`;
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return value < 0 ? `-${countText(-value)}` : countText(value);
  return String(Number(value.toPrecision(3)));
}
