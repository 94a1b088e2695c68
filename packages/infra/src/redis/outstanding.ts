import { type EventLoopUtilization, performance } from 'node:perf_hooks';

/** Between two looks at the commands under way. */
const tickMs = 5;

/** Under load Redis may be silent this many times as long. */
const loadedFactor = 2.5;

/** Share of its time that this process works, above which a machine counts as loaded: Redis may then wait for a core, as we do. */
const busyShare = 0.5;

/** While others are being answered, one command may wait this many times as long as Redis may be silent. */
const slowFactor = 2;

/** Share of the time allowed without any answer after which only few more commands may join. */
const silentShare = 0.2;

/** The commands under way, and how long they may wait. */
export interface Outstanding {
  readonly size: number;
  /** Whether answers are owed and none has come for a moment. */
  readonly isSilent: boolean;
  /** Settles as the reply does; rejects once the command has waited too long, or was given up. */
  wait<T>(reply: Promise<T>): Promise<T>;
  /** Gives up every command under way. */
  abandon(error: Error): void;
}

/**
 * A fixed time-out cannot tell a Redis that stands still from one that waits for a core of a busy machine; and a command
 * given up that Redis then runs is counted twice, by Redis and by the stand-in. So waiting is counted in ticks of our own
 * event loop: each runs after sockets were read, and they are late when we are; and under load it may take longer.
 * Replies come in order: none at all for the time allowed means that Redis is silent (`onSilence`).
 */
export function createOutstanding(timeoutMs: number, onSilence: () => void): Outstanding {
  const load = createLoadMeter();
  const silentTicks = Math.max(2, Math.floor((silentShare * timeoutMs) / tickMs));
  const commands = new Set<Command>();
  let now = 0;
  let lastReply = 0;
  let ticking = false;
  let isLoaded = false;

  // A set keeps the order of insertion.
  const oldest = (): Command | undefined => commands.values().next().value;
  const silentFor = (): number => {
    const first = oldest();
    return first === undefined ? 0 : now - Math.max(first.since, lastReply);
  };
  const abandon = (error: Error): void => {
    for (const { reject } of commands) reject(error);
    commands.clear();
  };
  const tick = (): void => {
    ticking = false;
    now++;
    // Judged before the silence: waiting is no work.
    if (silentFor() < silentTicks) isLoaded = load.isHigh();
    const allowedMs = isLoaded ? loadedFactor * timeoutMs : timeoutMs;
    if (tickMs * silentFor() >= allowedMs) {
      onSilence();
      abandon(new Error('Redis has fallen silent.'));
    }
    for (let first = oldest(); first !== undefined; first = oldest()) {
      if (tickMs * (now - first.since) < slowFactor * allowedMs) break;
      commands.delete(first);
      first.reject(new Error('Redis did not answer in time.'));
    }
    keepTicking();
  };
  const keepTicking = (): void => {
    if (ticking || commands.size === 0) return;
    ticking = true;
    // Timers run before sockets are read, immediates after: a reply that is already here is not missed.
    setTimeout(() => setImmediate(tick), tickMs).unref();
  };

  return {
    get size() {
      return commands.size;
    },
    get isSilent() {
      return silentFor() >= silentTicks;
    },
    wait: (reply) =>
      new Promise((resolve, reject) => {
        if (commands.size === 0) load.watch();
        const command = { since: now, reject };
        commands.add(command);
        keepTicking();
        const answered = (): void => {
          lastReply = now;
          commands.delete(command);
        };
        reply.then(
          (value) => {
            answered();
            resolve(value);
          },
          (error: Error) => {
            answered();
            reject(error);
          },
        );
      }),
    abandon,
  };
}

interface Command {
  /** The tick in which it was sent. */
  readonly since: number;
  readonly reject: (error: Error) => void;
}

/** How far back load is looked at: once to twice as far. */
const loadWindowMs = 100;

/** How busy this process was lately. */
function createLoadMeter() {
  let sampledMs = 0;
  let older: EventLoopUtilization | undefined;
  let newer: EventLoopUtilization | undefined;
  /** To be called often, so that what is looked at goes back no further than it should; a pause in that begins anew. */
  const watch = (): void => {
    const sinceMs = performance.now() - sampledMs;
    if (sinceMs < loadWindowMs) return;
    const current = performance.eventLoopUtilization();
    older = sinceMs < 2 * loadWindowMs ? newer : current;
    newer = current;
    sampledMs += sinceMs;
  };
  return {
    watch,
    isHigh(): boolean {
      watch();
      const { active, utilization } = performance.eventLoopUtilization(older);
      return utilization > busyShare && active > loadWindowMs / 4;
    },
  };
}
