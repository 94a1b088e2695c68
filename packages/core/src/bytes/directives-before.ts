import { directiveOf, mayBeDirective } from '../report/directives.ts';
import { findFeed } from './find-feed.ts';
import type { DecodeText } from './text-decoder.ts';

/** The last directive of each kind (`LogFormat.directives`) among lines, by the beginning that tells it. */
export type Directives = ReadonlyMap<string, string>;

/** Index of the first place at or after `from` where a line feed and another byte stand one after the other, -1 when there is none. */
export type FindPair = (bytes: Uint8Array, pair: Uint8Array, from: number) => number;

/** Longer lines are no directives of anyone. */
const directiveBytesMax = 65_536;

const lineFeed = 0x0a;

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

/** What a directive that is not the first line begins with, the line feed before it included. */
const pairs = Array.from({ length: 256 }, (_, code) => code)
  .filter(mayBeDirective)
  .map((code) => Uint8Array.of(lineFeed, code));

/**
 * The directives of a log whose bytes go by in chunks: what a part that is worked on elsewhere has to be shown of the parts before it. It looks for what few
 * lines begin with, by a search of the platform where one is given, so that watching costs a small part of reading.
 */
export class DirectiveWatch {
  readonly #notes = new DirectiveNotes();
  readonly #decode: DecodeText;
  readonly #find: FindPair;
  /** A line that may be a directive and goes on in the next chunk. */
  readonly #held: Held = { bytes: new Uint8Array(0), length: 0, isHeld: false };
  #atLineStart = true;

  constructor(decode: DecodeText, find: FindPair = findPair) {
    this.#decode = decode;
    this.#find = find;
  }

  get latest(): Directives {
    return this.#notes.latest;
  }

  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const held = this.#held;
    const last = bytes.lastIndexOf(lineFeed);
    const firstEnd = last < 0 ? bytes.length : bytes.indexOf(lineFeed);
    if (this.#atLineStart) held.isHeld = mayBeDirective(bytes[0]!);
    hold(held, bytes.subarray(0, firstEnd));
    this.#atLineStart = last === bytes.length - 1;
    if (last < 0) return;
    if (held.isHeld) this.#notes.add(this.#decode(held.bytes, 0, held.length));
    held.length = 0;
    this.#noteBetween(bytes, firstEnd, last);
    held.isHeld = !this.#atLineStart && mayBeDirective(bytes[last + 1]!);
    hold(held, bytes.subarray(last + 1));
  }

  /** Of the whole lines between two line feeds. */
  #noteBetween(bytes: Uint8Array, from: number, last: number): void {
    const next = pairs.map((pair) => this.#find(bytes, pair, from));
    for (;;) {
      const feed = lowest(next);
      if (feed >= last) return;
      const end = bytes.indexOf(lineFeed, feed + 1);
      if (end - feed <= directiveBytesMax) this.#notes.add(this.#decode(bytes, feed + 1, end));
      for (const [i, pair] of pairs.entries()) if (next[i] === feed) next[i] = this.#find(bytes, pair, end);
    }
  }
}

/** The least of places that were found; infinite when none was. */
function lowest(places: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) if (place >= 0 && place < least) least = place;
  return least;
}

interface Held {
  bytes: Uint8Array;
  length: number;
  isHeld: boolean;
}

function hold(held: Held, bytes: Uint8Array): void {
  const length = held.length + bytes.length;
  if (length >= directiveBytesMax) held.isHeld = false;
  if (!held.isHeld) return;
  if (length > held.bytes.length) {
    const grown = new Uint8Array(2 * length);
    grown.set(held.bytes.subarray(0, held.length));
    held.bytes = grown;
  }
  held.bytes.set(bytes, held.length);
  held.length = length;
}

/** The same without the platform's help. */
const findPair: FindPair = (bytes, pair, from) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 1;
  let feed = findFeed(view, from, end);
  while (feed >= 0 && bytes[feed + 1] !== pair[1]) feed = findFeed(view, feed + 1, end);
  return feed;
};

/** The lines that a part is shown first: the first ones of the log, then the last directives before the part that these do not hold. */
export function openingWith(opening: readonly string[], directives: Directives): readonly string[] {
  const notes = new DirectiveNotes();
  for (const line of opening) notes.add(line);
  const later = [...directives].flatMap(([kind, line]) => (notes.latest.get(kind) === line ? [] : [line]));
  return later.length === 0 ? opening : [...opening, ...later];
}
