import type { LimitDecision, Limiter, LimitPolicy } from '@logmill/core';
import { ServiceError } from '@logmill/core';
import type { Exchange } from './exchange.ts';

/** Takes costs from the limit of a client, per endpoint, and tells the state of it in headers (draft-ietf-httpapi-ratelimit-headers-10). */
export interface RateLimit {
  /** Undefined when allowed. Never rejects. */
  take(exchange: Exchange, client: string, endpoint: string, cost: number): Promise<ServiceError | undefined>;
  /** Takes a cost that becomes known only while a request is worked on; no header tells of it. Never rejects. */
  draw(client: string, endpoint: string, cost: number): Promise<LimitDecision>;
  /** Whether the client is known to have nothing left, so that its body need not be read; then the headers are set. */
  exhausted(exchange: Exchange, client: string, endpoint: string): ServiceError | undefined;
}

export function createRateLimit(limiter: Limiter, policy: LimitPolicy): RateLimit {
  const policyItem = `;q=${policy.limit};w=${Math.ceil(policy.windowMs / 1000)}`;

  const tell = (exchange: Exchange, endpoint: string, decision: LimitDecision): ServiceError | undefined => {
    const resetSeconds = Math.max(1, Math.ceil(decision.resetMs / 1000));
    exchange.addHeader('ratelimit-policy', `"${endpoint}"${policyItem}`);
    exchange.addHeader('ratelimit', `"${endpoint}";r=${decision.remaining};t=${resetSeconds}`);
    if (decision.degraded) exchange.setHeader('x-logmill-degraded', 'redis');
    if (decision.allowed) return undefined;
    const message = `At most ${decision.limit} units in ${Math.ceil(policy.windowMs / 1000)} s for ${endpoint}; ${decision.remaining} left. Wait ${resetSeconds} s.`;
    return new ServiceError('TOO_MANY_REQUESTS', message, { retryAfterMs: resetSeconds * 1000 });
  };

  return {
    async take(exchange, client, endpoint, cost) {
      return tell(exchange, endpoint, await limiter.take(keyOf(client, endpoint), cost, policy));
    },
    async draw(client, endpoint, cost) {
      return limiter.take(keyOf(client, endpoint), cost, policy);
    },
    exhausted(exchange, client, endpoint) {
      const decision = limiter.knownDenied?.(keyOf(client, endpoint), policy);
      return decision === undefined ? undefined : tell(exchange, endpoint, decision);
    },
  };
}

function keyOf(client: string, endpoint: string): string {
  return `${client}:${endpoint}`;
}
