import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LimitDecision, LimitPolicy } from '@logmill/core';
import { Redis } from 'ioredis';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createInfra, type Infra } from '../src/infra.ts';
import { freePort, redisMissing, startRedis, type TestRedis, until } from './support/redis-server.ts';
import { type Fault, startFaultProxy } from './support/tcp-fault-proxy.ts';

const policy: LimitPolicy = { limit: 1_000_000, windowMs: 60_000 };

/** Far more than recovery takes on a busy machine. */
const recoveryMs = 10_000;

let serial = 0;

function openInfra(redisUrl: string): Infra {
  const infra = createInfra({
    redisUrl,
    clock: { nowMs: () => Date.now() },
    cacheBytesMax: 1 << 20,
    expectedInstances: 2,
  });
  onTestFinished(() => infra.close());
  return infra;
}

/** What requests do: take, look up, store. Nothing of it may reject, whatever Redis does. */
function request(infra: Infra): Promise<LimitDecision> {
  const key = `request-${++serial}`;
  return Promise.all([infra.limiter.take('client', 1, policy), infra.cache.get(key)]).then(async ([decision]) => {
    await infra.cache.setMany([{ key, value: 'x' }], 60);
    return decision;
  });
}

/** A hundred requests, over a fifth of a second and more. */
async function requests(infra: Infra): Promise<LimitDecision[]> {
  const all: Promise<LimitDecision>[] = [];
  for (let i = 0; i < 100; i++) {
    all.push(request(infra));
    await sleep(2);
  }
  return Promise.all(all);
}

async function untilHealthy(infra: Infra): Promise<void> {
  await until(async () => !(await request(infra)).degraded, recoveryMs);
  expect(infra.state()).toBe('redis');
}

async function isStored(infra: Infra, redis: TestRedis): Promise<void> {
  const key = `stored-${++serial}`;
  await infra.cache.setMany([{ key, value: 'x' }], 60);
  await until(async () => (await redis.command('EXISTS', `logmill:cache:${key}`)) === 1, recoveryMs);
}

/** Every answer is a decision made here, and marked so. */
function expectDegraded(decisions: readonly LimitDecision[]): void {
  for (const decision of decisions) expect(decision).toMatchObject({ allowed: true, degraded: true });
}

