import { isDate, isTimeOfDay, msOfCivil } from './civil.ts';
import { digitAt, digitsEnd, fourDigitsAt, twoDigitsAt } from './digits.ts';
import { monthAt } from './months.ts';
import { scanZone } from './scan-zone.ts';
import { msOfFraction, precisionOf, type Stamp } from './stamp.ts';

/** Finds a stamp at an index of a text; undefined when its shape is not there. */
export type StampScanner = (text: string, at?: number) => Stamp | undefined;

const tokens = /yyyy|yy|MMM|MM|M|dd|d|DDD|EEE|HH|H|mm|ss|f|a|z|Z|'[^']*'|[^a-zA-Z']/g;

/**
 * A scanner for a layout, written with the usual letters. `yyyy` `yy` `MM` `M` `MMM`(name) `dd` `d`(one or two, blank padded) `DDD`(day of year)
 * `EEE`(weekday, any) `HH` `H`(one or two) `mm` `ss` `f`(optional fraction after `.` `,` or `:`) `a`(AM/PM) `Z`(zone required) `z`(zone optional, also
 * after a blank). Anything else stands for itself; letters in quotes. A layout without year, or without any date, gives a stamp that says so.
 */
export function stampLayout(layout: string): StampScanner {
  const steps: readonly string[] = layout.match(tokens) ?? [];
  if (steps.join('') !== layout) throw new Error(`Unknown letter in the stamp layout "${layout}"`);
  const hasYear = steps.includes('yyyy') || steps.includes('yy');
  const hasDay = steps.some((step) => step === 'dd' || step === 'd' || step === 'DDD');
  const missing = hasYear ? 'nothing' : hasDay ? 'year' : 'date';
  const finest = steps.includes('ss') ? 'second' : steps.includes('mm') ? 'minute' : 'day';

  const mark = firstMark(steps);

  return (text, at = 0) => {
    if (mark !== undefined && text.charCodeAt(at + mark.at) !== mark.code) return undefined;
    let year = hasDay ? 2000 : 1970;
    let month = 1;
    let day = 1;
    let dayOfYear = 0;
    let hour = 0;
    let minute = 0;
    let second = 0;
    let afternoon: boolean | undefined;
    let fraction = '';
    let offsetMinutes: number | undefined;
    let zoneName: string | undefined;
    let i = at;
    for (const step of steps) {
      switch (step) {
        case 'yyyy':
          year = fourDigitsAt(text, i);
          if (year < 0) return undefined;
          i += 4;
          break;
        case 'yy': {
          const short = twoDigitsAt(text, i);
          if (short < 0) return undefined;
          year = short < 70 ? 2000 + short : 1900 + short; // POSIX strptime turns at 69
          i += 2;
          break;
        }
        case 'MMM': {
          const named = monthAt(text, i);
          if (named === undefined) return undefined;
          month = named.month;
          i = named.end;
          break;
        }
        case 'EEE': {
          const end = wordEnd(text, i);
          if (end - i < 2) return undefined;
          i = end;
          break;
        }
        case 'DDD': {
          const end = digitsEnd(text, i, 3);
          if (end === i) return undefined;
          dayOfYear = Number(text.slice(i, end));
          i = end;
          break;
        }
        case 'd':
        case 'M':
        case 'H': {
          if (text.charCodeAt(i) === 0x20) i++;
          let value = digitAt(text, i);
          if (value < 0) return undefined;
          const ones = digitAt(text, ++i);
          if (ones >= 0) {
            value = value * 10 + ones;
            i++;
          }
          if (step === 'd') day = value;
          else if (step === 'M') month = value;
          else hour = value;
          break;
        }
        case 'MM':
        case 'dd':
        case 'HH':
        case 'mm':
        case 'ss': {
          const value = twoDigitsAt(text, i);
          if (value < 0) return undefined;
          i += 2;
          if (step === 'MM') month = value;
          else if (step === 'dd') day = value;
          else if (step === 'HH') hour = value;
          else if (step === 'mm') minute = value;
          else second = value;
          break;
        }
        case 'f': {
          const point = text.charCodeAt(i);
          if (point !== 0x2e && point !== 0x2c && point !== 0x3a) break;
          const end = digitsEnd(text, i + 1, 9);
          if (end === i + 1) break;
          fraction = text.slice(i + 1, end);
          i = digitsEnd(text, end, 9);
          break;
        }
        case 'a': {
          const letter = text.charCodeAt(i) | 32;
          if ((letter !== 0x61 && letter !== 0x70) || (text.charCodeAt(i + 1) | 32) !== 0x6d) return undefined;
          afternoon = letter === 0x70;
          i += 2;
          break;
        }
        case 'z':
        case 'Z': {
          const zone = scanZone(text, i);
          if (zone === undefined) {
            if (step === 'Z') return undefined;
            break;
          }
          offsetMinutes = zone.offsetMinutes;
          zoneName = zone.name;
          i = zone.end;
          break;
        }
        default: {
          const literal = step.length > 1 ? step.slice(1, -1) : step;
          if (!text.startsWith(literal, i)) return undefined;
          i += literal.length;
        }
      }
    }
    if (finest === 'second' && digitAt(text, i) >= 0) return undefined;
    if (afternoon !== undefined) hour = hour < 1 || hour > 12 ? 24 : (hour % 12) + (afternoon ? 12 : 0);
    let ms = msOfCivil(year, month, day, hour, minute, second) + msOfFraction(fraction);
    if (dayOfYear > 0) ms = dayOfYear === 366 && !isDate(year, 2, 29) ? Number.NaN : ms + (dayOfYear - 1) * 86_400_000;
    if (dayOfYear > 366 || !isTimeOfDay(hour, minute, second)) ms = Number.NaN;
    if (offsetMinutes !== undefined) ms -= offsetMinutes * 60_000;
    const precision = fraction === '' ? finest : precisionOf(fraction.length);
    return { ms, fraction, missing, zoned: offsetMinutes !== undefined, zoneName, precision, end: i };
  };
}

/** Characters of steps that always have the same number of them. */
const widths: Readonly<Record<string, number>> = { yyyy: 4, yy: 2, MM: 2, dd: 2, HH: 2, mm: 2, ss: 2 };

/** The first mark whose place is certain: most texts of other layouts are told by it. */
function firstMark(steps: readonly string[]): { readonly at: number; readonly code: number } | undefined {
  let at = 0;
  for (const step of steps) {
    const width = widths[step];
    if (width === undefined) {
      const literal = step.length > 1 ? step.slice(1, -1) : step;
      return /^[^a-zA-Z']$/.test(step) || step.startsWith("'") ? { at, code: literal.charCodeAt(0) } : undefined;
    }
    at += width;
  }
  return undefined;
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < at + 10) {
    const code = text.charCodeAt(i);
    if (
      !(
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0xc0 && code <= 0x17f) ||
        code === 0x2e
      )
    )
      break;
    i++;
  }
  return i;
}
