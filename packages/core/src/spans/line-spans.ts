/** Lines where they stand in bytes: line `i` is `bytes[bounds[2 * i]..bounds[2 * i + 1])`. Plain data, so that it crosses to workers. */
export interface LineSpans {
  readonly bytes: Uint8Array;
  /** Two offsets a line; what stands behind the last one's has no meaning. */
  readonly bounds: Uint32Array;
  readonly count: number;
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
  #length = 0;
  readonly #limits: SpanBounds;

  /** `bytes` is how long the input is: room for lines of a usual length is set aside at once. */
  constructor(bytes: number, limits: SpanBounds) {
    this.#limits = limits;
    this.#bounds = new Uint32Array(2 * Math.min(limits.linesMax, 16 + (bytes >> 6)));
  }

  /** False when this line is one too many or too long; then it is not added. */
  add(start: number, end: number): boolean {
    const { linesMax, lineBytesMax } = this.#limits;
    if (end - start > lineBytesMax || this.#length >= 2 * linesMax) return false;
    if (this.#length === this.#bounds.length) this.#grow();
    this.#bounds[this.#length++] = start;
    this.#bounds[this.#length++] = end;
    return true;
  }

  spans(bytes: Uint8Array, written: LineSpans['written']): LineSpans {
    return { bytes, bounds: this.#bounds, count: this.#length / 2, written };
  }

  #grow(): void {
    const grown = new Uint32Array(2 * this.#bounds.length);
    grown.set(this.#bounds);
    this.#bounds = grown;
  }
}

/** A part of the lines as spans of their own, which hold no other bytes: for a worker. */
export function sliceSpans({ bytes, bounds, written }: LineSpans, from: number, to: number): LineSpans {
  if (from >= to) return { bytes: new Uint8Array(0), bounds: new Uint32Array(0), count: 0, written };
  const start = bounds[2 * from]!;
  const part = bounds.slice(2 * from, 2 * to);
  for (let i = 0; i < part.length; i++) part[i]! -= start;
  return { bytes: bytes.slice(start, bounds[2 * to - 1]), bounds: part, count: to - from, written };
}
