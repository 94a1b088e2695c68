import {
  addDistinct,
  createDistinctSketch,
  type DistinctSketch,
  mergeDistinct,
  readDistinct,
  writeDistinct,
} from './distinct-sketch.ts';
import { TextStore } from './text-store.ts';

/** Bytes kept of one value's text; the whole of it is hashed. */
export const valueBytesMax = 120;

/** `[hash, hash, count, text]` of each value, or a sketch of how many there were. */
export type SlotState =
  | { readonly values: readonly (readonly [number, number, number, string])[] }
  | { readonly sketch: string };

/** Below it the room for buckets grows in greater steps: making it costs more than the bytes. */
const fewBuckets = 2048;

/** The most that a bucket counts itself. */
const bucketCountMax = 0x7fffffff;

/**
 * The values seen at one place: all of them with exact counts while they are few; once there are more than the bound,
 * only a sketch of how many. Which of the two depends on the set of values alone, never on their order.
 */
export class SlotValues {
  size = 0;
  sketch: DistinctSketch | undefined;
  /** Of each bucket: index + 1 (0 for none), the two lanes, the count: all that counting once more touches lies side by side. */
  private buckets: Int32Array = new Int32Array(8);
  /** Counts that left their bucket for being too great, by index. */
  private carried: Map<number, number> | undefined;
  private store = new TextStore();

  /** Counts a value if that takes no text: it is known already, or only how many there are is kept. */
  count(hash1: number, hash2: number, weight: number): boolean {
    if (this.sketch !== undefined) {
      addDistinct(this.sketch, hash1, hash2);
      return true;
    }
    const { buckets } = this;
    const last = buckets.length - 1;
    for (let at = bucketOf(hash1, hash2) & last; ; at = (at + 4) & last) {
      const number = buckets[at]!;
      if (number === 0) return false;
      if (buckets[at + 1] !== hash1 || buckets[at + 2] !== hash2) continue;
      const count = buckets[at + 3]! + weight;
      buckets[at + 3] = count <= bucketCountMax ? count : this.carry(number - 1, count);
      return true;
    }
  }

  /**
   * Counts a value that `count` did not, of the text `bytes[from..to)`. Answers how many more entries are kept than before: 1, or minus all of them.
   */
  meet(
    hash1: number,
    hash2: number,
    weight: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    valuesMax: number,
  ): number {
    const { size } = this;
    if (size < valuesMax) {
      this.insert(hash1, hash2, weight);
      this.store.add(bytes, from, to);
      return 1;
    }
    addDistinct(this.toSketch(), hash1, hash2);
    return -size;
  }

  /** Counts of the values in the order in which they were met. */
  counts(): number[] {
    return this.entries().map(([, , count]) => count);
  }

  /** Texts of the values, in the same order. */
  texts(): string[] {
    return this.store.texts();
  }

  /** Forgets the values but not how many there were. */
  toSketch(): DistinctSketch {
    if (this.sketch !== undefined) return this.sketch;
    const sketch = createDistinctSketch();
    this.addDistinctTo(sketch);
    this.sketch = sketch;
    this.size = 0;
    this.buckets = new Int32Array(8);
    this.carried = undefined;
    this.store = new TextStore();
    return sketch;
  }

  /** Adds the values to those that a sketch has seen. */
  addDistinctTo(sketch: DistinctSketch): void {
    if (this.sketch !== undefined) mergeDistinct(sketch, this.sketch);
    const { buckets } = this;
    for (let at = 0; at < buckets.length; at += 4) {
      if (buckets[at] !== 0) addDistinct(sketch, buckets[at + 1]!, buckets[at + 2]!);
    }
  }

  /** Takes in another's values. */
  merge(other: SlotValues, valuesMax: number): void {
    if (other.sketch !== undefined) mergeDistinct(this.toSketch(), other.sketch);
    const texts = other.texts();
    for (const [i, [hash1, hash2, count]] of other.entries().entries()) {
      if (this.count(hash1, hash2, count)) continue;
      if (this.size < valuesMax) {
        this.insert(hash1, hash2, count);
        this.store.addText(texts[i]!);
      } else addDistinct(this.toSketch(), hash1, hash2);
    }
  }

  state(): SlotState {
    if (this.sketch !== undefined) return { sketch: writeDistinct(this.sketch) };
    const texts = this.texts();
    return { values: this.entries().map((entry, i) => [...entry, texts[i]!] as const) };
  }

  static from(state: SlotState): SlotValues {
    const slot = new SlotValues();
    if ('sketch' in state) slot.sketch = readDistinct(state.sketch);
    else
      for (const [hash1, hash2, count, text] of state.values) {
        slot.insert(hash1, hash2, count);
        slot.store.addText(text);
      }
    return slot;
  }

  /** Lanes and count of each value, in the order in which they were met. */
  private entries(): (readonly [number, number, number])[] {
    const { buckets, carried } = this;
    const entries: (readonly [number, number, number])[] = [];
    entries.length = this.size;
    for (let at = 0; at < buckets.length; at += 4) {
      const index = buckets[at]! - 1;
      if (index < 0) continue;
      entries[index] = [buckets[at + 1]!, buckets[at + 2]!, buckets[at + 3]! + (carried?.get(index) ?? 0)];
    }
    return entries;
  }

  private insert(hash1: number, hash2: number, count: number): void {
    const number = ++this.size;
    // half of the buckets are free, so that a look-up ends soon
    if (8 * number > this.buckets.length) this.grow();
    const kept = count <= bucketCountMax ? count : this.carry(number - 1, count);
    place(this.buckets, number, hash1, hash2, kept);
  }

  private grow(): void {
    const { buckets } = this;
    const grown = new Int32Array((buckets.length < fewBuckets ? 4 : 2) * buckets.length);
    for (let at = 0; at < buckets.length; at += 4) {
      if (buckets[at] !== 0) place(grown, buckets[at]!, buckets[at + 1]!, buckets[at + 2]!, buckets[at + 3]!);
    }
    this.buckets = grown;
  }

  /** Keeps a count apart. Answers what is left for the bucket. */
  private carry(index: number, count: number): number {
    this.carried ??= new Map<number, number>();
    this.carried.set(index, (this.carried.get(index) ?? 0) + count);
    return 0;
  }
}

/** Where the search for a value begins, to be cut to the number of buckets. */
function bucketOf(hash1: number, hash2: number): number {
  return (hash1 ^ (hash2 >>> 7)) << 2;
}

function place(buckets: Int32Array, number: number, hash1: number, hash2: number, count: number): void {
  const last = buckets.length - 1;
  let at = bucketOf(hash1, hash2) & last;
  while (buckets[at] !== 0) at = (at + 4) & last;
  buckets[at] = number;
  buckets[at + 1] = hash1;
  buckets[at + 2] = hash2;
  buckets[at + 3] = count;
}
