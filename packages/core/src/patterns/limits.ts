/** Bounds of a miner. Every one that bites is named in `limitsHit`, by these names. */
export interface MinerLimits {
  /**
   * Shapes kept (messages alike but for their values; a pattern has one or more). When there are more, shapes whose words
   * vary are made one, and then the rarest fall out into `other`.
   */
  readonly shapes: number;
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

/** Sized so that the state of a report stays below 32 MB: 6 MB of values, 4 MB of samples, 8 MB of shapes at most. */
export const minerLimits: MinerLimits = {
  shapes: 4096,
  values: 1000,
  valueEntries: 65_536,
  samples: 32,
  sampleChars: 4_194_304,
};
