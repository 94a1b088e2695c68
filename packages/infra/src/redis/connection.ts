import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createBreaker } from './breaker.ts';
import { restoreFastStrings } from './fast-strings.ts';
import { createOutstanding } from './outstanding.ts';

restoreFastStrings();

/** The answer of a store that was not, or could not be, asked in time. */
export const unavailable = Symbol('unavailable');

/** Commands under way before further ones are turned away: more than the requests one process can have open. */
const outstandingMax = 1000;

/** The same once Redis has been silent for a moment: what it runs after a stall was by then decided without it. */
const outstandingSilentMax = 100;

/** A connection to Redis on which no caller ever waits much longer than the command's time-out. */
export interface RedisConnection {
  /** Whether commands are sent at all right now. */
  readonly available: boolean;
  readonly counters: Readonly<RedisCounters>;
  /**
   * Runs commands, or answers `unavailable` at once while Redis is away. Never rejects. An error reply (WRONGTYPE, OOM, …)
   * is `unavailable` too, but does not count as an outage unless it says that Redis as a whole does not serve.
   */
  run<T>(commands: (redis: Redis) => Promise<T>): Promise<T | typeof unavailable>;
  /** Connects. Resolves once Redis answers, or after `withinMs` in any case. */
  ready(withinMs: number): Promise<void>;
  /** Resolves within half a second. */
  close(): Promise<void>;
}

export interface RedisCounters {
  commands: number;
  failures: number;
  /** Turned away without being sent. */
  rejected: number;
  outstanding: number;
  openings: number;
}

export interface RedisConnectionOptions {
  readonly url: string;
  /** How long Redis may be silent while answers are due; a machine under load is given more. Default 55 ms. */
  readonly commandTimeoutMs?: number;
  /** Told when Redis goes away and when it is back. */
  readonly onChange?: (available: boolean) => void;
}

/** Connects on first use. */
export function createRedisConnection({
  url,
  commandTimeoutMs = 55,
  onChange = () => {},
}: RedisConnectionOptions): RedisConnection {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 1000,
    // A connection that takes commands and never answers is given up, not waited for; nor is its end.
    socketTimeout: Math.max(500, 2 * commandTimeoutMs),
    disconnectTimeout: 100,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    // A command that timed out may have been counted: sending it again would count it twice.
    autoResendUnfulfilledCommands: false,
    // The probe says when Redis serves. The library's own check waits up to ten seconds longer while a data set is loaded.
    enableReadyCheck: false,
    enableAutoPipelining: true,
    // Behind a pipeline that is stuck the probe would be, too.
    autoPipeliningIgnoredCommands: ['ping'],
    retryStrategy: (attempt) => Math.min(25 * 2 ** Math.min(attempt, 4), 250) + Math.random() * 25,
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
  });
  let isClosing = false;
  const counters = { commands: 0, failures: 0, rejected: 0 };
  const outstanding = createOutstanding(commandTimeoutMs, () => breaker.trip());
  const breaker = createBreaker({
    failuresMax: 3,
    probeEveryMs: 100,
    probe: () => probe(redis, 2 * commandTimeoutMs),
    onChange(isOpen) {
      if (isOpen) outstanding.abandon(new Error('Redis is away.'));
      else tellWaiting();
      onChange(!isOpen);
    },
  });
  const isAvailable = (): boolean => redis.status === 'ready' && !breaker.isOpen;
  const connect = (): void => {
    if (redis.status === 'wait') redis.connect().catch(() => {});
  };
  const waiting = new Set<() => void>();
  const tellWaiting = (): void => {
    if (isAvailable()) for (const tell of waiting) tell();
  };

  // Without a listener ioredis prints to stderr; failures are counted where commands are run.
  redis.on('error', () => {});
  redis.on('close', () => isClosing || breaker.trip());
  redis.on('ready', () => {
    breaker.probeNow();
    tellWaiting();
  });

  return {
    get available() {
      return isAvailable();
    },
    get counters() {
      return { ...counters, outstanding: outstanding.size, openings: breaker.openings };
    },
    async run(commands) {
      if (!isAvailable() || outstanding.size >= (outstanding.isSilent ? outstandingSilentMax : outstandingMax)) {
        connect();
        counters.rejected++;
        return unavailable;
      }
      counters.commands++;
      try {
        const result = await outstanding.wait(commands(redis));
        breaker.succeeded();
        return result;
      } catch (error) {
        counters.failures++;
        if (error instanceof StrayReply) redis.disconnect(true);
        if (isOutage(error)) breaker.failed();
        return unavailable;
      }
    },
    ready(withinMs) {
      connect();
      if (isAvailable()) return Promise.resolve();
      return new Promise((resolve) => {
        const tell = (): void => {
          clearTimeout(timer);
          waiting.delete(tell);
          resolve();
        };
        const timer = setTimeout(tell, withinMs);
        waiting.add(tell);
      });
    },
    async close() {
      const wasAvailable = isAvailable();
      isClosing = true;
      breaker.stop();
      // What this turn handed over is sent at its end: before the farewell, which is never pipelined.
      await nextTurn();
      if (wasAvailable) await Promise.race([redis.quit().catch(() => {}), sleep(500, undefined, { ref: false })]);
      redis.disconnect();
    },
  };
}

/**
 * Resolves when Redis answers in time, be it with an error that concerns commands of some kind only. A late answer is asked
 * for again at once: a stall may have ended with it.
 */
async function probe(redis: Redis, withinMs: number): Promise<void> {
  for (let askedMs = performance.now(); ; askedMs = performance.now()) {
    await redis.ping().catch((error: unknown) => {
      if (isOutage(error)) throw error;
    });
    if (performance.now() - askedMs <= withinMs) return;
  }
}

/** A reply that cannot belong to its command: the connection is out of step and is opened anew. */
export class StrayReply extends Error {
  override readonly name = 'StrayReply';
}

/** Replies that concern one key or one kind of command; every other failure means that Redis does not serve. */
const localReplies = /^(WRONGTYPE|ERR|OOM|NOSCRIPT|READONLY|MISCONF|MOVED|ASK|EXECABORT|CROSSSLOT)\b/;

function isOutage(error: unknown): boolean {
  return !(error instanceof Error && error.name === 'ReplyError' && localReplies.test(error.message));
}
