/** Bytes that are handed on at one time: each hand-over costs as much as copying a quarter of them. */
const blockBytes = 524_288;

/** Blocks that may be full before they are taken. */
const fullMax = 2;

interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

/** Puts the small pieces of a body together, in a few blocks that are used again and again. */
export class UploadBlocks {
  readonly #blockBytes: number;
  readonly #free: Uint8Array<ArrayBuffer>[] = [];
  readonly #full: Block[] = [];
  #filling: Block | undefined;
  #taken: Uint8Array<ArrayBuffer> | undefined;

  /** `bytesMax` is the most that will come, infinite where nobody knows. */
  constructor(bytesMax: number) {
    this.#blockBytes = Math.min(blockBytes, Math.max(1, bytesMax));
  }

  /** Takes a copy. */
  add(piece: Uint8Array): void {
    for (let from = 0; from < piece.length; ) {
      this.#filling ??= { bytes: this.#free.pop() ?? new Uint8Array(this.#blockBytes), length: 0 };
      const block = this.#filling;
      const part = piece.subarray(from, from + block.bytes.length - block.length);
      block.bytes.set(part, block.length);
      block.length += part.length;
      from += part.length;
      if (block.length < block.bytes.length) continue;
      this.#full.push(block);
      this.#filling = undefined;
    }
  }

  /** Whether one that is full waits to be taken. */
  get isReady(): boolean {
    return this.#full.length > 0;
  }

  /** Whether there are enough. */
  get isFull(): boolean {
    return this.#full.length >= fullMax;
  }

  /** The bytes that came first, valid until the next call. Undefined when there are none. */
  take(): Uint8Array | undefined {
    if (this.#taken !== undefined) this.#free.push(this.#taken);
    this.#taken = undefined;
    const block = this.#full.shift() ?? this.#filling;
    if (block === undefined) return undefined;
    if (block === this.#filling) this.#filling = undefined;
    this.#taken = block.bytes;
    return block.bytes.subarray(0, block.length);
  }
}
