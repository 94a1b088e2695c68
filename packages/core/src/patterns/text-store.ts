import { encodeText } from './message-bytes.ts';

/** The part of the Encoding standard used here. */
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Texts one behind the other as bytes, numbered from 0: adding one makes no string, of which few are ever asked for. */
export class TextStore {
  private bytes = new Uint8Array(32);
  private readonly ends: number[] = [];

  add(source: Uint8Array, from: number, to: number): void {
    // a byte order mark at the beginning is no part of a text
    let start = from;
    if (source[from] === 0xef && to - from >= 3 && source[from + 1] === 0xbb && source[from + 2] === 0xbf) start += 3;
    this.put(source, start, to);
  }

  addText(text: string): void {
    const bytes = encodeText(text);
    this.put(bytes, 0, bytes.length);
  }

  addFrom(other: TextStore, index: number): void {
    this.put(other.bytes, other.ends[index - 1] ?? 0, other.ends[index]!);
  }

  texts(): string[] {
    const { ends } = this;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const length = ends.at(-1) ?? 0;
    const all = decoder.decode(this.bytes.subarray(0, length));
    // as many characters as bytes: a byte's place is its character's
    if (all.length === length) return ends.map((end, i) => all.slice(ends[i - 1] ?? 0, end));
    return ends.map((end, i) => decoder.decode(this.bytes.subarray(ends[i - 1] ?? 0, end)));
  }

  private put(source: Uint8Array, from: number, to: number): void {
    let end = this.ends.at(-1) ?? 0;
    const needed = end + to - from;
    if (needed > this.bytes.length) {
      const bytes = new Uint8Array(2 * needed);
      bytes.set(this.bytes.subarray(0, end));
      this.bytes = bytes;
    }
    const { bytes } = this;
    for (let i = from; i < to; i++) bytes[end++] = source[i]!;
    this.ends.push(end);
  }
}
