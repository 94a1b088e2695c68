import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { type JsonObject, parseJsonObject } from './json-object.ts';
import { blanksEnd } from './text-cursor.ts';

/**
 * One line as formats see it: colour, a byte order mark and the line's end are gone. What several formats ask for is worked out once, on first use.
 * A reader uses one object for all its lines, so a format must not keep it.
 */
export class Line {
  text = '';
  /** Code of the first character; NaN when the line is empty. */
  first = Number.NaN;
  #stamp: Stamp | undefined | null = null;
  #json: JsonObject | undefined | null = null;
  #capitalsEnd: number | undefined;

  set(text: string): this {
    this.text = text;
    this.first = text.charCodeAt(0);
    this.#stamp = null;
    this.#json = null;
    this.#capitalsEnd = undefined;
    return this;
  }

  /** The ISO-like stamp that the line begins with (`scanIso` at 0, no zone after a blank); undefined when it begins otherwise. */
  get stamp(): Stamp | undefined {
    if (this.#stamp === null) this.#stamp = scanIso(this.text);
    return this.#stamp;
  }

  /** Where the word in capitals ends that stands behind the stamp and one to three blanks, as levels do; -1 when none of at most eight does. */
  get capitalsEnd(): number {
    this.#capitalsEnd ??= capitalsEndOf(this.text, this.stamp);
    return this.#capitalsEnd;
  }

  /** The line as a JSON object; undefined when it is none, or nested deeper than answers can carry. */
  get json(): JsonObject | undefined {
    if (this.#json === null) this.#json = parseJsonObject(this.text);
    return this.#json;
  }
}

function capitalsEndOf(text: string, stamp: Stamp | undefined): number {
  if (stamp === undefined) return -1;
  const start = blanksEnd(text, stamp.end);
  if (start === stamp.end || start > stamp.end + 3) return -1;
  let end = start;
  while (end <= start + wordCharsMax && isCapital(text.charCodeAt(end))) end++;
  return end === start || end > start + wordCharsMax ? -1 : end;
}

/** No level is longer. */
const wordCharsMax = 8;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
