/** Stops asking a store that does not answer, and finds out by itself when it does again. */
export interface Breaker {
  readonly open: boolean;
  /** Times it opened. */
  readonly openings: number;
  succeeded(): void;
  failed(): void;
  close(): void;
}

export interface BreakerOptions {
  /** Failures in a row after which it opens. */
  readonly failuresMax: number;
  /** Time between two probes while open. */
  readonly probeEveryMs: number;
  /** Resolves when the store answers. Called one at a time; users' requests are never used as probes. */
  readonly probe: () => Promise<unknown>;
  readonly onChange: (open: boolean) => void;
}

export function createBreaker(options: BreakerOptions): Breaker {
  let failures = 0;
  let openings = 0;
  let isOpen = false;
  let timer: NodeJS.Timeout | undefined;

  const scheduleProbe = (): void => {
    timer = setTimeout(() => void probe(), options.probeEveryMs);
    timer.unref();
  };
  const probe = async (): Promise<void> => {
    try {
      await options.probe();
      if (isOpen) shut();
    } catch {
      if (isOpen) scheduleProbe();
    }
  };
  const shut = (): void => {
    isOpen = false;
    failures = 0;
    options.onChange(false);
  };

  return {
    get open() {
      return isOpen;
    },
    get openings() {
      return openings;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures++;
      if (isOpen || failures < options.failuresMax) return;
      isOpen = true;
      openings++;
      options.onChange(true);
      scheduleProbe();
    },
    close() {
      isOpen = false;
      clearTimeout(timer);
    },
  };
}
