/** Month names as logs write them: English, French (both abbreviated and in full), German where it differs. Lower case. */
const names: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier', 'januar'],
  ['feb', 'february', 'fév', 'févr', 'février', 'fevr', 'februar'],
  ['mar', 'march', 'mars', 'mär', 'märz', 'mrz'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin', 'juni'],
  ['jul', 'july', 'juil', 'juillet', 'juli'],
  ['aug', 'august', 'août', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre', 'okt', 'oktober'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'déc', 'décembre', 'dez', 'dezember'],
];

const monthByName = new Map(names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)));

// the three-letter English names as one number each, so that the common case costs no string
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthByCode = new Map(englishMonths.map((name, index) => [codeOf(name, 0), index + 1]));

/** How all names begin: what begins otherwise needs no string. */
const beginnings = new Set([...monthByName.keys()].map((name) => codeOf(name, 0)));

/** Month 1 to 12 named at `at` and the index after it; undefined when no month is. A dot that abbreviates belongs to it. */
export function monthAt(text: string, at: number): { readonly month: number; readonly end: number } | undefined {
  const code = codeOf(text, at);
  if (!beginnings.has(code)) return undefined;
  const short = monthByCode.get(code);
  if (short !== undefined && !isLetter(text.charCodeAt(at + 3))) return { month: short, end: at + 3 };
  let end = at;
  while (end < at + 10 && isLetter(text.charCodeAt(end))) end++;
  const month = monthByName.get(text.slice(at, end).toLowerCase());
  if (month === undefined) return undefined;
  return { month, end: text.charCodeAt(end) === 0x2e ? end + 1 : end };
}

function codeOf(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 16) | ((text.charCodeAt(at + 1) | 32) << 8) | (text.charCodeAt(at + 2) | 32);
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x17f);
}
