import { createHash } from 'node:crypto';
import type { Clock, LimitDecision, Limiter, LimitPolicy } from '@logmill/core';
import type { Redis } from 'ioredis';
import { type RedisConnection, StrayReply, unavailable } from '../redis/connection.ts';
import { createGatherer, type Gathered } from './gather.ts';
import { takeScript } from './take-script.ts';
import { isCurrent, type Window, WindowTable } from './window-table.ts';

/** Prefix of every counter in Redis. */
const keyPrefix = 'logmill:limit:';

const scriptDigest = createHash('sha1').update(takeScript).digest('hex');

export interface RedisLimiterOptions {
  readonly connection: RedisConnection;
  readonly clock: Clock;
  /** Instances that share the limit; while Redis is away each allows its part, at least one unit. */
  readonly expectedInstances: number;
}

/**
 * Limits shared by every process that uses the same Redis, exactly. Without Redis each process allows its part of what was
 * left when Redis last told: an outage gives nobody a new allowance.
 */
export function createRedisLimiter({ connection, clock, expectedInstances }: RedisLimiterOptions): Limiter {
  const local = new WindowTable(clock);
  /** Windows as Redis last told them. */
  const seen = new Map<string, Window>();

  const currentOf = (key: string, policy: LimitPolicy): Window | undefined => {
    const window = seen.get(key);
    return window !== undefined && isCurrent(window, policy, clock.nowMs()) ? window : undefined;
  };
  const insured = (key: string, cost: number, policy: LimitPolicy): LimitDecision => {
    const known = currentOf(key, policy);
    const left = policy.limit - (known?.count ?? 0);
    const limit = Math.max(known === undefined ? 1 : 0, Math.floor(left / expectedInstances));
    return { ...local.take(key, cost, { ...policy, limit }, known?.endsMs), degraded: true };
  };

  const ask = async (gathered: Gathered): Promise<void> => {
    const { key, policy, takes } = gathered;
    const reply = await connection.run((redis) => runScript(redis, gathered));
    if (reply === unavailable) {
      for (const { cost, resolve } of takes) resolve(insured(key, cost, policy));
      return;
    }
    const { limit } = policy;
    const [before, resetMs] = reply;
    let count = before;
    for (const { cost, resolve } of takes) {
      const allowed = count + cost <= limit;
      if (allowed) count += cost;
      resolve({ allowed, limit, remaining: Math.max(0, limit - count), resetMs, degraded: false });
    }
    if (seen.size >= seenMax) seen.clear();
    seen.set(key, { count, endsMs: clock.nowMs() + resetMs });
  };

  return {
    take: createGatherer((gathered) => void ask(gathered)),
    knownDenied(key, policy) {
      const known = currentOf(key, policy);
      if (known === undefined || known.count < policy.limit || !connection.available) return undefined;
      return {
        allowed: false,
        limit: policy.limit,
        remaining: 0,
        resetMs: known.endsMs - clock.nowMs(),
        degraded: false,
      };
    },
  };
}

/** Windows remembered; forgetting them costs a look-up, no more. */
const seenMax = 50_000;

type Reply = [before: number, resetMs: number];

/** EVALSHA alone keeps to the pipeline; a Redis that lost its scripts (restart, SCRIPT FLUSH) gets the text again. */
async function runScript(redis: Redis, { key, policy, takes }: Gathered): Promise<Reply> {
  const args = [1, keyPrefix + key, policy.limit, policy.windowMs, ...takes.map(({ cost }) => cost)] as const;
  try {
    return checkReply(await redis.evalsha(scriptDigest, ...args));
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return checkReply(await redis.eval(takeScript, ...args));
  }
}

function checkReply(reply: unknown): Reply {
  if (Array.isArray(reply) && reply.length === 2 && reply.every(Number.isInteger)) return reply as Reply;
  throw new StrayReply('The limiter was answered with something else.');
}
