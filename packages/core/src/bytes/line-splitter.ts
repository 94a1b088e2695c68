/** Where whole lines go. */
export interface LineSink {
  /** Whole lines in `bytes[start..end)`, each with its line feed; only the last of an input may lack it. The bytes are valid during the call only. */
  lines(bytes: Uint8Array, start: number, end: number): void;
  /** A line longer than what is kept: its beginning, and its length in bytes without the line feed. */
  longLine(head: Uint8Array, bytes: number): void;
}

/** First size of the buffer in which a line waits for its rest. */
const carriedBytesMin = 16_384;

const lineFeed = 0x0a;

/**
 * Cuts chunks of bytes, as they come, into whole lines at line feeds. What stands before the last line feed of a chunk is passed on in place; only a line
 * that lies across a border is copied, and of one longer than `lineBytesMax` no more than that is kept, whatever its length.
 */
export class LineSplitter {
  readonly #sink: LineSink;
  readonly #lineBytesMax: number;
  #carried = new Uint8Array(0);
  /** Bytes of the line at hand that are kept. */
  #kept = 0;
  /** Bytes of the line at hand in all. */
  #length = 0;

  constructor(sink: LineSink, lineBytesMax: number) {
    this.#sink = sink;
    this.#lineBytesMax = lineBytesMax;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    if (this.#length > 0) {
      const end = chunk.indexOf(lineFeed);
      this.#carry(chunk, 0, end < 0 ? chunk.length : end);
      if (end < 0) return;
      this.#passCarried(true);
      start = end + 1;
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > start) this.#sink.lines(chunk, start, end);
    this.#carry(chunk, Math.max(start, end), chunk.length);
  }

  /** The input ends: what is left is its last line. */
  end(): void {
    if (this.#length > 0) this.#passCarried(false);
  }

  #carry(chunk: Uint8Array, start: number, end: number): void {
    this.#length += end - start;
    const room = Math.min(end - start, this.#lineBytesMax - this.#kept);
    if (room <= 0) return;
    this.#reserve(this.#kept + room + 1);
    this.#carried.set(chunk.subarray(start, start + room), this.#kept);
    this.#kept += room;
  }

  #reserve(bytes: number): void {
    if (bytes <= this.#carried.length) return;
    const grown = new Uint8Array(Math.max(carriedBytesMin, 2 * this.#carried.length, bytes));
    grown.set(this.#carried.subarray(0, this.#kept));
    this.#carried = grown;
  }

  #passCarried(ended: boolean): void {
    const length = this.#length;
    const kept = this.#kept;
    this.#length = 0;
    this.#kept = 0;
    if (length > kept) {
      this.#sink.longLine(this.#carried.subarray(0, kept), length);
      return;
    }
    this.#carried[kept] = lineFeed;
    this.#sink.lines(this.#carried, 0, ended ? kept + 1 : kept);
  }

  /** Bytes of the line at hand so far; 0 between lines. */
  get length(): number {
    return this.#length;
  }
}
