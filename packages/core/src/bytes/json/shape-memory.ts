import type { JsonReading } from './reading.ts';
import { SeenValue } from './seen-value.ts';
import { type JsonShape, matchShape, shapeOfLine } from './shape.ts';

/** Shapes that are remembered: a program has many logging calls, but few are heard at one time. */
const shapesMax = 12;

/** Lines of a shape that are compared before what is equal in all of them is taken not to change. */
const comparedLines = 16;

/** A shape in the form that takes any values, and what the values of its lines were. */
interface Remembered {
  readonly shape: JsonShape;
  readonly seen: SeenValue[];
  lines: number;
  /** The form in which values that never changed are part of the shape: most of a wide line. Quicker, and to be made anew once one of them changed. */
  narrow: JsonShape | undefined;
}

/** A shape whose values that never changed are part of it, and what the others were. */
export interface NarrowShape {
  readonly shape: JsonShape;
  readonly values: readonly SeenValue[];
}

/** The shapes of the lines met last. */
export class ShapeMemory {
  readonly #shapes: Remembered[] = [];
  /** Counts the changes that whoever holds narrow forms has to know of. */
  changes = 0;

  get size(): number {
    return this.#shapes.length;
  }

  /** In the form that takes any values; the most recent first. */
  at(index: number): JsonShape {
    return this.#shapes[index]!.shape;
  }

  /** In the narrow form, if it has one yet. */
  narrowAt(index: number): JsonShape | undefined {
    return this.#shapes[index]!.narrow;
  }

  /** Narrow forms of one kind, the most recent first, each with what the values that its steps take were so far. */
  narrow(kind: number): NarrowShape[] {
    return this.#shapes.flatMap(({ narrow: shape, seen }) =>
      shape?.kind === kind ? [{ shape, values: shape.taken.map((index) => seen[index]!) }] : [],
    );
  }

  /** The shape at `index` is the most recent. */
  moveUp(index: number): Remembered {
    const remembered = this.#shapes[index]!;
    if (index > 0) {
      this.#shapes.splice(index, 1);
      this.#shapes.unshift(remembered);
    }
    return remembered;
  }

  /** A line of the shape at `index` was met. */
  meet(index: number, reading: JsonReading, bytes: Uint8Array, view: DataView, at: number, feed: number): void {
    const remembered = this.moveUp(index);
    const { shape, seen } = remembered;
    const spans: number[] = [];
    if (matchShape(shape.code, reading, bytes, view, at, feed + 1, spans) < 0) return;
    let changed = false;
    for (const [i, value] of seen.entries()) if (value.meet(bytes, spans[2 * i]!, spans[2 * i + 1]!)) changed = true;
    if (++remembered.lines < comparedLines || (!changed && remembered.narrow !== undefined)) return;
    remembered.narrow = shapeOfLine(bytes, view, at, feed, shape.kind, seen);
    this.changes++;
  }

  /** A line without a known shape was met. */
  add(reading: JsonReading, bytes: Uint8Array, view: DataView, at: number, feed: number, kind: number): void {
    const shape = shapeOfLine(bytes, view, at, feed, kind);
    const spans: number[] = [];
    if (shape === undefined || matchShape(shape.code, reading, bytes, view, at, feed + 1, spans) < 0) return;
    const seen = Array.from(
      { length: spans.length / 2 },
      (_, i) => new SeenValue(bytes, spans[2 * i]!, spans[2 * i + 1]!),
    );
    this.#shapes.unshift({ shape, seen, lines: 1, narrow: undefined });
    if (this.#shapes.length > shapesMax) this.#shapes.pop();
  }
}
