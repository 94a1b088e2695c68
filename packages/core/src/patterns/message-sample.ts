import { copyOf } from './shape.ts';

/** Characters kept of a sampled message. */
export const sampleCharsMax = 400;

/** `[hash, hash, count, text]` of each message. */
export type SampleState = readonly (readonly [number, number, number, string])[];

/**
 * The distinct messages of one shape whose hashes are the smallest, each with its exact count: a uniform sample of the
 * distinct messages that is the same for any order of lines and any way of merging (bottom-k, E. Cohen and H. Kaplan, 2007).
 */
export class MessageSample {
  hashes1: number[] = [];
  hashes2: number[] = [];
  counts: number[] = [];
  texts: string[] = [];
  /** Hashes above it cannot enter. */
  private ceiling = 0xffffffff;

  /** Answers by how many characters the sample grew. */
  add(
    hash1: number,
    hash2: number,
    weight: number,
    text: string,
    from: number,
    to: number,
    messagesMax: number,
  ): number {
    const unsigned = hash1 >>> 0;
    if (unsigned > this.ceiling) return 0;
    const { hashes1, hashes2 } = this;
    let i = 0;
    const size = hashes1.length;
    while (i < size && hashes1[i]! < unsigned) i++;
    while (i < size && hashes1[i] === unsigned && hashes2[i]! < hash2) i++;
    if (i < size && hashes1[i] === unsigned && hashes2[i] === hash2) {
      this.counts[i]! += weight;
      return 0;
    }
    if (i >= messagesMax) return 0;
    const kept = copyOf(text.slice(from, Math.min(to, from + sampleCharsMax)));
    hashes1.splice(i, 0, unsigned);
    hashes2.splice(i, 0, hash2);
    this.counts.splice(i, 0, weight);
    this.texts.splice(i, 0, kept);
    return kept.length - this.trim(messagesMax);
  }

  /** Keeps the `messagesMax` smallest. Answers the characters let go. */
  trim(messagesMax: number): number {
    let freed = 0;
    while (this.texts.length > messagesMax) {
      freed += this.texts.pop()!.length;
      this.counts.pop();
      this.hashes1.pop();
      this.hashes2.pop();
    }
    if (this.hashes1.length >= messagesMax) this.ceiling = this.hashes1.at(-1)!;
    return freed;
  }

  merge(other: MessageSample, messagesMax: number): number {
    let grown = 0;
    for (let i = 0; i < other.texts.length; i++) {
      const text = other.texts[i]!;
      grown += this.add(other.hashes1[i]!, other.hashes2[i]!, other.counts[i]!, text, 0, text.length, messagesMax);
    }
    return grown;
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
    return sample;
  }
}
