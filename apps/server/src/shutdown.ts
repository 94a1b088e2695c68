import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Counts requests under way and brings a server to rest. */
export interface Drain {
  readonly draining: boolean;
  enter(): void;
  leave(): void;
  /** Resolves to the number of requests that were cut off because the grace time was over. */
  finish(server: Server, times: { delayMs: number; graceMs: number }): Promise<number>;
}

export function createDrain(): Drain {
  let draining = false;
  let underWay = 0;
  let onIdle: (() => void) | undefined;
  return {
    get draining() {
      return draining;
    },
    enter() {
      underWay++;
    },
    leave() {
      underWay--;
      if (underWay === 0) onIdle?.();
    },
    async finish(server, { delayMs, graceMs }) {
      draining = true;
      // Load balancers see /readyz fail and stop sending before connections are refused.
      if (delayMs > 0) await sleep(delayMs);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const idle = new Promise<void>((resolve) => {
        onIdle = resolve;
        if (underWay === 0) resolve();
      });
      const grace = sleep(graceMs, undefined, { ref: false });
      await Promise.race([idle, grace]);
      const cut = underWay;
      // Answers are with the kernel; what a client still holds open has nothing more to say.
      setImmediate(() => (cut === 0 ? server.closeIdleConnections() : server.closeAllConnections()));
      await Promise.race([closed, sleep(250, undefined, { ref: false }).then(() => server.closeAllConnections())]);
      return cut;
    },
  };
}
