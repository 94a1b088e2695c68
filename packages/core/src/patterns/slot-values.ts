import {
  addDistinct,
  createDistinctSketch,
  type DistinctSketch,
  mergeDistinct,
  readDistinct,
  writeDistinct,
} from './distinct-sketch.ts';

/** Bytes kept of one value's text; the whole of it is hashed. */
export const valueBytesMax = 120;

/** `[hash, hash, count, text]` of each value, or a sketch of how many there were. */
export type SlotState =
  | { readonly values: readonly (readonly [number, number, number, string])[] }
  | { readonly sketch: string };

/**
 * The values seen at one place: all of them with exact counts while they are few; once there are more than the bound,
 * only a sketch of how many. Which of the two depends on the set of values alone, never on their order.
 */
export class SlotValues {
  size = 0;
  texts: string[] = [];
  counts: number[] = [];
  hashes: Int32Array = new Int32Array(2);
  private buckets: Int32Array | undefined;
  sketch: DistinctSketch | undefined;

  /** Counts a value if that takes no text: it is known already, or only how many there are is kept. */
  count(hash1: number, hash2: number, weight: number): boolean {
    if (this.sketch !== undefined) {
      addDistinct(this.sketch, hash1, hash2);
      return true;
    }
    const found = this.find(hash1, hash2);
    if (found < 0) return false;
    this.counts[found]! += weight;
    return true;
  }

  /** Counts a value that `count` did not. Answers how many more entries are kept than before: 1, or minus all of them. */
  meet(hash1: number, hash2: number, weight: number, text: string, valuesMax: number): number {
    const { size } = this;
    if (size < valuesMax) {
      this.insert(hash1, hash2, weight, text);
      return 1;
    }
    addDistinct(this.toSketch(), hash1, hash2);
    return -size;
  }

  /** Index of a value or -1. A handful is searched in line, more by hash. */
  private find(hash1: number, hash2: number): number {
    const { hashes, size, buckets } = this;
    if (buckets === undefined) {
      for (let i = 0; i < size; i++) if (hashes[2 * i] === hash1 && hashes[2 * i + 1] === hash2) return i;
      return -1;
    }
    const mask = buckets.length - 1;
    for (let b = (hash1 ^ (hash2 >>> 7)) & mask; ; b = (b + 1) & mask) {
      const i = buckets[b]! - 1;
      if (i < 0) return -1;
      if (hashes[2 * i] === hash1 && hashes[2 * i + 1] === hash2) return i;
    }
  }

  private insert(hash1: number, hash2: number, count: number, text: string): void {
    const i = this.size++;
    if (2 * i >= this.hashes.length) {
      const hashes = new Int32Array(4 * i);
      hashes.set(this.hashes);
      this.hashes = hashes;
    }
    this.hashes[2 * i] = hash1;
    this.hashes[2 * i + 1] = hash2;
    this.counts.push(count);
    this.texts.push(text);
    if (this.size < 8) return;
    if (this.buckets === undefined || this.size * 2 > this.buckets.length) {
      this.buckets = new Int32Array(4 * 2 ** Math.ceil(Math.log2(this.size)));
      for (let j = 0; j < this.size; j++) this.place(j);
    } else this.place(i);
  }

  private place(i: number): void {
    const buckets = this.buckets!;
    const mask = buckets.length - 1;
    let b = (this.hashes[2 * i]! ^ (this.hashes[2 * i + 1]! >>> 7)) & mask;
    while (buckets[b] !== 0) b = (b + 1) & mask;
    buckets[b] = i + 1;
  }

  /** Forgets the values but not how many there were. */
  toSketch(): DistinctSketch {
    if (this.sketch !== undefined) return this.sketch;
    this.sketch = createDistinctSketch();
    for (let i = 0; i < this.size; i++) addDistinct(this.sketch, this.hashes[2 * i]!, this.hashes[2 * i + 1]!);
    this.size = 0;
    this.texts = [];
    this.counts = [];
    this.hashes = new Int32Array(2);
    this.buckets = undefined;
    return this.sketch;
  }

  /** Takes in another's values. */
  merge(other: SlotValues, valuesMax: number): void {
    if (other.sketch !== undefined) mergeDistinct(this.toSketch(), other.sketch);
    for (let i = 0; i < other.size; i++) {
      const hash1 = other.hashes[2 * i]!;
      const hash2 = other.hashes[2 * i + 1]!;
      const count = other.counts[i]!;
      if (!this.count(hash1, hash2, count)) this.meet(hash1, hash2, count, other.texts[i]!, valuesMax);
    }
  }

  state(): SlotState {
    if (this.sketch !== undefined) return { sketch: writeDistinct(this.sketch) };
    return {
      values: this.texts.map(
        (text, i) => [this.hashes[2 * i]!, this.hashes[2 * i + 1]!, this.counts[i]!, text] as const,
      ),
    };
  }

  static from(state: SlotState): SlotValues {
    const slot = new SlotValues();
    if ('sketch' in state) slot.sketch = readDistinct(state.sketch);
    else for (const [hash1, hash2, count, text] of state.values) slot.insert(hash1, hash2, count, text);
    return slot;
  }
}
