/** Signature to index, by open addressing in a typed array: a lookup makes no garbage and mostly looks at one place of memory. */
export class SignatureTable {
  size = 0;
  /** Of each place: index + 1 (0 where nothing is), the two lanes, nothing. */
  private places: Int32Array = new Int32Array(4096);

  /** -1 when absent. */
  find(lane1: number, lane2: number): number {
    const { places } = this;
    const last = places.length - 1;
    for (let at = placeOf(lane1, lane2) & last; ; at = (at + 4) & last) {
      const index = places[at]!;
      if (index === 0 || (places[at + 1] === lane1 && places[at + 2] === lane2)) return index - 1;
    }
  }

  /** The signature must be absent. */
  insert(lane1: number, lane2: number, index: number): void {
    if (++this.size * 8 > this.places.length) this.grow();
    const { places } = this;
    const last = places.length - 1;
    let at = placeOf(lane1, lane2) & last;
    while (places[at] !== 0) at = (at + 4) & last;
    places[at] = index + 1;
    places[at + 1] = lane1;
    places[at + 2] = lane2;
  }

  /** What is inserted into one is not in the other. */
  copy(): SignatureTable {
    const other = new SignatureTable();
    other.size = this.size;
    other.places = this.places.slice();
    return other;
  }

  private grow(): void {
    const { places } = this;
    this.places = new Int32Array(2 * places.length);
    this.size = 1;
    for (let at = 0; at < places.length; at += 4) {
      if (places[at] !== 0) this.insert(places[at + 1]!, places[at + 2]!, places[at]! - 1);
    }
  }
}

/** Where the search begins, to be cut to the length of the table. */
function placeOf(lane1: number, lane2: number): number {
  return (lane1 ^ (lane2 >>> 9)) << 2;
}
