import { digitAt, fourDigitsAt, twoDigitsAt } from '../time/digits.ts';
import { stripAnsi } from './ansi.ts';
import { levelCharsMax, parseLevelText } from './level-text.ts';

/** Level of a line of exactly this layout, upper-cased, whatever word stands there; undefined when there is none. */
export function plainLevelOf(line: string): string | undefined {
  return usualLevelOf(line) ?? levelOf(stripAnsi(line));
}

/** The words of nearly all lines, by the code of their first letter. */
const usualWords: readonly (readonly string[] | undefined)[] = (() => {
  const byCode: string[][] = [];
  for (const word of ['TRACE', 'DEBUG', 'INFO', 'NOTICE', 'WARN', 'WARNING', 'ERROR', 'CRITICAL', 'FATAL']) {
    const code = word.charCodeAt(0);
    byCode[code] = [...(byCode[code] ?? []), word];
  }
  return byCode;
})();

/**
 * The level of a line with a bare stamp and a usual word between single spaces, undefined for any other: half the time, and
 * the same string every time, so that a Map finds its count without hashing it. Nothing up to the second space can be part
 * of an escape sequence, so what one might hide behind it makes no difference.
 */
function usualLevelOf(line: string): string | undefined {
  if (!hasBareStamp(line)) return undefined;
  const start = shape.length + 1;
  for (const word of usualWords[line.charCodeAt(start)] ?? []) {
    if (line.charCodeAt(start + word.length) === 0x20 && hasWordAt(line, start, word)) return word;
  }
  return undefined;
}

function hasBareStamp(line: string): boolean {
  return (
    line.charCodeAt(19) === 0x20 &&
    line.charCodeAt(4) === 0x2d &&
    line.charCodeAt(7) === 0x2d &&
    line.charCodeAt(10) === 0x20 &&
    line.charCodeAt(13) === 0x3a &&
    line.charCodeAt(16) === 0x3a &&
    fourDigitsAt(line, 0) >= 0 &&
    twoDigitsAt(line, 5) >= 0 &&
    twoDigitsAt(line, 8) >= 0 &&
    twoDigitsAt(line, 11) >= 0 &&
    twoDigitsAt(line, 14) >= 0 &&
    twoDigitsAt(line, 17) >= 0
  );
}

/** `startsWith` with an index, which V8 does not inline. The first letter is known to match. */
function hasWordAt(line: string, start: number, word: string): boolean {
  for (let i = 1; i < word.length; i++) if (line.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function levelOf(text: string): string | undefined {
  const start = levelStart(text);
  if (start === undefined) return undefined;
  const end = tokenEnd(text, start);
  return end === undefined ? undefined : parseLevelText(unbracketed(text.slice(start, end)));
}

const shape = '0000-00-00 00:00:00';

/** Index of the first character after the stamp and one space; undefined when the line does not begin with a stamp. */
function levelStart(text: string): number | undefined {
  for (let i = 0; i < shape.length; i++) {
    if (shape.charCodeAt(i) === 0x30 ? digitAt(text, i) < 0 : text.charCodeAt(i) !== shape.charCodeAt(i))
      return undefined;
  }
  let i = shape.length;
  const separator = text.charCodeAt(i);
  if (separator === 0x2e || separator === 0x2c) {
    const first = ++i;
    while (digitAt(text, i) >= 0 && i - first < 9) i++;
    if (i === first) return undefined;
  }
  return text.charCodeAt(i) === 0x20 ? i + 1 : undefined;
}

/** End of the run of non-blanks at `start`; undefined when it is empty or longer than any level in brackets. */
export function tokenEnd(text: string, start: number): number | undefined {
  const limit = start + levelCharsMax + 3;
  let i = start;
  while (i < limit && i < text.length && text.charCodeAt(i) > 0x20) i++;
  return i === start || i === limit ? undefined : i;
}

/** `[INFO]` and `INFO:` are written by many who use this layout. */
export function unbracketed(token: string): string {
  const inner = token.startsWith('[') && token.endsWith(']') ? token.slice(1, -1) : token;
  return inner.endsWith(':') ? inner.slice(0, -1) : inner;
}
