/** Smallest unit the log wrote; what lies between two units takes the finer one. */
export type Precision = 'day' | 'minute' | 'second' | 'millisecond' | 'microsecond' | 'nanosecond';

/** A time as a line wrote it, before a missing year, date or zone is filled in. */
export interface Stamp {
  /**
   * Whole epoch milliseconds, a written offset applied; NaN when the shape is a stamp but no such time exists
   * (30 February, `+24:00`). Without a year: as of 2000 (a leap year); without a date: as of 1970-01-01.
   */
  readonly ms: number;
  /** Digits of the fraction of the second as written, at most nine; nanoseconds survive here, never in a number. */
  readonly fraction: string;
  /** What the line left out. */
  readonly missing: 'nothing' | 'year' | 'date';
  /** Whether the line gave an offset (`Z`, `+09:00`, `UTC`). */
  readonly zoned: boolean;
  /** A zone abbreviation (`PDT`): recorded, never applied, because CST, BST and IST each name several zones. */
  readonly zoneName: string | undefined;
  readonly precision: Precision;
  /** Index of the first character after the stamp in the text it was scanned from. */
  readonly end: number;
}

/** Precision of a stamp whose seconds carry this many digits of fraction. */
export function precisionOf(fractionDigits: number): Precision {
  if (fractionDigits === 0) return 'second';
  if (fractionDigits <= 3) return 'millisecond';
  return fractionDigits <= 6 ? 'microsecond' : 'nanosecond';
}

/** Whole milliseconds of a fraction's digits: `5` is 500, `123456` is 123. */
export function msOfFraction(fraction: string): number {
  let ms = 0;
  for (let i = 0; i < 3; i++) ms = ms * 10 + (i < fraction.length ? fraction.charCodeAt(i) - 0x30 : 0);
  return ms;
}
