import type { LimitDecision, LimitPolicy } from '@logmill/core';

/** Takes of one key under one policy that arrived in one turn of the event loop, in order. */
export interface Gathered {
  readonly key: string;
  readonly policy: LimitPolicy;
  readonly takes: Take[];
}

/** A cost that waits for its decision. */
export interface Take {
  readonly cost: number;
  readonly resolve: (decision: LimitDecision) => void;
}

/** Gathers takes, so that a store is asked once a turn and key, not once a request: under load a client sends many in a turn. */
export function createGatherer(
  ask: (gathered: Gathered) => void,
): (key: string, cost: number, policy: LimitPolicy) => Promise<LimitDecision> {
  const turn = new Map<string, Gathered>();
  const flush = (): void => {
    const all = [...turn.values()];
    turn.clear();
    for (const gathered of all) ask(gathered);
  };
  return (key, cost, policy) =>
    new Promise((resolve) => {
      const id = `${policy.limit}:${policy.windowMs}:${key}`;
      const gathered = turn.get(id);
      if (gathered !== undefined) {
        gathered.takes.push({ cost, resolve });
        return;
      }
      // Not a microtask: each request's bytes arrive in a callback of their own, and microtasks run between them.
      if (turn.size === 0) setImmediate(flush);
      turn.set(id, { key, policy, takes: [{ cost, resolve }] });
    });
}
