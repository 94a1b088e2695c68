import { afterAll, beforeAll } from 'vitest';
import { createRedisConnection, type RedisConnection } from '../../src/redis/connection.ts';
import { startRedis, type TestRedis } from './redis-server.ts';
import { createTurningClock, type TurningClock } from './turning-clock.ts';

/** What the tests of one backend run on; a Redis of their own where `needsRedis`. */
export interface Rig {
  readonly clock: TurningClock;
  /** Only where `needsRedis`; else it throws. */
  readonly server: () => TestRedis;
  readonly redis: () => RedisConnection;
  /** Lets time pass, on our clock and on that of Redis; a negative time sets ours back. */
  readonly pass: (ms: number) => Promise<void>;
}

/** To be called in a `describe`: sets up before its tests and clears away after them. */
export function createRig({ needsRedis }: { readonly needsRedis: boolean }): Rig {
  const clock = createTurningClock();
  let server: TestRedis | undefined;
  let connection: RedisConnection | undefined;
  if (needsRedis) {
    beforeAll(async () => {
      server = await startRedis();
      // These tests are about answers, not about times: a busy machine changes none.
      connection = createRedisConnection({ url: server.url, commandTimeoutMs: 5000 });
      await connection.ready(5000);
    });
    afterAll(async () => {
      await connection?.close();
      await server?.close();
    });
  }
  return {
    clock,
    server: () => server!,
    redis: () => connection!,
    async pass(ms) {
      clock.turn(ms);
      if (ms > 0) await server?.pass(ms);
    },
  };
}
