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
  /** Of each bucket: index + 1 (0 for none), the two lanes, nothing. */
  private buckets: Int32Array | undefined;
  private mask = 0;
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
    const { buckets } = this;
    if (buckets === undefined) {
      const { hashes, size } = this;
      for (let i = 0; i < size; i++) if (hashes[2 * i] === hash1 && hashes[2 * i + 1] === hash2) return i;
      return -1;
    }
    const { mask } = this;
    for (let b = (hash1 ^ (hash2 >>> 7)) & mask; ; b = (b + 1) & mask) {
      const index = buckets[4 * b]! - 1;
      if (index < 0 || (buckets[4 * b + 1] === hash1 && buckets[4 * b + 2] === hash2)) return index;
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
    if (this.size * 2 > this.mask) {
      this.mask = 2 * 2 ** Math.ceil(Math.log2(this.size)) - 1;
      this.buckets = new Int32Array(4 * (this.mask + 1));
      for (let j = 0; j < this.size; j++) this.place(this.buckets, j);
    } else this.place(this.buckets!, i);
  }

  private place(buckets: Int32Array, i: number): void {
    const { mask } = this;
    const hash1 = this.hashes[2 * i]!;
    const hash2 = this.hashes[2 * i + 1]!;
    let b = (hash1 ^ (hash2 >>> 7)) & mask;
    while (buckets[4 * b] !== 0) b = (b + 1) & mask;
    buckets[4 * b] = i + 1;
    buckets[4 * b + 1] = hash1;
    buckets[4 * b + 2] = hash2;
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
    this.mask = 0;
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
