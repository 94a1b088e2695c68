import type { Limiter, LimitPolicy } from '@logmill/core';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';

const policy: LimitPolicy = { limit: 10, windowMs: 60_000 };

let serial = 0;

/** What every limiter promises. `pass` lets time go by as the limiter sees it. */
export function limiterLaws(limiterOf: () => Limiter, pass: (ms: number) => Promise<void>): void {
  let key = '';
  beforeEach(() => {
    key = `client-${++serial}`;
  });
  const take = async (cost: number) => limiterOf().take(key, cost, policy);

  test('costs are counted until the limit is reached, then denied', async () => {
    expect(await take(4)).toMatchObject({ allowed: true, limit: 10, remaining: 6, degraded: false });
    expect(await take(6)).toMatchObject({ allowed: true, remaining: 0 });
    expect(await take(1)).toMatchObject({ allowed: false, remaining: 0 });
  });

  test('costs taken at the same time are decided in their order', async () => {
    expect(await Promise.all([take(4), take(5), take(3), take(1), take(1)])).toMatchObject([
      { allowed: true, remaining: 6 },
      { allowed: true, remaining: 1 },
      { allowed: false, remaining: 1 },
      { allowed: true, remaining: 0 },
      { allowed: false, remaining: 0 },
    ]);
    expect(await take(1)).toMatchObject({ allowed: false });
  });

  test('a denied cost is not counted', async () => {
    await take(8);
    expect(await take(3)).toMatchObject({ allowed: false, remaining: 2 });
    expect(await take(2)).toMatchObject({ allowed: true, remaining: 0 });
  });

  test('a cost over the whole limit is denied, the rest stays usable', async () => {
    expect(await take(11)).toMatchObject({ allowed: false, remaining: 10 });
    expect(await take(1)).toMatchObject({ allowed: true, remaining: 9 });
  });

  test('the window ends as announced, and does not move with later costs', async () => {
    const { resetMs } = await take(10);
    expect(resetMs).toBeGreaterThan(0);
    expect(resetMs).toBeLessThanOrEqual(60_000);
    await pass(40_000);
    expect((await take(1)).resetMs).toBeLessThanOrEqual(20_000);
    await pass(20_000);
    expect(await take(1)).toMatchObject({ allowed: true, remaining: 9 });
  });

  test('keys do not share a window', async () => {
    await take(10);
    expect(await limiterOf().take(`${key}-other`, 1, policy)).toMatchObject({ allowed: true });
  });

  test('a key with nothing left is known to be denied without asking, until its window ends', async () => {
    expect(limiterOf().knownDenied(key, policy)).toBeUndefined();
    await take(9);
    expect(limiterOf().knownDenied(key, policy)).toBeUndefined();
    await take(1);
    expect(limiterOf().knownDenied(key, policy)).toMatchObject({ allowed: false, remaining: 0, degraded: false });
    await pass(60_000);
    expect(limiterOf().knownDenied(key, policy)).toBeUndefined();
  });

  test('a clock that is set back makes nobody wait longer than a window', async () => {
    await take(10);
    await pass(-3_600_000);
    expect(limiterOf().knownDenied(key, policy)?.resetMs ?? 0).toBeLessThanOrEqual(60_000);
    expect((await take(1)).resetMs).toBeLessThanOrEqual(60_000);
  });

  test('what is allowed in one window never sums to more than the limit, and never less than fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }), async (costs) => {
        const unique = `client-${++serial}`;
        let used = 0;
        for (const cost of costs) {
          const decision = await limiterOf().take(unique, cost, policy);
          expect(decision.allowed).toBe(used + cost <= policy.limit);
          if (decision.allowed) used += cost;
          expect(decision.remaining).toBe(policy.limit - used);
        }
      }),
      { numRuns: 30 },
    );
  });
}
