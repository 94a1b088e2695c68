import { parseEpochNumber, parseEpochText } from './epoch.ts';
import { scanIso } from './scan-iso.ts';
import { scanLocalDate } from './scan-local-date.ts';
import type { Stamp } from './stamp.ts';
import { type StampScanner, stampLayout } from './stamp-layout.ts';

/** Layouts besides ISO that programs put into a time field. */
const others: readonly StampScanner[] = [
  stampLayout('EEE, d MMM yyyy HH:mm:ssz'), // RFC 5322, HTTP dates
  stampLayout('EEE MMM d HH:mm:ssf yyyy'), // ctime
  stampLayout('EEE MMM d HH:mm:ssfz yyyy'), // date(1)
  stampLayout('dd/MMM/yyyy:HH:mm:ssfz'), // CLF
  stampLayout('MMM d HH:mm:ssf'), // syslog
  scanLocalDate,
];

/** The time that a JSON value (or a field's text) is: ISO text, an epoch as number or digits, or one of the layouts above, whole. Undefined for others. */
export function parseTimeValue(value: unknown): Stamp | undefined {
  if (typeof value === 'number') return parseEpochNumber(value);
  if (typeof value !== 'string') return undefined;
  const iso = scanIso(value, 0, true);
  if (iso !== undefined) return iso.end === value.length ? iso : undefined;
  const first = value.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const epoch = parseEpochText(value);
    if (epoch !== undefined) return epoch;
  }
  for (const scan of others) {
    const stamp = scan(value);
    if (stamp !== undefined && stamp.end === value.length) return stamp;
  }
  return undefined;
}
