/** Learns, per task, how far first guesses of the time are off, from what runs took. */
export interface Pace {
  estimateMs(name: string, guessMs: number): number;
  learn(name: string, guessMs: number, tookMs: number): void;
}

/** Weight of the newest run in the running mean. */
const newestWeight = 0.1;

/** One run that stalled, or one that was nearly free, must not turn the estimate over at once. */
const stepMax = 10;

export function createPace(): Pace {
  const factors = new Map<string, number>();
  const factorOf = (name: string) => factors.get(name) ?? 1;
  return {
    estimateMs: (name, guessMs) => guessMs * factorOf(name),
    learn(name, guessMs, tookMs) {
      const factor = factorOf(name);
      const seen = Math.min(Math.max(tookMs / guessMs, factor / stepMax), factor * stepMax);
      factors.set(name, factor + newestWeight * (seen - factor));
    },
  };
}

/** What handing over costs, however small the work: round trips to a worker measured 0.1 to 0.5 ms. */
const overheadMs = 0.2;

export function guessMs(units: number, unitsPerMs: number): number {
  return overheadMs + units / unitsPerMs;
}
