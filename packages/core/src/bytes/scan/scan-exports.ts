/** Counts lines of the memory from one place to another. Where the first begins that it is not certain of. */
export type Run = (this: void, at: number, end: number, lineBytesMax: number) => number;

/** What scan.wat exports. */
export interface ScanModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly json: Run;
  readonly text: Run;
  readonly access: Run;
}
