import { twoDigitsAt } from './digits.ts';

/** A zone as written at some index. */
export interface ZoneScan {
  /** Minutes east of UTC; undefined for an abbreviation, NaN for an offset that cannot be. */
  readonly offsetMinutes: number | undefined;
  readonly name: string | undefined;
  readonly end: number;
}

const utc = { offsetMinutes: 0, name: undefined };

/**
 * Reads `Z`, `+0900`, `+09:00`, `+09`, `UTC`, `GMT` or an abbreviation of 3 to 5 capitals at `at`, after at most one blank.
 * Undefined when there is none. Abbreviations only after a blank and never a level word, so that `… INFO` is no zone.
 */
export function scanZone(text: string, at: number): ZoneScan | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x5a || code === 0x7a) return isWordEnd(text, at + 1) ? { ...utc, end: at + 1 } : undefined;
  if (code === 0x2b || code === 0x2d) return scanOffset(text, at);
  if (code !== 0x20) return undefined;
  const next = text.charCodeAt(at + 1);
  if (next === 0x2b || next === 0x2d) return scanOffset(text, at + 1);
  return next >= 0x41 && next <= 0x5a ? scanAbbreviation(text, at + 1) : undefined;
}

/** Written offsets of zones that are in use end at 14:00, RFC 3339 allows 23:59; what is beyond is no time. */
function scanOffset(text: string, at: number): ZoneScan | undefined {
  const hours = twoDigitsAt(text, at + 1);
  if (hours < 0) return undefined;
  const colon = text.charCodeAt(at + 3) === 0x3a ? 1 : 0;
  const minutes = twoDigitsAt(text, at + 3 + colon);
  const end = minutes < 0 ? at + 3 : at + 5 + colon;
  if (minutes < 0 && colon === 1) return undefined;
  if (!isWordEnd(text, end)) return undefined;
  const size = hours > 23 || minutes > 59 ? Number.NaN : hours * 60 + Math.max(minutes, 0);
  return { offsetMinutes: text.charCodeAt(at) === 0x2d ? -size : size, name: undefined, end };
}

/** Capitals of 3 to 5 letters that follow a stamp and are something else than a zone. */
const notZones = new Set(
  'TRACE TRC DEBUG DBG INFO INF WARN WRN ERROR ERR FATAL FTL CRIT PANIC ALERT EMERG NOTE VERB SEVERE LOG FINE FINER AUDIT HTTP GET POST PUT HEAD RAS MAIN'.split(
    ' ',
  ),
);

function scanAbbreviation(text: string, at: number): ZoneScan | undefined {
  let end = at;
  while (end < at + 6 && text.charCodeAt(end) >= 0x41 && text.charCodeAt(end) <= 0x5a) end++;
  if (end - at < 3 || end - at > 5) return undefined;
  const after = text.charCodeAt(end);
  // a zone stands alone: `PDT [12]` or the end of a bracket, not `NSS:` or `WEB-1`
  if (!(Number.isNaN(after) || after === 0x20 || after === 0x5d)) return undefined;
  const name = text.slice(at, end);
  if (notZones.has(name)) return undefined;
  return name === 'UTC' || name === 'GMT' ? { offsetMinutes: 0, name, end } : { offsetMinutes: undefined, name, end };
}

function isWordEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a));
}
