/** Places in the memory, in bytes; scan.wat says what stands there. */
export interface Places {
  readonly last: number;
  readonly counted: number;
  readonly slot: number;
  /** Of the lines of a run those that fitted a compiled shape. */
  readonly compiled: number;
  readonly jsonText: number;
  readonly jsonPrefix: number;
  readonly from: number;
  readonly to: number;
  /** A page for what compiled shapes compare with; the one before it stays zero. */
  readonly data: number;
}
