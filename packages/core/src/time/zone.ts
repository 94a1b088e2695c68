/** Minutes east of UTC for a wall-clock time given as if it were UTC milliseconds. */
export type ZoneOffset = (wallMs: number) => number;

const offsetText = /^([+-])(\d{2}):?(\d{2})$/;

/**
 * The zone for stamps that name none: `UTC`, `Z`, `+09:00`, or an IANA name (`Europe/Berlin`). Undefined when there is no such zone.
 * Within the hour a clock is set back the earlier reading is taken.
 */
export function parseZone(zone: string): ZoneOffset | undefined {
  if (zone === 'UTC' || zone === 'Z') return () => 0;
  const written = offsetText.exec(zone);
  if (written !== null) {
    const [, sign, hours, minutes] = written;
    if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    return () => offset;
  }
  return namedZone(zone);
}

function namedZone(zone: string): ZoneOffset | undefined {
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  const offsetAt = (ms: number): number => {
    const parts: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(ms)) parts[type] = Number(value);
    const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!);
    return Math.round((wall - Math.floor(ms / 1000) * 1000) / 60_000);
  };
  // offsets change on quarter hours at the finest; asking Intl for each line would cost more than reading it
  let cachedQuarter = Number.NaN;
  let cachedOffset = 0;
  return (wallMs) => {
    const quarter = Math.floor(wallMs / 900_000);
    if (quarter === cachedQuarter) return cachedOffset;
    const guess = offsetAt(wallMs - offsetAt(wallMs) * 60_000);
    cachedQuarter = quarter;
    cachedOffset = guess;
    return guess;
  };
}
