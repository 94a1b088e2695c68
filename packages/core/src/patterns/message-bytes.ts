/** The part of the Encoding standard used here: in Node, workers and browsers alike, but in no ECMAScript library. */
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, to: Uint8Array): { read: number; written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Bytes of a message that are looked at. Formats bound their lines well below; what is beyond does not tell messages apart. */
export const messageBytesMax = 65_536;

/**
 * One message as UTF-8. Reading the characters of a string that was cut out of another costs
 * several times what reading bytes does, so strings are encoded first.
 */
export class MessageBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Bytes of the message. */
  length = 0;
  private text: string | undefined;
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
    // As many bytes as characters: all ASCII, and a byte's place is its character's.
    this.text = this.length === text.length ? text : undefined;
  }

  readBytes(bytes: Uint8Array, from: number, to: number): void {
    this.length = Math.min(to - from, messageBytesMax);
    this.room.set(bytes.subarray(from, from + this.length));
    this.text = undefined;
  }

  /** The text of `bytes[from..to)`, in characters of its own: it keeps nothing else alive. */
  slice(from: number, to: number): string {
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
