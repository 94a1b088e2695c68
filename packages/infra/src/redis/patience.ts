import { type EventLoopUtilization, performance } from 'node:perf_hooks';

/** Under load a command may wait this many times as long. */
const extensionMax = 5;

/** Share of its time that this process works, above which a machine counts as loaded: Redis may then wait for a core, as we do. */
const busyShare = 0.5;

/** Before a command is given up, so many short waits: each gives up the core to a Redis that may be waiting for one. */
const graceWaits = 4;
const graceWaitMs = 4;

/** Waits for replies, but not for a store that has fallen silent. */
export interface Patience {
  /** Rejects once nothing at all has been answered for the time allowed; under load, for several times that. */
  wait<T>(reply: Promise<T>): Promise<T>;
  /** Rejects once the time allowed has passed. */
  strict<T>(reply: Promise<T>): Promise<T>;
}

/**
 * A fixed time-out cannot tell a stalled Redis from a machine under load, and a command given up that Redis then runs is
 * counted twice: by Redis and by the stand-in. Silence on a machine that is not busy can.
 */
export function createPatience(timeoutMs: number): Patience {
  let lastReplyMs = 0;
  const load = createLoadMeter(timeoutMs);

  const settle = <T>(reply: Promise<T>, isStrict: boolean): Promise<T> =>
    new Promise((resolve, reject) => {
      const startedMs = performance.now();
      let timer: NodeJS.Timeout;
      let done = false;
      let gracesLeft = isStrict ? 0 : graceWaits;
      const expiryMs = (): number => {
        if (isStrict) return startedMs + timeoutMs;
        const factor = load.isBusy() ? extensionMax : 1;
        const silentSinceMs = Math.max(startedMs, lastReplyMs);
        return Math.min(silentSinceMs + factor * timeoutMs, startedMs + extensionMax * timeoutMs);
      };
      const check = (): void => {
        if (done) return;
        const leftMs = expiryMs() - performance.now();
        if (leftMs > 0) arm(Math.min(leftMs, timeoutMs));
        else if (gracesLeft-- > 0) arm(graceWaitMs);
        else reject(new Error('Redis did not answer in time.'));
      };
      // Timers run before sockets are read: a reply may have arrived while this process was busy. The check comes after reading.
      const arm = (ms: number): void => {
        timer = setTimeout(() => setImmediate(check), ms);
      };
      load.sample(startedMs);
      arm(timeoutMs);
      const finish = (): void => {
        done = true;
        lastReplyMs = performance.now();
        clearTimeout(timer);
      };
      reply.then(
        (value) => {
          finish();
          resolve(value);
        },
        (error: unknown) => {
          finish();
          reject(error as Error);
        },
      );
    });

  return { wait: (reply) => settle(reply, false), strict: (reply) => settle(reply, true) };
}

/** How busy this process was since the last sample but one: between one and two times `everyMs`. */
function createLoadMeter(everyMs: number) {
  let sampledMs = 0;
  let older: EventLoopUtilization | undefined;
  let newer: EventLoopUtilization | undefined;
  return {
    sample(nowMs: number): void {
      if (nowMs - sampledMs < everyMs) return;
      sampledMs = nowMs;
      older = newer;
      newer = performance.eventLoopUtilization();
    },
    isBusy: () => performance.eventLoopUtilization(older ?? newer).utilization > busyShare,
  };
}
