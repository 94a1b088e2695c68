/** Minutes east of UTC for a wall-clock time given as if it were UTC milliseconds. */
export type ZoneOffset = (wallMs: number) => number;

const offsetText = /^([+-])(\d{2}):?(\d{2})$/;

/**
 * The zone for stamps that name none: `UTC`, `Z`, `+09:00`, or an IANA name (`Europe/Berlin`). Undefined when there is no such zone.
 * Within the hour a clock is set back the earlier reading is taken; within an hour that it leaves out it is taken to go on as before.
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
    const at = Math.max(ms, firstMs);
    const parts: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(at)) parts[type] = Number(value);
    const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!);
    return Math.round((wall - Math.floor(at / 1000) * 1000) / minuteMs);
  };
  const wallOffsetAt = (wallMs: number): number => {
    const before = offsetAt(wallMs - dayMs);
    if (offsetAt(wallMs - before * minuteMs) === before) return before;
    const after = offsetAt(wallMs + dayMs);
    return offsetAt(wallMs - after * minuteMs) === after ? after : before;
  };
  // asking Intl for each line would cost more than reading it
  let cachedFrom = 0;
  let cachedTo = 0;
  let cachedOffset = 0;
  return (wallMs) => {
    if (wallMs >= cachedFrom && wallMs < cachedTo) return cachedOffset;
    const quarter = Math.floor(wallMs / quarterMs) * quarterMs;
    const offset = wallOffsetAt(quarter);
    // nearly all clocks are set on a quarter of an hour, Newfoundland's at one minute past midnight until 2011
    const isWhole = offset === wallOffsetAt(quarter + quarterMs - 1);
    cachedFrom = isWhole ? quarter : Math.floor(wallMs / minuteMs) * minuteMs;
    cachedTo = cachedFrom + (isWhole ? quarterMs : minuteMs);
    cachedOffset = isWhole ? offset : wallOffsetAt(cachedFrom);
    return cachedOffset;
  };
}

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const dayMs = 86_400_000;

/** Before it every place kept its own time; Intl counts the years before the first one upwards. */
const firstMs = Date.UTC(1800, 0);
