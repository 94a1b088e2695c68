import { patternText } from '../aggregates/patterns.ts';
import { createMiner } from '../patterns/miner.ts';
import type { Pattern } from '../patterns/pattern.ts';

/** Patterns of messages, and which message has which. */
export interface MessagePatterns {
  /** The most frequent first. */
  readonly patterns: readonly Pattern[];
  /** For each message the id of its pattern, as all messages together decided it; undefined for one of no pattern that is kept. */
  readonly patternIds: readonly (string | undefined)[];
}

/** The patterns of messages, with the ids that a report of the same messages gives them, so that records and report can be joined. */
export function patternsOf(messages: readonly string[], patternsMax = 1000): MessagePatterns {
  const miner = createMiner();
  const indexes = messages.map((message) => miner.add(patternText(message)));
  const mined = miner.finish({ patternsMax });
  return {
    patterns: mined.patterns,
    patternIds: indexes.map((index) => mined.patterns[mined.patternOf(index)]?.id),
  };
}
