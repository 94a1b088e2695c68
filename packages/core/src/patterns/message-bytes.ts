/** The part of the Encoding standard used here: in Node, workers and browsers alike, but in no ECMAScript library. */
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, to: Uint8Array): { read: number; written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Bytes of a message that are looked at. Formats bound their lines well below; what is beyond does not tell messages apart. */
export const messageBytesMax = 65_536;

/** Up to here four bytes at a time are copied sooner than the platform is asked to. */
const shortBytesMax = 128;

/**
 * One message as UTF-8. Reading the characters of a string that was cut out of another costs
 * several times what reading bytes does, so strings are encoded first.
 */
export class MessageBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Bytes of the message. */
  length = 0;
  /** Where a byte's place is its character's. */
  private text: string | undefined;
  private decoded = false;
  /** What the last bytes were part of: the next mostly are, too. */
  private source: Uint8Array | undefined;
  private sourceView: DataView | undefined;
  private readonly room: Uint8Array;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  /** In the first bytes of `bytes`, of which there are eight more than a message may have. */
  constructor(bytes: Uint8Array = new Uint8Array(messageBytesMax + 8)) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.room = bytes.subarray(0, messageBytesMax);
  }

  readText(text: string): void {
    this.length = this.encoder.encodeInto(text, this.room).written;
    // as many bytes as characters: all ASCII
    this.text = this.length === text.length ? text : undefined;
    this.decoded = true;
  }

  readBytes(bytes: Uint8Array, from: number, to: number): void {
    this.length = Math.min(to - from, messageBytesMax);
    this.text = undefined;
    this.decoded = false;
    if (bytes !== this.source) {
      this.source = bytes;
      this.sourceView = undefined;
    } else if (this.length <= shortBytesMax && from + shortBytesMax + 4 <= bytes.length) {
      this.sourceView ??= new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.copyShort(this.sourceView, from);
      return;
    }
    this.room.set(bytes.subarray(from, from + this.length));
  }

  /** Up to three bytes more are copied. */
  private copyShort(source: DataView, from: number): void {
    const { view, length } = this;
    for (let i = 0; i < length; i += 4) view.setInt32(i, source.getInt32(from + i, true), true);
  }

  /** The text of `bytes[from..to)`, in characters of its own: it keeps nothing else alive. */
  slice(from: number, to: number): string {
    if (this.text === undefined && !this.decoded) {
      this.decoded = true;
      // a message of which one part is asked for is mostly asked for more
      const whole = this.decoder.decode(this.bytes.subarray(0, this.length));
      if (whole.length === this.length) this.text = whole;
    }
    if (this.text !== undefined) return copyOf(this.text.slice(from, to));
    return this.decoder.decode(this.bytes.subarray(from, to));
  }
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Engines answer `slice` with a view that keeps all of its source alive; joining and cutting makes characters of its own. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
