import { parseEpochText } from '../time/epoch.ts';
import { monthAt } from '../time/months.ts';
import { scanIso } from '../time/scan-iso.ts';
import { scanLocalDate } from '../time/scan-local-date.ts';
import { scanZone } from '../time/scan-zone.ts';
import type { Stamp } from '../time/stamp.ts';
import { type StampScanner, stampLayout } from '../time/stamp-layout.ts';

const isoWithColon = stampLayout('yyyy-MM-dd HH:mm:ssfz');

/** Layouts of unknown software that begin with a digit, besides ISO and epochs. */
const digitLayouts: readonly StampScanner[] = [
  stampLayout('dd/MMM/yyyy:HH:mm:ssfz'),
  stampLayout('dd-MMM-yyyy HH:mm:ssfz'),
  stampLayout('d MMM yyyy HH:mm:ssfz'),
  scanLocalDate,
  stampLayout('yyyyMMdd HH:mm:ssf'),
  stampLayout("yyyyMMdd'T'HHmmssfz"),
  stampLayout('yyyy-MMM-dd HH:mm:ssfz'),
  stampLayout('ddMMMyyyy HH:mm:ssf'),
  stampLayout('yyyy-DDD HH:mm:ssfz'),
  stampLayout("yyyy-DDD'T'HH:mm:ssfz"),
  stampLayout('yyyy-MM-dd HH:mm'),
  stampLayout('MM-dd HH:mm:ssf'),
  stampLayout('HH:mm:ssf'),
  stampLayout('d MMM HH:mm:ssf'),
];

/** Digits with nothing between them: numbers that are no date are something else. */
const compactLayouts: readonly StampScanner[] = [stampLayout('yyMMdd HH:mm:ssf'), stampLayout('yyyyMMdd HHmmssf')];

/** The same, of those that begin with the name of a day or a month. */
const nameLayouts: readonly StampScanner[] = [
  stampLayout('EEE MMM d HH:mm:ssf yyyy'),
  stampLayout('EEE MMM d HH:mm:ssfz yyyy'),
  stampLayout("EEE MMM d yyyy HH:mm:ss 'GMT'Z"),
  stampLayout('EEE, d MMM yyyy HH:mm:ssz'),
  stampLayout('MMM d, yyyy H:mm:ssf a'),
  stampLayout('MMM d yyyy H:mm:ssf a'),
  stampLayout('MMM d, yyyy HH:mm:ssfz'),
  stampLayout('MMM d yyyy HH:mm:ssfz'),
  stampLayout('MMM d HH:mm:ssf'),
];

/** A stamp of any known layout at `at`, with a zone behind a blank; undefined when there is none. `bracketed`: it is to end at a bracket, so that what stands before is its own. */
export function scanAnyStamp(text: string, at: number, bracketed: boolean): Stamp | undefined {
  const iso = scanIso(text, at, bracketed);
  if (iso !== undefined) return withRest(text, at, iso);
  const first = text.charCodeAt(at);
  if (first >= 0x30 && first <= 0x39)
    return epochAt(text, at) ?? firstOf(digitLayouts, text, at) ?? compactAt(text, at);
  return nameOfDateAt(text, at) ? firstOf(nameLayouts, text, at) : undefined;
}

function firstOf(layouts: readonly StampScanner[], text: string, at: number): Stamp | undefined {
  for (const scan of layouts) {
    const stamp = scan(text, at);
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}

function compactAt(text: string, at: number): Stamp | undefined {
  const stamp = firstOf(compactLayouts, text, at);
  return stamp === undefined || Number.isNaN(stamp.ms) ? undefined : stamp;
}

function epochAt(text: string, at: number): Stamp | undefined {
  const head = /^\d{10,19}(?:\.\d{1,9})?/.exec(text.slice(at, at + 32))?.[0];
  const epoch = head === undefined ? undefined : parseEpochText(head);
  return epoch === undefined ? undefined : { ...epoch, end: at + head!.length };
}

/** What `scanIso` leaves of a bare stamp: a fraction after a colon, a zone after a blank where it can be nothing else. */
function withRest(text: string, at: number, iso: Stamp): Stamp {
  const next = text.charCodeAt(iso.end);
  if (next === 0x3a) return isoWithColon(text, at) ?? iso;
  if (next !== 0x20 || iso.zoned || !spacedZone.test(text.slice(iso.end, iso.end + 8))) return iso;
  const zone = scanZone(text, iso.end);
  if (zone === undefined) return iso;
  const { offsetMinutes, name, end } = zone;
  const ms = offsetMinutes === undefined ? iso.ms : iso.ms - offsetMinutes * 60_000;
  return { ...iso, ms, zoned: offsetMinutes !== undefined, zoneName: name, end };
}

/** An offset, or an abbreviation that is in use: other capitals behind a stamp are mostly no zone. */
const spacedZone =
  /^ (?:[+-]\d{2}|(?:UTC|GMT|CES?T|EES?T|WES?T|[ECMP][SD]T|AK[SD]T|HST|BST|IST|JST|KST|SGT|HKT|AE[SD]T|NZ[SD]T|MSK)(?: |$))/;

/** Whether a month, or a word and then a month or a day, stands at `at`, as in all layouts that begin with a letter. */
function nameOfDateAt(text: string, at: number): boolean {
  if (monthAt(text, at) !== undefined) return true;
  let end = at;
  while (end < at + 10 && isLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 0x2c) return text.charCodeAt(end + 1) === 0x20;
  return text.charCodeAt(end) === 0x20 && monthAt(text, end + 1) !== undefined;
}

function isLetter(code: number): boolean {
  return code > 0x39 || code === 0x2e;
}

/** Whether a bare stamp may end before this character: a blank, the end, or a mark that separates. */
export function endsStamp(code: number): boolean {
  return (
    Number.isNaN(code) ||
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3a ||
    code === 0x7c ||
    code === 0x2c ||
    code === 0x3b
  );
}

/** What stands between a stamp, a level and the message, and is of none of them. */
export const separators = /^[\s:|,;-]{1,8}/;
