/** `1,234,567`. */
export function countText(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 line`, `2 lines`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** A share from 0 to 1 as a percentage. What is not nothing is not shown as nothing, what is not all not as all. */
export function shareText(share: number): string {
  if (share === 0) return '0 %';
  if (share < 0.001) return '<0.1 %';
  if (share > 0.999 && share < 1) return '>99.9 %';
  return share === 1 ? '100 %' : `${(share * 100).toFixed(1)} %`;
}

const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `2.1 MB`; a kB has 1,000. */
export function bytesText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < byteUnits.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${byteUnits[unit]}`;
}

const durationUnits = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

/** The two largest units that are not nothing: `1 d 13 h`, `5 min`, `250 ms`. */
export function durationText(ms: number): string {
  const at = durationUnits.findIndex(([, length]) => ms >= length);
  if (at < 0) return '0 s';
  const [unit, length] = durationUnits[at]!;
  const whole = Math.floor(ms / length);
  const next = durationUnits[at + 1];
  const rest = next === undefined || unit === 's' ? 0 : Math.floor((ms - whole * length) / next[1]);
  return rest === 0 ? `${countText(whole)} ${unit}` : `${countText(whole)} ${unit} ${rest} ${next![0]}`;
}

/** RFC 3339 for people: `2026-01-30 12:00:05.250`. All times of a report are UTC. */
export function timeText(rfc3339: string): string {
  return rfc3339.replace('T', ' ').replace('Z', '');
}

/** From one time to another, the day said once. */
export function rangeText(first: string, last: string): string {
  const sameDay = first.slice(0, 10) === last.slice(0, 10);
  return `${timeText(first)} → ${sameDay ? timeText(last).slice(11) : timeText(last)}`;
}
