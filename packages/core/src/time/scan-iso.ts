import { msOfCivil } from './civil.ts';
import { digitsEnd, fourDigitsAt, twoDigitsAt } from './digits.ts';
import { scanZone } from './scan-zone.ts';
import { msOfFraction, precisionOf, type Stamp } from './stamp.ts';

/**
 * `YYYY-MM-DD` (also with `/` or `.`), `T`, `t`, blank or `_`, `HH:MM:SS`, a fraction after `.` or `,`, a zone (RFC 3339 and its common
 * relatives). Undefined when `text` does not hold that shape at `at`. A zone after a blank is only taken with `spacedZone`, because most
 * layouts go on with a word there.
 */
export function scanIso(text: string, at = 0, spacedZone = false): Stamp | undefined {
  const separator = text.charCodeAt(at + 4);
  if (separator !== 0x2d && separator !== 0x2f && separator !== 0x2e) return undefined;
  if (text.charCodeAt(at + 7) !== separator || text.charCodeAt(at + 13) !== 0x3a || text.charCodeAt(at + 16) !== 0x3a)
    return undefined;
  const joint = text.charCodeAt(at + 10);
  if (joint !== 0x20 && joint !== 0x54 && joint !== 0x74 && joint !== 0x5f) return undefined;
  const year = fourDigitsAt(text, at);
  const month = twoDigitsAt(text, at + 5);
  const day = twoDigitsAt(text, at + 8);
  const hour = twoDigitsAt(text, at + 11);
  const minute = twoDigitsAt(text, at + 14);
  const second = twoDigitsAt(text, at + 17);
  if ((year | month | day | hour | minute | second) < 0) return undefined;
  return finishStamp(text, at + 19, msOfCivil(year, month, day, hour, minute, second), 'nothing', spacedZone);
}

/** Reads what may follow the seconds, a fraction and a zone, and makes the stamp. For scanners of other layouts. */
export function finishStamp(
  text: string,
  at: number,
  secondsMs: number,
  missing: Stamp['missing'],
  spacedZone: boolean,
): Stamp | undefined {
  let end = at;
  let fraction = '';
  const point = text.charCodeAt(end);
  if (point === 0x2e || point === 0x2c) {
    const last = digitsEnd(text, end + 1, 9);
    if (last > end + 1) {
      fraction = text.slice(end + 1, last);
      end = digitsEnd(text, last, 9); // more than nine digits: finer than a nanosecond, not kept
    }
  } else if (point >= 0x30 && point <= 0x39) return undefined;
  let ms = fraction === '' ? secondsMs : secondsMs + msOfFraction(fraction);
  let zoned = false;
  let zoneName: string | undefined;
  if (spacedZone || text.charCodeAt(end) !== 0x20) {
    const zone = scanZone(text, end);
    if (zone !== undefined) {
      end = zone.end;
      zoneName = zone.name;
      if (zone.offsetMinutes !== undefined) {
        zoned = true;
        ms -= zone.offsetMinutes * 60_000;
      }
    }
  }
  return { ms, fraction, missing, zoned, zoneName, precision: precisionOf(fraction.length), end };
}
