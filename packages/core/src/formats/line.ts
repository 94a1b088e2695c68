import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { type Heading, headingBits, headingsEnd, lookAtHead } from './heading.ts';
import { type JsonObject, parseJsonObject } from './json-object.ts';
import { type Marks, marksIn } from './mark.ts';

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
  #head: number | undefined;
  /** Marks that were looked for, and those of them that are there. */
  #sought: Marks = 0;
  #found: Marks = 0;

  set(text: string): this {
    this.text = text;
    this.first = text.charCodeAt(0);
    this.#stamp = null;
    this.#json = null;
    this.#head = undefined;
    this.#sought = 0;
    this.#found = 0;
    return this;
  }

  /** The ISO-like stamp that the line begins with (`scanIso` at 0, no zone after a blank); undefined when it begins otherwise. */
  get stamp(): Stamp | undefined {
    if (this.#stamp === null) this.#stamp = scanIso(this.text);
    return this.#stamp;
  }

  /** What shows at the beginning. */
  get heading(): Heading {
    this.#head ??= lookAtHead(this.text, this.first, this.first <= 0x39 ? this.stamp : undefined);
    return this.#head & (headingsEnd - 1);
  }

  /** Where the level ends that stands between blanks behind the stamp, if that was seen when the heading was asked for; else 0. */
  get levelEnd(): number {
    return this.#head === undefined ? 0 : this.#head >>> headingBits;
  }

  /** Whether all of these stand somewhere in it. */
  has(marks: Marks): boolean {
    const unknown = marks & ~this.#sought;
    if (unknown !== 0) {
      this.#found |= marksIn(this.text, unknown);
      this.#sought |= unknown;
    }
    return (marks & ~this.#found) === 0;
  }

  /** The line as a JSON object; undefined when it is none, or nested deeper than answers can carry. */
  get json(): JsonObject | undefined {
    if (this.#json === null) this.#json = parseJsonObject(this.text);
    return this.#json;
  }
}
