/** Words that stand for a value by their place: literals, units of a number, the names in a date. */

const literals: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'none',
  'nil',
  'undefined',
  'True',
  'False',
  'None',
  'NULL',
  'TRUE',
  'FALSE',
  'yes',
  'no',
  'on',
  'off',
]);

/** Whether `text[start..end)` is a literal of a value, as `true` or `null`. */
export function isLiteral(text: string, start: number, end: number): boolean {
  return end - start <= 9 && literals.has(text.slice(start, end));
}

/** Units of time, size and rate that are written apart from their number. */
export const units: ReadonlySet<string> = new Set([
  ...[
    'ns',
    'us',
    'µs',
    'ms',
    'msec',
    'msecs',
    's',
    'sec',
    'secs',
    'second',
    'seconds',
    'min',
    'mins',
    'minute',
    'minutes',
  ],
  ...['milliseconds', 'millis', 'microseconds', 'nanoseconds', 'hour', 'hours', 'day', 'days'],
  ...['B', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB', 'byte', 'bytes', 'Hz', 'kHz', 'MHz', 'GHz', '%'],
  ...['bps', 'kbps', 'Kbps', 'Mbps', 'Gbps', 'KB/s', 'MB/s', 'B/s'],
]);

const weekdays: ReadonlySet<string> = new Set(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
const months: ReadonlySet<string> = new Set('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '));

/** Whether the three letters at `start` name a day or month of a date: a number follows, or a month and a number. */
export function isDateWord(text: string, start: number, to: number): boolean {
  const name = text.slice(start, start + 3);
  if (months.has(name)) return numberFollows(text, start + 3, to);
  if (!weekdays.has(name)) return false;
  const next = afterBlanks(text, start + 3, to);
  return isDigitAt(text, next, to) || (months.has(text.slice(next, next + 3)) && numberFollows(text, next + 3, to));
}

function numberFollows(text: string, from: number, to: number): boolean {
  const next = afterBlanks(text, from, to);
  return next > from && isDigitAt(text, next, to);
}

/** At most three blanks or commas are stepped over. */
function afterBlanks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && i < from + 3 && (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x2c)) i++;
  return i;
}

function isDigitAt(text: string, i: number, to: number): boolean {
  if (i >= to) return false;
  const code = text.charCodeAt(i);
  return code >= 0x30 && code <= 0x39;
}
