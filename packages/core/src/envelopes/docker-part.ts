import type { Parsed } from '../formats/format.ts';

/** Docker's json-file driver splits lines longer than this and leaves the line end off all parts but the last. */
const partChars = 16_384;

/** The text of a Docker entry without its line end, and which part of a line it is. A short text without one is whole: other writers leave it off. */
export function dockerPart(log: string): Pick<Parsed, 'message' | 'part'> {
  if (!log.endsWith('\n')) return { message: log, part: log.length >= partChars ? 'more' : undefined };
  return { message: log.slice(0, log.endsWith('\r\n') ? -2 : -1), part: 'last' };
}
