import { patternText } from '../aggregates/patterns.ts';
import { createMiner } from '../patterns/miner.ts';
import type { Pattern } from '../patterns/pattern.ts';

/** Patterns of messages, and which message has which. */
export interface MessagePatterns {
  /** The most frequent first. */
  readonly patterns: readonly Pattern[];
  /** For each message the id of its pattern, as all messages together decided it; undefined for one of no pattern that is kept: only where a bound of the miner bit. */
  readonly patternIds: readonly (string | undefined)[];
}

/** The patterns of messages, with the ids that a report of the same messages gives them, so that records and report can be joined. */
export function patternsOf(messages: readonly string[], patternsMax?: number): MessagePatterns {
  const steps = patternsInSteps(messages, patternsMax);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Messages learnt between two yields: about half a millisecond's work. */
const messagesPerStep = 500;

/** The same, yielding on the way so that other work gets its turn. */
export function* patternsInSteps(
  messages: readonly string[],
  patternsMax = Number.MAX_SAFE_INTEGER,
): Generator<void, MessagePatterns, void> {
  const miner = createMiner();
  const indexes: number[] = [];
  for (const message of messages) {
    if (indexes.length % messagesPerStep === messagesPerStep - 1) yield;
    indexes.push(miner.add(patternText(message)));
  }
  const mined = miner.finish({ patternsMax });
  return {
    patterns: mined.patterns,
    patternIds: indexes.map((index) => mined.patterns[mined.patternOf(index)]?.id),
  };
}
