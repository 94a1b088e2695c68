/** Characters kept of a sampled message. */
export const sampleCharsMax = 400;

/** `[hash, hash, count, text]` of each message. */
export type SampleState = readonly (readonly [number, number, number, string])[];

/**
 * Hashes from here on enter only as the smallest of all: a sixteenth of 2^32, so that a thousand distinct messages, below
 * which values are counted exactly anyway, fill a sample, and messages of shapes that have few are not looked up.
 */
const sampledBelow = 0x1000_0000;

/**
 * The distinct messages of one shape whose hashes are the smallest, each with its exact count: a uniform sample of the
 * distinct messages that is the same for any order of lines and any way of merging (bottom-k, E. Cohen and H. Kaplan, 2007).
 * The first is always there, for an example.
 */
export class MessageSample {
  hashes1: number[] = [];
  hashes2: number[] = [];
  counts: number[] = [];
  texts: string[] = [];
  /** Hashes above it cannot enter. Both with their highest bit turned over, so that they are compared as signed numbers. */
  private ceiling = 0x7fffffff;

  /** Counts a message if that takes no text: it is known already, or has no place in a sample of `messagesMax`. */
  count(hash1: number, hash2: number, weight: number, messagesMax: number): boolean {
    if ((hash1 ^ 0x80000000) > this.ceiling) return true;
    const unsigned = hash1 >>> 0;
    const at = this.placeOf(unsigned, hash2);
    if (this.hashes1[at] === unsigned && this.hashes2[at] === hash2) {
      this.counts[at]! += weight;
      return true;
    }
    return at >= messagesMax;
  }

  /** Takes in a message that `count` did not. Answers by how many characters the sample grew. */
  meet(hash1: number, hash2: number, weight: number, text: string, messagesMax: number): number {
    const unsigned = hash1 >>> 0;
    const at = this.placeOf(unsigned, hash2);
    this.hashes1.splice(at, 0, unsigned);
    this.hashes2.splice(at, 0, hash2);
    this.counts.splice(at, 0, weight);
    this.texts.splice(at, 0, text);
    let freed = 0;
    while (this.hashes1.length > 1 && this.hashes1.at(-1)! >= sampledBelow) freed += this.dropLast();
    return text.length - freed - this.trim(messagesMax);
  }

  private placeOf(unsigned: number, hash2: number): number {
    const { hashes1, hashes2 } = this;
    let at = 0;
    while (at < hashes1.length && hashes1[at]! < unsigned) at++;
    while (at < hashes1.length && hashes1[at] === unsigned && hashes2[at]! < hash2) at++;
    return at;
  }

  /** Keeps the `messagesMax` smallest, at least one. Answers the characters let go. */
  trim(messagesMax: number): number {
    let freed = 0;
    while (this.texts.length > Math.max(1, messagesMax)) freed += this.dropLast();
    const last = this.texts.length >= messagesMax ? this.hashes1.at(-1)! : sampledBelow - 1;
    this.ceiling = Math.max(this.hashes1[0] ?? 0xffffffff, last) ^ 0x80000000;
    return freed;
  }

  private dropLast(): number {
    this.hashes1.pop();
    this.hashes2.pop();
    this.counts.pop();
    return this.texts.pop()!.length;
  }

  merge(other: MessageSample, messagesMax: number): void {
    for (let i = 0; i < other.texts.length; i++) {
      const hash1 = other.hashes1[i]!;
      const hash2 = other.hashes2[i]!;
      const count = other.counts[i]!;
      if (!this.count(hash1, hash2, count, messagesMax)) this.meet(hash1, hash2, count, other.texts[i]!, messagesMax);
    }
  }

  chars(): number {
    return this.texts.reduce((sum, text) => sum + text.length, 0);
  }

  state(): SampleState {
    return this.texts.map((text, i) => [this.hashes1[i]!, this.hashes2[i]!, this.counts[i]!, text] as const);
  }

  static from(state: SampleState): MessageSample {
    const sample = new MessageSample();
    for (const [hash1, hash2, count, text] of state) {
      sample.hashes1.push(hash1);
      sample.hashes2.push(hash2);
      sample.counts.push(count);
      sample.texts.push(text);
    }
    sample.trim(Number.POSITIVE_INFINITY);
    return sample;
  }
}
