/** Values that agree in so many bytes are taken to be equal when shapes are made; what has a shape is compared in full. */
const valueBytesMax = 200;

/** What a value was in all lines of a shape so far. */
export class SeenValue {
  /** Its first bytes; undefined once it was another one. */
  #same: Uint8Array | undefined;
  /** Bounds of its bytes. */
  least: number;
  most: number;
  /** Whether it had nothing but digits. */
  digits = true;
  escaped = false;
  /** Whether a brace or bracket was in it. */
  marked = false;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.least = end - start;
    this.most = end - start;
    this.#same = bytes.slice(start, Math.min(end, start + valueBytesMax));
    this.#look(bytes, start, end);
  }

  /** Whether it never changed. */
  get isSame(): boolean {
    return this.#same !== undefined;
  }

  /** Takes the value of another line. True when it is the first that differs. */
  meet(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#same !== undefined && this.#isSame(this.#same, bytes, start, end)) return false;
    const changed = this.#same !== undefined;
    this.#same = undefined;
    this.least = Math.min(this.least, end - start);
    this.most = Math.max(this.most, end - start);
    this.#look(bytes, start, end);
    return changed;
  }

  #isSame(same: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start !== this.least) return false;
    let i = 0;
    while (i < same.length && bytes[start + i] === same[i]) i++;
    return i === same.length;
  }

  #look(bytes: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte >= 0x30 && byte <= 0x39) continue;
      this.digits = false;
      if (byte === 0x5c) this.escaped = true;
      // `[` and `]`, `{` and `}`
      else if ((byte | 0x20) === 0x7b || (byte | 0x20) === 0x7d) this.marked = true;
    }
  }
}
