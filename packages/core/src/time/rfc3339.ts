import { dateOfDays } from './civil.ts';

const twoDigits = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

/** `toRfc3339` for times of which most lie near the one before, as those of a log do: the text up to the minute is kept. */
export function createTimeText(): (ms: number, fraction: string) => string {
  let minuteMs = Number.NaN;
  let upToMinute = '';
  return (ms, fraction) => {
    const past = ms - minuteMs;
    if (!(past >= 0 && past < 60_000)) {
      minuteMs = Math.floor(ms / 60_000) * 60_000;
      upToMinute = toRfc3339(minuteMs, '').slice(0, -3);
    }
    const second = twoDigits[Math.floor((ms - minuteMs) / 1000)]!;
    return upToMinute + (fraction === '' ? `${second}Z` : `${second}.${fraction}Z`);
  };
}

/** RFC 3339 in UTC with exactly the given digits of fraction. `ms` must lie in the years 0 to 9999. */
export function toRfc3339(ms: number, fraction: string): string {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const { year, month, day } = dateOfDays(days);
  const hour = (rest / 3600) | 0;
  const minute = ((rest - hour * 3600) / 60) | 0;
  const second = rest - hour * 3600 - minute * 60;
  const century = twoDigits[(year / 100) | 0]!;
  const date = `${century}${twoDigits[year % 100]!}-${twoDigits[month]!}-${twoDigits[day]!}`;
  const clock = `${twoDigits[hour]!}:${twoDigits[minute]!}:${twoDigits[second]!}`;
  return fraction === '' ? `${date}T${clock}Z` : `${date}T${clock}.${fraction}Z`;
}
