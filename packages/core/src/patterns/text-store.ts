import { encodeText } from './message-bytes.ts';

/** The part of the Encoding standard used here. */
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Below it the room grows in greater steps: making it costs more than the bytes. */
const fewBytes = 4096;

/** Bytes before each text that say how long it is. */
const lengthBytes = 3;

/** Texts one behind the other as bytes: adding one makes no string, of which few are ever asked for, and mostly no garbage. */
export class TextStore {
  private bytes = new Uint8Array(64);
  private end = 0;

  add(source: Uint8Array, from: number, to: number): void {
    // a byte order mark at the beginning is no part of a text
    const isMarked = source[from] === 0xef && to - from >= 3 && source[from + 1] === 0xbb && source[from + 2] === 0xbf;
    this.put(source, isMarked ? from + 3 : from, to);
  }

  addText(text: string): void {
    const bytes = encodeText(text);
    this.put(bytes, 0, bytes.length);
  }

  /** In the order in which they were added. */
  texts(): string[] {
    const { bytes, end } = this;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const all = decoder.decode(bytes.subarray(0, end));
    // as many characters as bytes: a byte's place is its character's
    const isAscii = all.length === end;
    const texts: string[] = [];
    for (let at = 0; at < end; ) {
      const start = at + lengthBytes;
      at = start + bytes[at]! + 0x100 * bytes[at + 1]! + 0x1_0000 * bytes[at + 2]!;
      texts.push(isAscii ? all.slice(start, at) : decoder.decode(bytes.subarray(start, at)));
    }
    return texts;
  }

  private put(source: Uint8Array, from: number, to: number): void {
    const { end } = this;
    const length = to - from;
    const next = end + lengthBytes + length;
    if (next > this.bytes.length) this.grow(next);
    const { bytes } = this;
    bytes[end] = length & 0xff;
    bytes[end + 1] = (length >> 8) & 0xff;
    bytes[end + 2] = length >> 16;
    for (let i = 0; i < length; i++) bytes[end + lengthBytes + i] = source[from + i]!;
    this.end = next;
  }

  private grow(needed: number): void {
    const bytes = new Uint8Array((needed < fewBytes ? 4 : 2) * needed);
    bytes.set(this.bytes.subarray(0, this.end));
    this.bytes = bytes;
  }
}
