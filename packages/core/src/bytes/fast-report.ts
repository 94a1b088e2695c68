import type { AnyFormat } from '../formats/registry.ts';
import type { ReadPlan } from '../records/read-options.ts';
import type { ReportFold } from '../report/report-fold.ts';
import type { ReportRecord } from '../report/report-record.ts';
import { endWithHeadroom } from './end-with-headroom.ts';
import { findFeed } from './find-feed.ts';
import { findFollower } from './find-follower.ts';
import type { LineSink } from './line-splitter.ts';
import { endOfPiece } from './report-bytes.ts';
import { reportLayouts } from './report-layouts/registry.ts';
import type { ReportLayout } from './report-layouts/report-layout.ts';
import type { DecodeText } from './text-decoder.ts';

/** Bytes given to the record reader before it is looked up whether a layout can go on. Exported for tests. */
export const pieceBytes = 4096;

/** A line that was read into a record. */
interface ReadLine {
  readonly record: ReportRecord;
  start: number;
  feed: number;
}

/** A layout with room for two lines: of the last one it is not known yet whether the next goes on with it. */
interface Lane {
  readonly layout: ReportLayout;
  last: ReadLine;
  next: ReadLine;
}

/**
 * Reads lines in bytes where a layout is certain of them, and gives all others to the record reader, each time together with the line before them: they may go on
 * with its record, and formats are asked in the order in which they were last met. A layout's lines are only told right after the reader made a record of a
 * format that it follows, so that the reader is in the same state with and without the lines between.
 */
export class FastReport implements LineSink {
  readonly #fold: ReportFold;
  readonly #asText: LineSink;
  readonly #laneAfter: (format: AnyFormat | undefined) => Lane | undefined;

  /** `asText` gives lines to the fold's reader. */
  constructor(
    fold: ReportFold,
    asText: LineSink,
    { zone, lineCharsMax, httpStatus, forced }: ReadPlan,
    decode: DecodeText,
  ) {
    this.#fold = fold;
    this.#asText = asText;
    // no line has more characters than bytes
    const context = { zone, decode, httpStatus, lineBytesMax: lineCharsMax };
    const lanes = reportLayouts
      .map((create) => create(context))
      .filter(({ format }) => forced === undefined || forced.id === format)
      .map((layout): Lane => ({ layout, last: emptyLine(layout), next: emptyLine(layout) }));
    this.#laneAfter = findFollower(lanes, ({ layout }, format) => layout.follows(format));
  }

  lines(bytes: Uint8Array, start: number, end: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const certainEnd = endWithHeadroom(bytes, start, end);
    for (let at = start; at < end; ) {
      const lane = at < certainEnd ? this.#laneAfter(this.#fold.opened) : undefined;
      if (lane === undefined) {
        const stop = endOfPiece(bytes, at, end, pieceBytes);
        this.#asText.lines(bytes, at, stop);
        at = stop;
      } else {
        const stop = this.#read(lane, bytes, view, at, certainEnd);
        const restStart = stop === at ? at : lane.last.start;
        at = stop < end ? restEnd(lane.layout, bytes, view, stop, end) : end;
        this.#asText.lines(bytes, restStart, at);
      }
    }
  }

  longLine(head: Uint8Array, bytes: number): void {
    this.#asText.longLine(head, bytes);
  }

  /** Counts lines from `start` on, all but the last one that could be read. Where the first begins that could not; `end` when there is none. */
  #read(lane: Lane, bytes: Uint8Array, view: DataView, start: number, end: number): number {
    const { layout } = lane;
    let at = start;
    while (at < end) {
      const { next, last } = lane;
      const feed = layout.read(bytes, view, at, end, next.record);
      if (feed < 0) break;
      next.start = at;
      next.feed = feed;
      if (at > start) this.#fold.addRecord(last.record, last.feed - last.start);
      lane.last = next;
      lane.next = last;
      at = feed + 1;
    }
    return at;
  }
}

function emptyLine(layout: ReportLayout): ReadLine {
  return { record: layout.createRecord(), start: -1, feed: -1 };
}

/** The end of the line at `at` and of those after it that the layout need not look at. */
function restEnd(layout: ReportLayout, bytes: Uint8Array, view: DataView, at: number, end: number): number {
  let lineStart = at;
  do {
    const feed = findFeed(view, lineStart, end);
    if (feed < 0) return end;
    lineStart = feed + 1;
  } while (lineStart < end && !layout.mayBegin(bytes[lineStart]!));
  return lineStart;
}
