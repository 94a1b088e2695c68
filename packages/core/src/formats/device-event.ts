import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import type { Stamp } from '../time/stamp.ts';
import { type StampScanner, stampLayout } from '../time/stamp-layout.ts';
import { parseTimeValue } from '../time/time-value.ts';

/** What security devices' events (CEF, LEEF) have in common: pairs with loose escaping, times in Java's layouts, severities from 0 to 10. */

/** Whether a CEF or LEEF event begins at `at`. Syslog writes it right after the host, and its head is no tag. */
export function isDeviceEvent(text: string, at: number): boolean {
  const isOne = text.startsWith('CEF:', at) || text.startsWith('LEEF:', at);
  return isOne && text.indexOf('|', at) > 0;
}

const keyCharsMax = 128;

/** Pairs more than this are left unread: a hostile line may hold a hundred thousand. */
const pairsMax = 1000;

/**
 * Reads `key=value key=value …` from `at`, where values are not quoted and may hold blanks: a value ends where a blank and the next key follow. An equals sign
 * that a backslash escapes, or that stands in a word (`?a=1`), begins none. Of duplicate keys the last one counts.
 */
export function readExtension(text: string, at: number): Map<string, string> {
  const values = new Map<string, string>();
  let key: string | undefined;
  let valueAt = at;
  for (let equals = text.indexOf('=', at); equals >= 0; equals = text.indexOf('=', equals + 1)) {
    const start = keyStart(text, equals, valueAt);
    if (start === equals || !(start === at || text.charCodeAt(start - 1) === 0x20)) continue;
    if (key !== undefined) values.set(key, unescapedValue(text.slice(valueAt, start).trim()));
    key = text.slice(start, equals);
    valueAt = equals + 1;
    if (values.size >= pairsMax) break;
  }
  if (key !== undefined) values.set(key, unescapedValue(text.slice(valueAt).trim()));
  return values;
}

/** Where the run of key characters begins that ends at `end`; `end` itself when there is none. */
function keyStart(text: string, end: number, from: number): number {
  const limit = Math.max(from, end - keyCharsMax);
  let i = end;
  while (i > limit && isKeyCode(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Letters, digits, `_ . -` and the brackets of numbered keys. */
function isKeyCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x5b ||
    code === 0x5d
  );
}

const foreignEscape = /\\(?:[^=\\nr|]|$)/;

/** Undoes `\=` `\\` `\n` `\r` `\|`. A value with any other backslash was never escaped (a Windows path): there only `\=` is undone. */
function unescapedValue(value: string): string {
  if (!value.includes('\\')) return value;
  if (foreignEscape.test(value.replaceAll('\\\\', ''))) return value.replaceAll('\\=', '=');
  return value.replace(/\\([=\\nr|])/g, (_all, code: string) => (code === 'n' ? '\n' : code === 'r' ? '\r' : code));
}

const layouts: readonly StampScanner[] = [
  stampLayout('MMM d yyyy HH:mm:ssfz'),
  stampLayout('MMM d HH:mm:ssfz'),
  stampLayout('d MMM yyyy HH:mm:ssfz'),
];

/** A time as devices write it: epoch milliseconds, ISO, `Mar 24 2015 08:43:35 GMT+00:00`. Undefined for anything else. */
export function parseDeviceTime(text: string | undefined): Stamp | undefined {
  if (text === undefined || text.length > 64) return undefined;
  const known = parseTimeValue(text);
  if (known !== undefined) return known;
  const plain = text.replace(/ (?:GMT|UTC) ?(?=[+-]\d)/, ' ');
  for (const scan of layouts) {
    const stamp = scan(plain);
    if (stamp !== undefined && stamp.end === plain.length) return stamp;
  }
  return undefined;
}

const bandWords = new Map([
  ['unknown', 0],
  ['low', 9],
  ['medium', 13],
  ['high', 17],
  ['very-high', 18],
]);

/** The level of a device's severity: 0 to 3 (Low) INFO, 4 to 6 (Medium) WARN, 7 and 8 (High) ERROR, 9 and 10 (Very-High) the next. Unset for other texts. */
export function deviceLevel(text: string, rule: string): LevelReading {
  const number = /^\d{1,2}(?:\.\d{1,3})?$/.test(text) ? numberOfBand(Number(text)) : bandWords.get(text.toLowerCase());
  if (number !== undefined) return { number, text, source: 'field', rule };
  return wordLevel(text, rule) ?? { ...unsetLevel, text, source: 'field', rule };
}

function numberOfBand(severity: number): number | undefined {
  if (severity > 10) return undefined;
  if (severity >= 9) return 18;
  if (severity >= 7) return 17;
  return severity >= 4 ? 13 : 9;
}
