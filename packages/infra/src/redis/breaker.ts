/** Stops asking a store that does not answer, and finds out by itself when it does again. */
export interface Breaker {
  readonly isOpen: boolean;
  /** Times it opened. */
  readonly openings: number;
  succeeded(): void;
  failed(): void;
  /** Opens at once: what happened leaves no doubt. */
  trip(): void;
  /** While open, probes now instead of when the next probe is due. */
  probeNow(): void;
  /** No more probes. */
  stop(): void;
}

export interface BreakerOptions {
  /** Failures in a row after which it opens. */
  readonly failuresMax: number;
  /** Time between two probes while open. */
  readonly probeEveryMs: number;
  /** Resolves when the store answers. Called one at a time; users' requests are never used as probes. */
  readonly probe: () => Promise<unknown>;
  readonly onChange: (isOpen: boolean) => void;
}

export function createBreaker(options: BreakerOptions): Breaker {
  let failures = 0;
  let openings = 0;
  let isOpen = false;
  let isProbing = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const trip = (): void => {
    if (isOpen || isStopped) return;
    isOpen = true;
    openings++;
    options.onChange(true);
    void probe();
  };
  const scheduleProbe = (): void => {
    timer = setTimeout(() => void probe(), options.probeEveryMs);
    timer.unref();
  };
  const probe = async (): Promise<void> => {
    isProbing = true;
    const answered = await options.probe().then(
      () => true,
      () => false,
    );
    isProbing = false;
    if (isStopped) return;
    if (!answered) {
      scheduleProbe();
      return;
    }
    isOpen = false;
    failures = 0;
    options.onChange(false);
  };

  return {
    get isOpen() {
      return isOpen;
    },
    get openings() {
      return openings;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      if (++failures >= options.failuresMax) trip();
    },
    trip,
    probeNow() {
      if (!isOpen || isProbing || isStopped) return;
      clearTimeout(timer);
      void probe();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
