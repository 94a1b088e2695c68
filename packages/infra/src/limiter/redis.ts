import { createHash } from 'node:crypto';
import type { Clock, LimitDecision, Limiter, LimitPolicy } from '@logmill/core';
import type { Redis } from 'ioredis';
import { type RedisConnection, StrayReply, unavailable } from '../redis/connection.ts';
import { takeScript } from './take-script.ts';
import { WindowTable } from './window-table.ts';

/** Prefix of every counter in Redis. */
const keyPrefix = 'logmill:limit:';

const scriptDigest = createHash('sha1').update(takeScript).digest('hex');

export interface RedisLimiterOptions {
  readonly connection: RedisConnection;
  readonly clock: Clock;
  /** Instances that share the limit; while Redis is away each allows its part, at least one unit. */
  readonly expectedInstances: number;
}

/** Limits shared by every process that uses the same Redis, exactly. Without Redis each process limits its own part. */
export function createRedisLimiter({ connection, clock, expectedInstances }: RedisLimiterOptions): Limiter {
  const local = new WindowTable(clock);
  const exhausted = new Map<string, number>();

  const insured = (key: string, cost: number, policy: LimitPolicy): LimitDecision => {
    const part = { ...policy, limit: Math.max(1, Math.floor(policy.limit / expectedInstances)) };
    return local.take(key, cost, part, true);
  };
  const remember = (key: string, decision: LimitDecision): void => {
    if (decision.remaining > 0) return;
    if (exhausted.size >= exhaustedMax) exhausted.clear();
    exhausted.set(key, clock.nowMs() + decision.resetMs);
  };

  return {
    async take(key, cost, policy) {
      const reply = await connection.run((redis) => runScript(redis, key, cost, policy));
      if (reply === unavailable) return insured(key, cost, policy);
      const [allowed, count, resetMs] = reply;
      const decision = {
        allowed: allowed === 1,
        limit: policy.limit,
        remaining: Math.max(0, policy.limit - count),
        resetMs,
        degraded: false,
      };
      remember(key, decision);
      return decision;
    },
    knownDenied(key, policy) {
      const untilMs = exhausted.get(key);
      if (untilMs === undefined) return undefined;
      const resetMs = untilMs - clock.nowMs();
      if (resetMs > 0 && connection.available)
        return { allowed: false, limit: policy.limit, remaining: 0, resetMs, degraded: false };
      exhausted.delete(key);
      return undefined;
    },
  };
}

/** Keys remembered as exhausted; forgetting them costs a look-up, no more. */
const exhaustedMax = 10_000;

type Reply = [allowed: number, count: number, resetMs: number];

/** EVALSHA alone keeps to the pipeline; a Redis that lost its scripts (restart, SCRIPT FLUSH) gets the text again. */
async function runScript(redis: Redis, key: string, cost: number, { limit, windowMs }: LimitPolicy): Promise<Reply> {
  const args = [1, keyPrefix + key, cost, limit, windowMs] as const;
  try {
    return checkReply(await redis.evalsha(scriptDigest, ...args));
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return checkReply(await redis.eval(takeScript, ...args));
  }
}

function checkReply(reply: unknown): Reply {
  if (Array.isArray(reply) && reply.length === 3 && reply.every(Number.isInteger)) return reply as Reply;
  throw new StrayReply('The limiter was answered with something else.');
}
