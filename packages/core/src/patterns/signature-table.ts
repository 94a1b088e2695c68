/** Signature to index, by open addressing in typed arrays: a lookup makes no garbage. */
export class SignatureTable {
  size = 0;
  private lanes1 = new Int32Array(1024);
  private lanes2 = new Int32Array(1024);
  /** Index + 1; 0 where nothing is. */
  private indexes = new Int32Array(1024);

  /** -1 when absent. */
  find(lane1: number, lane2: number): number {
    const { lanes1, lanes2, indexes } = this;
    const mask = indexes.length - 1;
    for (let i = (lane1 ^ (lane2 >>> 9)) & mask; ; i = (i + 1) & mask) {
      const index = indexes[i]!;
      if (index === 0) return -1;
      if (lanes1[i] === lane1 && lanes2[i] === lane2) return index - 1;
    }
  }

  /** The signature must be absent. */
  insert(lane1: number, lane2: number, index: number): void {
    if (++this.size * 2 > this.indexes.length) this.grow();
    const mask = this.indexes.length - 1;
    let i = (lane1 ^ (lane2 >>> 9)) & mask;
    while (this.indexes[i] !== 0) i = (i + 1) & mask;
    this.lanes1[i] = lane1;
    this.lanes2[i] = lane2;
    this.indexes[i] = index + 1;
  }

  /** What is inserted into one is not in the other. */
  copy(): SignatureTable {
    const other = new SignatureTable();
    other.size = this.size;
    other.lanes1 = this.lanes1.slice();
    other.lanes2 = this.lanes2.slice();
    other.indexes = this.indexes.slice();
    return other;
  }

  private grow(): void {
    const { lanes1, lanes2, indexes } = this;
    this.lanes1 = new Int32Array(indexes.length * 2);
    this.lanes2 = new Int32Array(indexes.length * 2);
    this.indexes = new Int32Array(indexes.length * 2);
    this.size = 1;
    for (let i = 0; i < indexes.length; i++) if (indexes[i] !== 0) this.insert(lanes1[i]!, lanes2[i]!, indexes[i]! - 1);
  }
}
