import type { AnyFormat } from '../formats/registry.ts';
import { endWithHeadroom } from './end-with-headroom.ts';
import { findFeed } from './find-feed.ts';
import type { FastLayout } from './layouts/layout.ts';
import { layouts } from './layouts/registry.ts';
import { createSlots } from './level-slots.ts';
import type { LevelsFold } from './levels-fold.ts';
import type { LineSink } from './line-splitter.ts';
import { MinuteRows } from './minute-rows.ts';
import type { LineScanner } from './scan/line-scanner.ts';
import type { DecodeText } from './text-decoder.ts';

/**
 * Counts lines in bytes where a layout is certain of them, and gives all others to the record reader, each time together with the counted line before them:
 * they may go on with its record, and formats are asked in the order in which they were last met. A layout's lines are only told right after the reader made a
 * record of a format that it follows, so that the reader is in the same state with and without the lines between.
 */
export class FastLevels implements LineSink {
  readonly #fold: LevelsFold;
  readonly #decode: DecodeText;
  readonly #rows: MinuteRows;
  readonly #layouts: readonly FastLayout[];
  readonly #byFormat = new Map<AnyFormat, FastLayout | undefined>();

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
  }

  lines(bytes: Uint8Array, start: number, end: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const certainEnd = endWithHeadroom(bytes, start, end);
    for (let at = start; at < end; ) {
      const layout = at < certainEnd ? this.#layoutAfter(this.#fold.opened) : undefined;
      if (layout !== undefined) at = this.#count(layout, bytes, view, at, certainEnd);
      if (at >= end) break;
      at = this.#read(bytes, view, at, end);
    }
    if (this.#rows.isFull) this.#flush();
  }

  longLine(head: Uint8Array, bytes: number): void {
    this.#fold.addLine(this.#decode(head, 0, head.length), bytes);
  }

  /** The lines so far stand before the part: what was counted is forgotten. */
  begin(): void {
    this.#rows.clear();
    for (const layout of this.#layouts) layout.reset();
    this.#fold.begin();
  }

  /** No more lines. */
  end(): void {
    this.#flush();
  }

  #flush(): void {
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

  #count(layout: FastLayout, bytes: Uint8Array, view: DataView, start: number, end: number): number {
    const stop = layout.count(bytes, view, start, end);
    if (stop === start) return start;
    const { lastStart, records, lines } = layout;
    layout.uncount();
    this.#fold.addRecords(records, lines, lastStart - start - lines);
    for (let at = lastStart; at < stop; ) at = this.#read(bytes, view, at, stop);
    return stop;
  }

  #layoutAfter(format: AnyFormat | undefined): FastLayout | undefined {
    if (format === undefined) return undefined;
    if (!this.#byFormat.has(format))
      this.#byFormat.set(
        format,
        this.#layouts.find((layout) => layout.follows(format)),
      );
    return this.#byFormat.get(format);
  }
}
