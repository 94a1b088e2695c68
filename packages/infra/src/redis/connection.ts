import { Redis } from 'ioredis';
import { createBreaker } from './breaker.ts';
import { restoreFastStrings } from './fast-strings.ts';
import { createPatience } from './patience.ts';

restoreFastStrings();

/** The answer of a store that was not, or could not be, asked in time. */
export const unavailable = Symbol('unavailable');

/** Commands under way before further ones are turned away: a stall must not pile up work. It opens the breaker long before. */
const outstandingMax = 1000;

/** A connection to Redis on which no caller ever waits longer than the command's time-out. */
export interface RedisConnection {
  /** Whether commands are sent at all right now. */
  readonly available: boolean;
  readonly counters: Readonly<RedisCounters>;
  /**
   * Runs commands, or answers `unavailable` at once while Redis is away. Never rejects. An error reply (WRONGTYPE, OOM, …)
   * is `unavailable` too, but does not count as an outage unless it says that Redis as a whole does not serve.
   */
  run<T>(commands: (redis: Redis) => Promise<T>): Promise<T | typeof unavailable>;
  /** Resolves once Redis answers, or after `withinMs` in any case. */
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
  /** How long one command may wait without any reply arriving; default 45 ms. */
  readonly commandTimeoutMs?: number;
  /** Told when Redis goes away and when it is back. */
  readonly onChange?: (available: boolean) => void;
}

export function createRedisConnection({
  url,
  commandTimeoutMs = 45,
  onChange = () => {},
}: RedisConnectionOptions): RedisConnection {
  const redis = new Redis(url, {
    connectTimeout: 1000,
    // A connection that takes commands and never answers is given up, not waited for.
    socketTimeout: 500,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    // A command that timed out may have been counted: sending it again would count it twice.
    autoResendUnfulfilledCommands: false,
    enableAutoPipelining: true,
    retryStrategy: (attempt) => Math.min(25 * 2 ** Math.min(attempt, 4), 250) + Math.random() * 25,
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
  });
  // Without a listener ioredis prints to stderr; failures are counted where commands are run.
  redis.on('error', () => {});

  const counters = { commands: 0, failures: 0, rejected: 0, outstanding: 0 };
  const patience = createPatience(commandTimeoutMs);
  let closing = false;
  const breaker = createBreaker({
    failuresMax: 3,
    probeEveryMs: 100,
    probe: () => patience.strict(redis.ping()),
    onChange: (open) => closing || onChange(!open),
  });

  return {
    get available() {
      return !breaker.open;
    },
    get counters() {
      return { ...counters, openings: breaker.openings };
    },
    async run(commands) {
      if (breaker.open || counters.outstanding >= outstandingMax) {
        counters.rejected++;
        return unavailable;
      }
      counters.commands++;
      counters.outstanding++;
      try {
        const result = await patience.wait(commands(redis));
        breaker.succeeded();
        return result;
      } catch (error) {
        counters.failures++;
        if (error instanceof StrayReply) redis.disconnect(true);
        if (isOutage(error)) breaker.failed();
        return unavailable;
      } finally {
        counters.outstanding--;
      }
    },
    ready(withinMs) {
      if (redis.status === 'ready') return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        redis.once('ready', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
    async close() {
      closing = true;
      breaker.close();
      const timer = setTimeout(() => redis.disconnect(), 500);
      await redis.quit().catch(() => {});
      clearTimeout(timer);
      redis.disconnect();
    },
  };
}

/** A reply that cannot belong to its command: the connection is out of step and is opened anew. */
export class StrayReply extends Error {
  override readonly name = 'StrayReply';
}

/** Replies that concern one key or one command; every other failure means that Redis does not serve. */
const localReplies = /^(WRONGTYPE|ERR|OOM|NOSCRIPT|READONLY|MISCONF|MOVED|ASK|EXECABORT|CROSSSLOT)\b/;

function isOutage(error: unknown): boolean {
  return !(error instanceof Error && error.name === 'ReplyError' && localReplies.test(error.message));
}
