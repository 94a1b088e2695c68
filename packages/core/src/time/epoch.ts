import { digitsEnd } from './digits.ts';
import { msOfFraction, precisionOf, type Stamp } from './stamp.ts';

/** End of year 9999, the last that RFC 3339 can write. */
const msMax = 253_402_300_799_999;

/** Digits of a whole epoch value → how many of them are the fraction. Other counts are no epoch. */
const fractionDigits = new Map([
  [10, 0],
  [13, 3],
  [16, 6],
  [19, 9],
]);

/**
 * An epoch written as text: 10 digits are seconds, 13 ms, 16 µs, 19 ns; seconds may have a decimal fraction. Nothing else may follow.
 * Undefined for anything else, negative numbers included.
 */
export function parseEpochText(text: string): Stamp | undefined {
  const whole = digitsEnd(text, 0, 20);
  if (whole === text.length) {
    const digits = fractionDigits.get(whole);
    return digits === undefined
      ? undefined
      : epochStamp(text.slice(0, whole - digits), text.slice(whole - digits), text.length);
  }
  if (whole !== 10 || text.charCodeAt(whole) !== 0x2e) return undefined;
  const end = digitsEnd(text, whole + 1, 12);
  if (end === whole + 1 || end !== text.length) return undefined;
  return epochStamp(text.slice(0, whole), text.slice(whole + 1, Math.min(end, whole + 10)), end);
}

/**
 * An epoch as a JSON number, its unit told from its size as in `parseEpochText`. A float of seconds keeps microseconds: that is what a double
 * holds of it. Numbers from 2^53 on lost their last digits when they were parsed and give no time; read those from the text.
 */
export function parseEpochNumber(value: number): Stamp | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  if (Number.isSafeInteger(value)) return parseEpochText(String(value));
  if (value >= 1e11) return value < 1e14 ? msStamp(Math.floor(value)) : undefined;
  return parseEpochText(value.toFixed(6).replace(/0{1,5}$/, ''));
}

/** Whole epoch milliseconds as a stamp, for formats whose key says the unit (pino's `time`). */
export function msStamp(ms: number): Stamp | undefined {
  if (!Number.isInteger(ms) || ms < 0 || ms > msMax) return undefined;
  const fraction = String(ms % 1000).padStart(3, '0');
  return { ms, fraction, missing: 'nothing', zoned: true, zoneName: undefined, precision: 'millisecond', end: 0 };
}

/** Whole seconds and digits of the fraction, both as text. */
export function epochStamp(seconds: string, fraction: string, end: number): Stamp {
  const ms = Number(seconds) * 1000 + msOfFraction(fraction);
  const precision = precisionOf(fraction.length);
  return {
    ms: ms > msMax ? Number.NaN : ms,
    fraction,
    missing: 'nothing',
    zoned: true,
    zoneName: undefined,
    precision,
    end,
  };
}
