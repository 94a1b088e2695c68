import { digitAt, twoDigitsAt } from '../time/digits.ts';
import { readQuoted } from './quoted.ts';

/** Columns of a W3C extended log, by the names of its `#Fields:`. */

/** Columns more than this are left unread. */
const columnsMax = 256;

/** IIS without a header: what versions 5 and 6, 7, and 8.5 on write by default. */
const iisLayouts = [
  'date time c-ip cs-username s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status cs(User-Agent)',
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken',
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
].map((names) => names.split(' '));

/** All columns of a CloudFront standard log, in the order in which they were added over the years: older logs have the first of them. */
const cloudFrontColumns =
  'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end'.split(
    ' ',
  );

/** Columns of the oldest CloudFront log. */
const cloudFrontMin = 12;

/** Cuts a row at tabs, where it has one, at commas where its header does, else at blanks; texts in quotes may hold a blank or a comma, and double their quotes. */
export function splitRow(text: string, byCommas: boolean): string[] {
  if (text.includes('\t')) return text.split('\t', columnsMax);
  const separator = byCommas ? ',' : ' ';
  if (!text.includes('"')) return text.split(separator, columnsMax);
  const columns: string[] = [];
  for (let i = 0; i <= text.length && columns.length < columnsMax; ) {
    const quoted = readDoubled(text, i);
    if (quoted !== undefined && (quoted.end === text.length || text[quoted.end] === separator)) {
      columns.push(quoted.value);
      i = quoted.end + 1;
    } else {
      const next = text.indexOf(separator, i);
      columns.push(text.slice(i, next < 0 ? undefined : next));
      if (next < 0) break;
      i = next + 1;
    }
  }
  return columns;
}

function readDoubled(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const first = readQuoted(text, at);
  if (first === undefined || text[first.end] !== '"') return first;
  let value = text.slice(at + 1, first.end);
  let { end } = first;
  while (text[end] === '"') {
    const next = readQuoted(text, end);
    if (next === undefined) return undefined;
    value += text.slice(end + 1, next.end);
    ({ end } = next);
  }
  return { value: value.slice(0, -1), end };
}

/** Whether a line begins with a date and a time without fraction, apart by tabs, or by blanks and an address after them: others fit no default. */
export function mayBeKnown(text: string): boolean {
  const separator = text.charCodeAt(10);
  if (separator !== text.charCodeAt(19) || text.charCodeAt(4) !== 0x2d || text.charCodeAt(13) !== 0x3a) return false;
  if (separator === 0x09) return true;
  const next = text.charCodeAt(20);
  return separator === 0x20 && ((next >= 0x30 && next <= 0x3a) || (next >= 0x61 && next <= 0x66));
}

/** The names of a row's columns where no header tells them: a default of IIS or CloudFront that it fits. */
export function knownLayout(columns: readonly string[]): readonly string[] | undefined {
  if (!isDate(columns[0]!)) return undefined;
  for (const layout of iisLayouts) if (fits(columns, layout)) return layout;
  if (columns.length < cloudFrontMin || columns.length > cloudFrontColumns.length) return undefined;
  const layout = cloudFrontColumns.slice(0, columns.length);
  return fits(columns, layout) ? layout : undefined;
}

/** Whether the columns hold what their names say. A dash may stand anywhere but for date and time. */
export function fits(columns: readonly string[], names: readonly string[]): boolean {
  if (columns.length !== names.length) return false;
  for (let i = 0; i < names.length; i++) if (!fitsName(columns[i]!, names[i]!)) return false;
  return true;
}

const method = /^[A-Za-z][A-Za-z_-]{0,31}$/;
const whole = /^-?\d{1,19}$/;

function fitsName(column: string, name: string): boolean {
  if (name === 'date') return isDate(column);
  if (name === 'time') return twoDigitsAt(column, 0) >= 0 && column.charCodeAt(2) === 0x3a;
  if (column === '-') return true;
  switch (name) {
    case 'c-ip':
    case 's-ip':
      return column.includes('.') || column.includes(':');
    case 'cs-method':
      return method.test(column);
    case 'sc-status':
      return column.length === 3 && whole.test(column);
    case 's-port':
    case 'c-port':
    case 'sc-bytes':
    case 'cs-bytes':
    case 'sc-substatus':
    case 'sc-win32-status':
      return whole.test(column);
    case 'time-taken':
      return digitAt(column, 0) >= 0;
    default:
      return column !== '';
  }
}

function isDate(column: string): boolean {
  return column.length === 10 && column.charCodeAt(4) === 0x2d && digitAt(column, 0) > 0;
}
