import type { AnyFormat } from '../formats/registry.ts';
import { endWithHeadroom, withHeadroom } from './end-with-headroom.ts';
import { findFeed } from './find-feed.ts';
import { findFollower } from './find-follower.ts';
import type { FastLayout } from './layouts/layout.ts';
import { layouts } from './layouts/registry.ts';
import { createSlots } from './level-slots.ts';
import type { LevelsFold } from './levels-fold.ts';
import { textsMax } from './levels-state.ts';
import type { LineSink } from './line-splitter.ts';
import { MinuteRows } from './minute-rows.ts';
import type { LineScanner } from './scan/line-scanner.ts';
import type { DecodeText } from './text-decoder.ts';

/**
 * Counts lines in bytes where a layout is certain of them, and gives all others to the record reader, each time together with the counted record before them:
 * they may go on with it, and formats are asked in the order in which they were last met. A layout's lines are only told right after the reader made a
 * record of a format that it follows, so that the reader is in the same state with and without the lines between.
 */
export class FastLevels implements LineSink {
  readonly #fold: LevelsFold;
  readonly #decode: DecodeText;
  readonly #rows: MinuteRows;
  readonly #layouts: readonly FastLayout[];
  readonly #following: (format: AnyFormat | undefined) => FastLayout | undefined;
  /** The layout that counted the last record of the block before: the reader is shown it only if other lines follow. */
  #held: FastLayout | undefined;
  /** That record's lines, each with its line feed, their number, and their bytes. */
  #heldBytes = new Uint8Array(1024);
  #heldLines = 0;
  #heldEnd = 0;

  /** Lines that stand in the buffer of `scanner` are counted by it where they are JSON. */
  constructor(fold: LevelsFold, decode: DecodeText, scanner?: LineScanner) {
    this.#fold = fold;
    this.#decode = decode;
    const { plan, state } = fold;
    this.#rows = new MinuteRows(createSlots(plan.httpStatus), state);
    const { zone, lineCharsMax, joinedLinesMax, joinedCharsMax } = plan;
    // no line has more characters than bytes
    const bounds = { lineBytesMax: lineCharsMax, joinedLinesMax, joinedBytesMax: joinedCharsMax };
    const context = { rows: this.#rows, zone, scanner, ...bounds };
    this.#layouts = layouts
      .map((create) => create(context))
      .filter(({ format }) => plan.forced === undefined || plan.forced.id === format);
    this.#following = findFollower(this.#layouts, (layout, format) => layout.follows(format));
  }

  lines(block: Uint8Array, start: number, end: number): void {
    const bytes = withHeadroom(block);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const certainEnd = endWithHeadroom(bytes, start, end);
    for (let at = start; at < end; ) {
      const layout = this.#held ?? this.#layoutAfter(this.#fold.opened);
      if (layout !== undefined && at < certainEnd) at = this.#count(layout, bytes, view, at, certainEnd, end);
      if (at >= end) break;
      this.#readHeld();
      at = this.#read(bytes, view, at, end);
    }
    if (this.#rows.isFull) this.#flush();
  }

  longLine(head: Uint8Array, bytes: number): void {
    this.#readHeld();
    this.#fold.addLine(this.#decode(head, 0, head.length), bytes);
  }

  /** The lines so far stand before the part: what was counted is forgotten. */
  begin(): void {
    this.#readHeld();
    this.#rows.clear();
    for (const layout of this.#layouts) layout.reset();
    this.#fold.begin();
  }

  /** No more lines. */
  end(): void {
    this.#flush();
  }

  #flush(): void {
    this.#readHeld();
    this.#rows.flush();
    for (const layout of this.#layouts) layout.reset();
  }

  /** Gives the line at `at` to the record reader. Where the next one begins. */
  #read(bytes: Uint8Array, view: DataView, at: number, end: number): number {
    const feed = findFeed(view, at, end);
    const lineEnd = feed < 0 ? end : feed;
    this.#fold.addLine(this.#decode(bytes, at, lineEnd), lineEnd - at);
    return lineEnd + 1;
  }

  /** Counts lines of `bytes[start..end)`; `last` is where the block ends. Where the first begins that was neither counted nor read. */
  #count(layout: FastLayout, bytes: Uint8Array, view: DataView, start: number, end: number, last: number): number {
    const isHeld = this.#held !== undefined;
    const stop = layout.count(bytes, view, start, end, isHeld);
    if (stop === start) return start;
    // what follows it is no more of it
    if (isHeld) this.#fold.addRecords(1, this.#heldLines, this.#heldEnd - this.#heldLines);
    const { lastStart, records, lines } = layout;
    this.#fold.addRecords(records, lines, lastStart - start - lines);
    this.#held = undefined;
    if (stop === last) this.#hold(layout, bytes, view, lastStart, stop);
    else {
      layout.uncount();
      this.#readAll(bytes, view, lastStart, stop);
    }
    return stop;
  }

  #hold(layout: FastLayout, bytes: Uint8Array, view: DataView, start: number, end: number): void {
    this.#held = layout;
    this.#heldEnd = end - start;
    if (this.#heldEnd > this.#heldBytes.length) this.#heldBytes = new Uint8Array(2 * this.#heldEnd);
    this.#heldBytes.set(bytes.subarray(start, end));
    this.#heldLines = 0;
    for (let at = start; at < end; at = findFeed(view, at, end) + 1) this.#heldLines++;
  }

  /** Gives the held record to the record reader. */
  #readHeld(): void {
    if (this.#held === undefined) return;
    this.#held.uncount();
    this.#held = undefined;
    this.#readAll(this.#heldBytes, new DataView(this.#heldBytes.buffer), 0, this.#heldEnd);
  }

  #readAll(bytes: Uint8Array, view: DataView, start: number, end: number): void {
    for (let at = start; at < end; ) at = this.#read(bytes, view, at, end);
  }

  #layoutAfter(format: AnyFormat | undefined): FastLayout | undefined {
    if (format === undefined) return undefined;
    if (this.#fold.state.texts.entries.size > textsMax) {
      // once texts have to go, which ones do depends on the order of records
      this.#flush();
      return undefined;
    }
    return this.#following(format);
  }
}
