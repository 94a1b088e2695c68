import { digitAt } from '../time/digits.ts';
import { stripAnsi } from './ansi.ts';
import { levelCharsMax, parseLevelText } from './level-text.ts';

/** Level of a line of exactly this layout, upper-cased, whatever word stands there; undefined when there is none. */
export function plainLevelOf(line: string): string | undefined {
  const text = stripAnsi(line);
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
