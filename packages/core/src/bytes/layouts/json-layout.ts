import { findFeed } from '../find-feed.ts';
import { type JsonLine, readJsonLine } from '../json/line.ts';
import { JsonReading, noRow } from '../json/reading.ts';
import { matchShape } from '../json/shape.ts';
import { ShapeMemory } from '../json/shape-memory.ts';
import type { FastLayout, LayoutContext } from './layout.ts';

/** Bytes of a line that are looked at without asking whether the line is that long. */
const leastBytes = 48;

/** Lines without a known shape for each with one, after which shapes are no longer made: the log has too many. */
const missesMax = 1000;

/** Lines that are looked at before shapes are compiled for lines like them. */
const learntLines = 64;

/**
 * A JSON object whose level is a usual word or one of pino's numbers under `level`, and whose only time is ISO text or epoch milliseconds under `time`, `ts` or
 * `timestamp`. Many formats claim such objects; without the keys by which one of them reads something else (json/keys.ts) all of them read the same. The whole
 * line is checked to be JSON, because a line that is cut short is no record.
 */
export function createJsonLayout(context: LayoutContext): FastLayout {
  const { lineBytesMax, scanner } = context;
  const reading = new JsonReading(context);
  const line: JsonLine = { feed: -1, kind: 0 };
  const shapes = new ShapeMemory();
  let misses = 0;
  let kind = 0;
  let counted = 0;
  let lastStart = 0;
  let lastSlot = 0;
  let lastRow = noRow;
  /** What the scanner was told: the kind of its shapes, as of which change of them, and the counts of its minute. */
  let scannedKind = 0;
  let scannedChanges = -1;
  let scannedRow = noRow;

  function readLine(bytes: Uint8Array, view: DataView, at: number, end: number): void {
    for (let i = 0; i < shapes.size; i++) {
      const shape = shapes.at(i);
      const feed = matchShape(shape.code, reading, bytes, view, at, end);
      if (feed < 0) continue;
      line.feed = feed;
      line.kind = shape.kind;
      if (misses > 0) misses--;
      const narrow = shapes.narrowAt(i);
      if (narrow !== undefined && matchShape(narrow.code, reading, bytes, view, at, end) === feed) shapes.moveUp(i);
      // the scanner alone knows what to do with narrow shapes
      else if (i > 0 || isScanned(view)) shapes.meet(i, reading, bytes, view, at, feed);
      return;
    }
    readJsonLine(reading, line, bytes, view, at, end);
    if (line.feed < 0 || misses >= missesMax) return;
    misses += 2;
    shapes.add(reading, bytes, view, at, line.feed, line.kind);
  }

  /** Looks at some of the lines that were scanned: most were never read here. */
  function learn(bytes: Uint8Array, view: DataView, start: number, stop: number): void {
    for (let at = start, lines = 0; at < stop && lines < learntLines; lines++) {
      const feed = findFeed(view, at, stop);
      for (let i = 0; i < shapes.size; i++) {
        if (matchShape(shapes.at(i).code, reading, bytes, view, at, stop) !== feed) continue;
        shapes.meet(i, reading, bytes, view, at, feed);
        break;
      }
      at = feed + 1;
    }
  }

  function isScanned(view: DataView): boolean {
    return scanner !== undefined && view.buffer === scanner.buffer.buffer;
  }

  /** Counts lines of the kind and the minute that the scanner knows. Where the first begins that is not of them. */
  function scan(bytes: Uint8Array, view: DataView, at: number, end: number): number {
    if (scanner === undefined || scannedRow.length === 0 || !isScanned(view)) return at;
    const base = view.byteOffset - scanner.buffer.byteOffset;
    const stop = scanner.run('json', base + at, base + end, lineBytesMax) - base;
    if (stop === at) return at;
    kind = scannedKind;
    counted += scanner.counted;
    lastStart = scanner.lastStart - base;
    lastSlot = scanner.lastSlot;
    lastRow = scannedRow;
    scanner.addTo(lastRow);
    if (scanner.paysToCompile) {
      learn(bytes, view, at, stop);
      scannedChanges = shapes.changes;
      scanner.setShapes(shapes.narrow(scannedKind));
      scanner.compileShapes(shapes.narrow(scannedKind));
    }
    return stop;
  }

  /** Tells the scanner of the line that was read last. */
  function teachScanner(bytes: Uint8Array): void {
    if (scanner === undefined) return;
    if (scannedKind !== line.kind || scannedChanges !== shapes.changes) {
      scannedKind = line.kind;
      scannedChanges = shapes.changes;
      scanner.setShapes(shapes.narrow(line.kind));
    }
    if (scannedRow === reading.row) return;
    scannedRow = reading.row;
    scanner.clearJson();
    if (reading.timeAt < 0) scanner.setJsonEpoch(reading.epochStartMs);
    else scanner.setJsonText(bytes, reading.timeAt, reading.zoned);
  }

  return {
    format: 'json',
    follows: ({ starts, joins }) => starts === '{' && joins === false,
    count(bytes, view, start, end, goesOn) {
      counted = 0;
      let at = goesOn && kind !== scannedKind ? start : scan(bytes, view, start, end);
      for (const limit = end - leastBytes; at < limit; ) {
        readLine(bytes, view, at, end);
        const { feed } = line;
        if (feed < 0 || feed >= end || feed - at > lineBytesMax) break;
        // lines of one kind are of one format, so that the last of them tells which was met last
        if ((counted > 0 || goesOn) && line.kind !== kind) break;
        kind = line.kind;
        lastSlot = reading.slot;
        lastRow = reading.row;
        lastStart = at;
        lastRow[lastSlot]!++;
        counted++;
        teachScanner(bytes);
        at = scan(bytes, view, feed + 1, end);
      }
      return at;
    },
    get records() {
      return counted - 1;
    },
    get lines() {
      return counted - 1;
    },
    get lastStart() {
      return lastStart;
    },
    uncount() {
      lastRow[lastSlot]!--;
    },
    reset() {
      reading.reset();
      scannedRow = noRow;
      scanner?.clearJson();
    },
  };
}
