/** Bounds of a miner. Every one that bites is named in `limitsHit`, by these names. */
export interface MinerLimits {
  /**
   * Shapes kept (messages alike but for their values; a pattern has one or more). When there are more, shapes whose words
   * vary are made one, and then the rarest fall out into `other`.
   */
  readonly shapes: number;
  /** Bytes that all shapes together are estimated to take, without values and samples; what becomes of more is as with `shapes`. */
  readonly shapeBytes: number;
  /** Places with more values than are counted; what becomes of more is as with `shapes`. */
  readonly sketches: number;
  /** Distinct values counted exactly at one place; beyond, only how many there were. */
  readonly values: number;
  /** Entries of all value lists together. */
  readonly valueEntries: number;
  /** Messages sampled of each shape. */
  readonly samples: number;
  /** Characters of all sampled messages together. */
  readonly sampleChars: number;
}

export type MinerLimit = keyof MinerLimits;

/** Sized so that the state of a report stays below 64 MB whatever the messages: 16 MB of shapes, 10 MB of sketches, 7 MB of values, 8 MB of samples at most. */
export const minerLimits: MinerLimits = {
  shapes: 4096,
  shapeBytes: 16_777_216,
  sketches: 8192,
  values: 1000,
  valueEntries: 65_536,
  samples: 32,
  sampleChars: 4_194_304,
};
