import { msOfCivil } from './civil.ts';
import { digitsEnd, fourDigitsAt, twoDigitsAt } from './digits.ts';
import { finishStamp } from './scan-iso.ts';
import type { Stamp } from './stamp.ts';

/**
 * A date as locales write it, then a clock of 24 or 12 hours: `2/27/2026, 8:15:03 PM`, `27/02/2026 08:15:03`, `27.02.2026 08:15:03,123`,
 * `27-02-2026 08:15:03`. Between dots and dashes the day stands first. Between slashes the month does, as JavaScript, Windows and Python's examples write it,
 * unless there is no such month. Undefined when `text` does not hold that shape at `at`.
 */
export function scanLocalDate(text: string, at = 0): Stamp | undefined {
  const firstEnd = digitsEnd(text, at, 2);
  if (firstEnd === at) return undefined;
  const mark = text.charCodeAt(firstEnd);
  if (mark !== 0x2f && mark !== 0x2e && mark !== 0x2d) return undefined;
  const secondEnd = digitsEnd(text, firstEnd + 1, 2);
  if (secondEnd === firstEnd + 1 || text.charCodeAt(secondEnd) !== mark) return undefined;
  const year = fourDigitsAt(text, secondEnd + 1);
  if (year < 0) return undefined;
  const clockAt = clockStart(text, secondEnd + 5);
  const hourEnd = digitsEnd(text, clockAt, 2);
  if (clockAt < 0 || hourEnd === clockAt) return undefined;
  if (text.charCodeAt(hourEnd) !== 0x3a || text.charCodeAt(hourEnd + 3) !== 0x3a) return undefined;
  const minute = twoDigitsAt(text, hourEnd + 1);
  const second = twoDigitsAt(text, hourEnd + 4);
  if ((minute | second) < 0) return undefined;
  const stamp = finishStamp(text, hourEnd + 6, 0, 'nothing', false);
  if (stamp === undefined) return undefined;
  const half = halfOfDay(text, stamp.end);
  const hour = hourOf(Number(text.slice(clockAt, hourEnd)), half);
  const one = Number(text.slice(at, firstEnd));
  const two = Number(text.slice(firstEnd + 1, secondEnd));
  const monthFirst = mark === 0x2f && one <= 12;
  const secondsMs = msOfCivil(year, monthFirst ? one : two, monthFirst ? two : one, hour, minute, second);
  return { ...stamp, ms: secondsMs + stamp.ms, end: half === undefined ? stamp.end : stamp.end + 3 };
}

/** Index after a comma or not, and one blank; negative without the blank. */
function clockStart(text: string, at: number): number {
  const blankAt = text.charCodeAt(at) === 0x2c ? at + 1 : at;
  return text.charCodeAt(blankAt) === 0x20 ? blankAt + 1 : -1;
}

/** `AM` or `PM` after a blank, which is a narrow no-break one in what ICU writes since release 72. */
function halfOfDay(text: string, at: number): 'am' | 'pm' | undefined {
  const blank = text.charCodeAt(at);
  if (blank !== 0x20 && blank !== 0x202f) return undefined;
  const letter = text.charCodeAt(at + 1) | 32;
  if ((letter !== 0x61 && letter !== 0x70) || (text.charCodeAt(at + 2) | 32) !== 0x6d) return undefined;
  return letter === 0x70 ? 'pm' : 'am';
}

/** 24, which no clock shows, for an hour that a clock of twelve does not show. */
function hourOf(written: number, half: 'am' | 'pm' | undefined): number {
  if (half === undefined) return written;
  if (written < 1 || written > 12) return 24;
  return (written % 12) + (half === 'pm' ? 12 : 0);
}
