/** Lines where they stand in bytes: line `i` is `bytes[bounds[2 * i]..bounds[2 * i + 1])`. Plain data, so that it crosses to workers. */
export interface LineSpans {
  readonly bytes: Uint8Array;
  /** Two offsets a line; what stands behind the last one's has no meaning. */
  readonly bounds: Uint32Array;
  readonly count: number;
  /** One a line: which of `stampWords` stands behind a bare stamp at its beginning, from 1; 0 where that was not looked for, or is none. */
  readonly slots: Uint8Array;
  /** `text`: UTF-8. `json`: what stands between the quotes of a JSON string, escapes as they are written; valid. */
  readonly written: 'text' | 'json';
}

/** Why lines are not given as spans: the usual way has to look at them. */
export interface SpanBounds {
  readonly linesMax: number;
  /** Never fewer than the UTF-16 units of the line. */
  readonly lineBytesMax: number;
}

/** Collects the bounds of lines. */
export class SpanList {
  #bounds: Uint32Array<ArrayBuffer>;
  #slots: Uint8Array<ArrayBuffer>;
  #count = 0;
  readonly #limits: SpanBounds;

  /** `bytes` is how long the input is: room for lines of a usual length is set aside at once. */
  constructor(bytes: number, limits: SpanBounds) {
    this.#limits = limits;
    const lines = Math.min(limits.linesMax, 16 + (bytes >> 6));
    this.#bounds = new Uint32Array(2 * lines);
    this.#slots = new Uint8Array(lines);
  }

  get lineBytesMax(): number {
    return this.#limits.lineBytesMax;
  }

  /** How many more lines may be added. */
  get room(): number {
    return this.#limits.linesMax - this.#count;
  }

  /** False when this line is one too many or too long; then it is not added. */
  add(start: number, end: number): boolean {
    if (end - start > this.#limits.lineBytesMax || this.room <= 0) return false;
    this.#reserve(1);
    this.#bounds[2 * this.#count] = start;
    this.#bounds[2 * this.#count + 1] = end;
    this.#count++;
    return true;
  }

  /** Adds lines that are known to keep to the bounds. */
  addAll(bounds: Uint32Array, slots: Uint8Array): void {
    this.#reserve(slots.length);
    this.#bounds.set(bounds, 2 * this.#count);
    this.#slots.set(slots, this.#count);
    this.#count += slots.length;
  }

  spans(bytes: Uint8Array, written: LineSpans['written']): LineSpans {
    return { bytes, bounds: this.#bounds, count: this.#count, slots: this.#slots, written };
  }

  #reserve(lines: number): void {
    const needed = this.#count + lines;
    if (needed <= this.#slots.length) return;
    const room = Math.max(needed, 2 * this.#slots.length);
    const [bounds, slots] = [new Uint32Array(2 * room), new Uint8Array(room)];
    bounds.set(this.#bounds);
    slots.set(this.#slots);
    this.#bounds = bounds;
    this.#slots = slots;
  }
}

/** A part of the lines as spans of their own, which hold no other bytes: for a worker. */
export function sliceSpans({ bytes, bounds, slots, written }: LineSpans, from: number, to: number): LineSpans {
  if (from >= to)
    return { bytes: new Uint8Array(0), bounds: new Uint32Array(0), count: 0, slots: new Uint8Array(0), written };
  const start = bounds[2 * from]!;
  const part = bounds.slice(2 * from, 2 * to);
  for (let i = 0; i < part.length; i++) part[i]! -= start;
  return {
    bytes: bytes.slice(start, bounds[2 * to - 1]),
    bounds: part,
    count: to - from,
    slots: slots.slice(from, to),
    written,
  };
}
