/** Time and chance as this package uses them, so that tests need not wait. */
export interface Timing {
  /** Epoch milliseconds, for dates in Retry-After. */
  nowMs(): number;
  /** From 0, below 1. */
  random(): number;
  /** Runs `action` once after a time, unless the returned function is called before. */
  after(ms: number, action: () => void): () => void;
  /** Resolves after a time, or as soon as the signal fires. */
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

export const realTiming: Timing = {
  nowMs: () => Date.now(),
  random: () => Math.random(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
  wait(ms, signal) {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end);
      if (signal?.aborted) end();
    });
  },
};
