import { directiveOf, mayBeDirective } from '../report/directives.ts';
import { findFeed } from './find-feed.ts';
import type { DecodeText } from './text-decoder.ts';

/** The last directive of each kind (`LogFormat.directives`) among lines, by the beginning that tells it. */
export type Directives = ReadonlyMap<string, string>;

/** Longer lines are no directives of anyone. */
const directiveBytesMax = 65_536;

/** The directives of lines, the last of each kind, in the order of the log. */
export class DirectiveNotes {
  readonly latest = new Map<string, string>();

  add(line: string): void {
    if (!mayBeDirective(line.charCodeAt(0))) return;
    const directive = directiveOf(line);
    if (directive === undefined) return;
    this.latest.delete(directive);
    this.latest.set(directive, line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}

/** The directives of a log whose bytes go by in chunks: what a part that is worked on elsewhere has to be shown of the parts before it. */
export class DirectiveWatch {
  readonly #notes = new DirectiveNotes();
  readonly #decode: DecodeText;
  /** The beginning of a line that may be a directive and goes on in the next chunk. */
  #held: string | undefined;
  #atLineStart = true;

  constructor(decode: DecodeText) {
    this.#decode = decode;
  }

  get latest(): Directives {
    return this.#notes.latest;
  }

  push(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length;
    let at = 0;
    if (!this.#atLineStart) {
      const feed = findFeed(view, 0, end);
      const lineEnd = feed < 0 ? end : feed;
      if (this.#held !== undefined) this.#held += this.#decode(bytes, 0, Math.min(lineEnd, directiveBytesMax));
      if (this.#held !== undefined && this.#held.length > directiveBytesMax) this.#held = undefined;
      if (feed < 0) return;
      if (this.#held !== undefined) this.#notes.add(this.#held);
      at = feed + 1;
    }
    this.#held = undefined;
    while (at < end) {
      const feed = findFeed(view, at, end);
      const isCandidate = mayBeDirective(bytes[at]!);
      if (feed < 0) {
        if (isCandidate) this.#held = this.#decode(bytes, at, Math.min(end, at + directiveBytesMax));
        this.#atLineStart = false;
        return;
      }
      if (isCandidate) this.#notes.add(this.#decode(bytes, at, Math.min(feed, at + directiveBytesMax)));
      at = feed + 1;
    }
    this.#atLineStart = true;
  }
}

/** The lines that a part is shown first: the first ones of the log, then the last directives before the part that these do not hold. */
export function openingWith(opening: readonly string[], directives: Directives): readonly string[] {
  const notes = new DirectiveNotes();
  for (const line of opening) notes.add(line);
  const later = [...directives].flatMap(([kind, line]) => (notes.latest.get(kind) === line ? [] : [line]));
  return later.length === 0 ? opening : [...opening, ...later];
}
