import { findFeed } from '../find-feed.ts';

const codesOf = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

const causedBy = codesOf('Caused by: ');

/** Endings of an exception's name. */
const nameEnds = ['Error', 'Exception', 'Throwable'].map(codesOf);

/** Longest name of an exception that is looked at; all of its parts are shorter than any bound on them. */
const nameBytesMax = 80;

/**
 * Index of the line feed of a line that goes on with a record of one line before it that is no trace yet, whichever text format made it: indented, or the name of
 * an exception and a colon, or `Caused by: `. No envelope begins so. -1 when it is not certain.
 */
export function joinedLineFeed(bytes: Uint8Array, view: DataView, at: number, end: number): number {
  const first = bytes[at]!;
  const isJoined =
    first === 0x09 || first === 0x20
      ? isIndented(bytes, at + 1)
      : startsWith(bytes, at, causedBy) || isException(bytes, at);
  return isJoined ? findFeed(view, at + 1, end) : -1;
}

/** Whether something that is no white space follows the blanks: a line of blanks alone is blank. */
function isIndented(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i++;
  return bytes[i]! > 0x20 && bytes[i]! < 0x7f;
}

/** `java.lang.IllegalStateException:`, at most a dozen names between dots. */
function isException(bytes: Uint8Array, at: number): boolean {
  let i = at;
  let names = 1;
  let isFirst = true;
  for (; i < at + nameBytesMax; i++) {
    const code = bytes[i]!;
    if (code === 0x2e) {
      if (isFirst || ++names > 12) return false;
      isFirst = true;
    } else if (isLetter(code) || (!isFirst && code >= 0x30 && code <= 0x39)) isFirst = false;
    else break;
  }
  return (
    bytes[i] === 0x3a &&
    !isFirst &&
    nameEnds.some((end) => i - end.length >= at && startsWith(bytes, i - end.length, end))
  );
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

function startsWith(bytes: Uint8Array, at: number, text: readonly number[]): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