describe.skipIf(redisMissing)('when Redis goes away', () => {
  test('D41 down at the start: decided here, until it is up; then limits and cache are shared', async () => {
    await using redis = await startRedis();
    await redis.kill();
    const infra = openInfra(redis.url);
    await infra.ready(50);
    expect(infra.state()).toBe('degraded');
    expectDegraded(await requests(infra));
    await redis.start();
    await untilHealthy(infra);
    expect(await redis.command('GET', 'logmill:limit:client')).toBeTruthy();
    await isStored(infra, redis);
  });

  test('D42 stalled: every request is answered while it stands still, and few commands pile up', async () => {
    await using redis = await startRedis();
    const infra = openInfra(redis.url);
    await infra.ready(recoveryMs);
    redis.stall();
    onTestFinished(() => redis.resume());
    let outstandingMax = 0;
    const decisions: Promise<LimitDecision>[] = [];
    while (infra.state() === 'redis') {
      decisions.push(request(infra));
      outstandingMax = Math.max(outstandingMax, infra.counters.redis()!.outstanding);
      await sleep(2);
    }
    expectDegraded(await Promise.all(decisions));
    expect(outstandingMax).toBeGreaterThan(0);
    expect(outstandingMax).toBeLessThanOrEqual(100);
    const sent = infra.counters.redis()!.commands;
    expectDegraded(await requests(infra));
    expect(infra.counters.redis()).toMatchObject({ commands: sent, outstanding: 0, openings: 1 });
    redis.resume();
    await untilHealthy(infra);
    await isStored(infra, redis);
  });

  test('D43 killed: known without a request having to fail, and forgotten once it is back', async () => {
    await using redis = await startRedis();
    const infra = openInfra(redis.url);
    await infra.ready(recoveryMs);
    await redis.kill();
    await until(() => infra.state() === 'degraded', recoveryMs);
    expect(infra.counters.redis()).toMatchObject({ commands: 0, openings: 1 });
    expectDegraded(await requests(infra));
    await redis.start();
    await untilHealthy(infra);
    await isStored(infra, redis);
  });

  test('D44 a port that takes connections and never speaks, from the start', async () => {
    await using redis = await startRedis();
    await using proxy = await startFaultProxy(redis.port);
    proxy.set({ kind: 'timeout' });
    const infra = openInfra(`redis://127.0.0.1:${proxy.port}`);
    await infra.ready(50);
    expectDegraded(await requests(infra));
    proxy.set({ kind: 'none' });
    await untilHealthy(infra);
  });

  const faults: Fault[] = [
    { kind: 'timeout' },
    { kind: 'down' },
    { kind: 'reset_peer' },
    { kind: 'limit_data', bytes: 7 },
    { kind: 'latency', ms: 500 },
    { kind: 'bandwidth', bytesPerSecond: 1000 },
  ];
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    'D44, D45 in the middle: %s',
    async (_name, fault) => {
      await using redis = await startRedis();
      await using proxy = await startFaultProxy(redis.port);
      const infra = openInfra(`redis://127.0.0.1:${proxy.port}`);
      await infra.ready(recoveryMs);
      proxy.set(fault);
      const decisions = await requests(infra);
      expect(decisions.every(({ allowed }) => allowed)).toBe(true);
      expect(decisions.some(({ degraded }) => degraded)).toBe(true);
      proxy.set({ kind: 'none' });
      await untilHealthy(infra);
      await isStored(infra, redis);
    },
  );

  test('D45 answers that come byte by byte are read as any others', async () => {
    await using redis = await startRedis();
    await using proxy = await startFaultProxy(redis.port);
    const infra = openInfra(`redis://127.0.0.1:${proxy.port}`);
    await infra.ready(recoveryMs);
    proxy.set({ kind: 'slicer' });
    await until(async () => {
      const { degraded, remaining } = await request(infra);
      return !degraded && remaining === policy.limit - Number(await redis.command('GET', 'logmill:limit:client'));
    }, recoveryMs);
  });
});

/** A Redis that answers with errors, how it came to, and how it gets well. */
interface Ailment {
  readonly reply: string;
  readonly args?: () => Promise<string[]>;
  readonly fallIll: (redis: TestRedis, other: Redis) => Promise<unknown>;
  readonly getWell: (redis: TestRedis) => Promise<unknown>;
}

const ailments: Ailment[] = [
  {
    reply: 'READONLY',
    fallIll: (redis) => redis.command('REPLICAOF', '127.0.0.1', 1),
    getWell: (redis) => redis.command('REPLICAOF', 'NO', 'ONE'),
  },
  {
    reply: 'MASTERDOWN',
    args: async () => ['--replica-serve-stale-data', 'no'],
    fallIll: (redis) => redis.command('REPLICAOF', '127.0.0.1', 1),
    getWell: (redis) => redis.command('REPLICAOF', 'NO', 'ONE'),
  },
  {
    reply: 'OOM',
    fallIll: (redis) => redis.command('CONFIG', 'SET', 'maxmemory', 1),
    getWell: (redis) => redis.command('CONFIG', 'SET', 'maxmemory', 0),
  },
  {
    reply: 'NOAUTH',
    async fallIll(redis) {
      await redis.command('CONFIG', 'SET', 'requirepass', 'secret');
      await redis.command('CLIENT', 'KILL', 'TYPE', 'normal');
    },
    getWell: (redis) => redis.command('CONFIG', 'SET', 'requirepass', ''),
  },
  {
    reply: 'MISCONF',
    args: async () => ['--save', '3600 1'],
    async fallIll(redis) {
      await rm(redis.dir, { recursive: true });
      await redis.command('BGSAVE');
      await until(
        async () => String(await redis.command('INFO', 'persistence')).includes('bgsave_status:err'),
        recoveryMs,
      );
    },
    getWell: (redis) => redis.command('CONFIG', 'SET', 'stop-writes-on-bgsave-error', 'no'),
  },
  {
    reply: 'BUSY',
    args: async () => ['--busy-reply-threshold', '5'],
    async fallIll(redis, other) {
      other.eval('while true do end', 0).catch(() => {});
      await until(
        () =>
          redis.command('GET', 'x').then(
            () => false,
            () => true,
          ),
        recoveryMs,
      );
    },
    getWell: (redis) => redis.command('SCRIPT', 'KILL'),
  },
  {
    reply: 'LOADING',
    args: async () => ['--enable-debug-command', 'yes', '--loading-process-events-interval-bytes', '1024'],
    async fallIll(redis, other) {
      await redis.command('DEBUG', 'POPULATE', 3000);
      await redis.command('CONFIG', 'SET', 'key-load-delay', 500);
      other.call('DEBUG', 'RELOAD').catch(() => {});
      await until(
        () =>
          redis.command('GET', 'x').then(
            () => false,
            () => true,
          ),
        recoveryMs,
      );
    },
    // It loads for a second and a half, and is well by itself.
    getWell: async () => {},
  },
  {
    reply: 'CLUSTERDOWN',
    args: async () => [
      '--cluster-enabled',
      'yes',
      '--cluster-port',
      String(await freePort()),
      '--cluster-node-timeout',
      '100',
    ],
    fallIll: (redis) => redis.command('CLUSTER', 'DELSLOTSRANGE', 0, 16_383),
    getWell: (redis) => redis.command('CLUSTER', 'ADDSLOTSRANGE', 0, 16_383),
  },
];

describe.skipIf(redisMissing)('when Redis answers with errors', () => {
  test.each(ailments)('D46 $reply: decided here, until Redis is well', async ({ reply, args, fallIll, getWell }) => {
    await using redis = await startRedis(await args?.());
    if (reply === 'CLUSTERDOWN') await getWell(redis);
    const other = new Redis(redis.url);
    other.on('error', () => {});
    onTestFinished(() => other.disconnect());
    const infra = openInfra(redis.url);
    await infra.ready(recoveryMs);
    await untilHealthy(infra);
    await fallIll(redis, other);
    await until(async () => (await request(infra)).degraded, recoveryMs);
    const decisions = await requests(infra);
    expect(decisions.every(({ allowed }) => allowed)).toBe(true);
    expect(decisions.some(({ degraded }) => degraded)).toBe(true);
    await getWell(redis);
    await untilHealthy(infra);
    await isStored(infra, redis);
  });

  test('D46 MOVED: decided here, until the key is Redis’s own', async () => {
    await using redis = await startRedis();
    await using proxy = await startFaultProxy(redis.port);
    const infra = openInfra(`redis://127.0.0.1:${proxy.port}`);
    await infra.ready(recoveryMs);
    proxy.set({ kind: 'error_reply', message: 'MOVED 1 127.0.0.1:1' });
    expectDegraded((await requests(infra)).slice(-10));
    expect(infra.state()).toBe('redis');
    proxy.set({ kind: 'none' });
    await untilHealthy(infra);
  });
});

describe.skipIf(redisMissing)('closing', () => {
  test('what was handed over before is stored', async () => {
    await using redis = await startRedis();
    const infra = openInfra(redis.url);
    await infra.ready(recoveryMs);
    await infra.cache.setMany([{ key: 'last', value: 'x' }], 60);
    await infra.close();
    expect(await redis.command('EXISTS', 'logmill:cache:last')).toBe(1);
  });

  test('it ends also while Redis stands still, and answers afterwards are decided here', async () => {
    await using redis = await startRedis();
    const infra = openInfra(redis.url);
    await infra.ready(recoveryMs);
    redis.stall();
    await infra.close();
    expectDegraded([await request(infra)]);
    redis.resume();
  });
});
