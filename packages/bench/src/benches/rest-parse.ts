import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { connections, generatorName, measureRequestRate } from '../load/generator.ts';
import { createHttpClient } from '../load/http-client.ts';
import { type Comparison, tableOfComparisons } from '../measure/comparison.ts';
import { interleave } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { startRedis, withoutRedis } from '../processes/redis.ts';
import { openFolder } from '../processes/scope.ts';
import { startPeer, startShipped } from '../processes/server.ts';
import { canPin, cores } from '../processes/spawn.ts';
import { constantLevel, makeParseBodies, makeRpcBatchBodies } from '../workload/parse-bodies.ts';

/** Different lines sent in turn: the in-process cache answers all but the first of each. */
const poolSize = 500;

/** Calls in one tRPC batch; the service takes no more. */
const callsPerBatch = 10;

export const restParse: Bench = {
  name: 'rest-parse',
  summary: 'one line a request: the service as shipped, bare Express, the naive composition, the stock tRPC adapter',
  run,
};

/** Where a side is and what is sent there. */
interface Side {
  readonly url: string;
  readonly bodiesFile: string;
  /** How its answer holds `count` times the constant. */
  readonly expected: RegExp;
}

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  using folder = openFolder();
  await using redis = await startRedis();
  const pinned = { core: cores.measured };
  const env: Record<string, string> = redis === undefined ? {} : { REDIS_URL: redis.url };
  await using shipped = await startShipped({ ...pinned, redisUrl: redis?.url });
  await using bare = await startPeer('bare-express.ts', pinned);
  await using naive = await startPeer('naive-composition.ts', { ...pinned, env });
  await using stock = await startPeer('stock-trpc.ts', pinned);

  const pool = writeBodies(folder.path, 'pool', makeParseBodies(poolSize));
  const unique = writeBodies(folder.path, 'unique', [uniqueBody]);
  const rpcBatches = writeBodies(folder.path, 'rpc-batch', makeRpcBatchBodies(poolSize / callsPerBatch, callsPerBatch));
  const rpcBatchPath = `/trpc/${Array(callsPerBatch).fill('parse').join(',')}?batch=1`;
  const sides = {
    shipped: { url: `${shipped.url}/parse`, bodiesFile: pool, expected: restAnswer },
    bare: { url: `${bare.url}/parse`, bodiesFile: pool, expected: restAnswer },
    naive: { url: `${naive.url}/parse`, bodiesFile: pool, expected: restAnswer },
    shippedUnique: { url: `${shipped.url}/parse`, bodiesFile: unique, expected: restAnswer },
    naiveUnique: { url: `${naive.url}/parse`, bodiesFile: unique, expected: restAnswer },
    rpc: { url: `${shipped.url}/trpc/parse`, bodiesFile: pool, expected: rpcAnswer },
    stock: { url: `${stock.url}/trpc/parse`, bodiesFile: pool, expected: rpcAnswer },
    rpcBatch: { url: shipped.url + rpcBatchPath, bodiesFile: rpcBatches, expected: rpcBatchAnswer },
  } satisfies Record<string, Side>;

  const hitShare = await checkAnswers(sides, `${shipped.url}/parse`);
  const [rounds, seconds, warmUpSeconds] = settings.quick ? [2, 1, 1] : [7, 3, 3];
  settings.progress(`warming up ${Object.keys(sides).length} sides`);
  for (const side of Object.values(sides)) await measureRequestRate({ ...side, seconds: warmUpSeconds });
  const measured = mapSides(sides, (side, name) => (round: number) => {
    if (name === 'shipped') settings.progress(`round ${round + 1} of ${rounds}`);
    return measureRequestRate({ ...side, seconds });
  });
  const rates = await interleave(rounds, measured);

  const comparisons: Comparison[] = [
    {
      what: 'REST /parse against bare Express 5',
      ours: rates.shipped,
      peer: rates.bare,
      bar: { atLeast: 0.8, aim: 1.1 },
    },
    {
      what: 'REST /parse against the naive composition',
      ours: rates.shipped,
      peer: rates.naive,
      bar: { atLeast: 3.5 },
    },
    { what: 'the same, every line new, against bare Express', ours: rates.shippedUnique, peer: rates.bare },
    { what: 'the same, every line new, against naive', ours: rates.shippedUnique, peer: rates.naiveUnique },
    { what: '/trpc/parse against the stock adapter', ours: rates.rpc, peer: rates.stock, bar: { atLeast: 2 } },
    {
      what: `${callsPerBatch} calls in a tRPC batch against ${callsPerBatch} requests (calls/s)`,
      ours: rates.rpcBatch.map((rate) => rate * callsPerBatch),
      peer: rates.rpc,
      bar: { atLeast: 2.5 },
    },
  ];
  const notes = [
    `Node ${process.versions.node}; ${rounds} rounds of ${seconds} s, medians, median of the paired ratios; ${generatorName}, ${connections} connections`,
    canPin
      ? 'each server on one core of its own, load and Redis on the other'
      : 'servers not pinned to a core (no taskset)',
    `${poolSize} different lines in turn: ${(hitShare * 100).toFixed(1)} % of the sampled answers came from the cache`,
    redis === undefined ? withoutRedis : 'Redis connected, on ours and on the naive composition',
  ];
  return [tableOfComparisons('POST /parse, one line a request', comparisons, { unit: 'per s', digits: 0, notes })];
}

const uniqueBody = JSON.stringify({
  mode: 'plain',
  line: '2026-01-30 12:01:05 INFO User logged in user=%SERIAL% took=217ms trace=8471520394',
});

const answerText = `\\{"level":"${constantLevel}"\\}`;
const restAnswer = new RegExp(`^${answerText}$`);
const rpcAnswer = new RegExp(`^\\{"result":\\{"data":${answerText}\\}\\}$`);
const rpcBatchAnswer = new RegExp(`^\\[(\\{"result":\\{"data":${answerText}\\}\\},?){${callsPerBatch}}\\]$`);

function writeBodies(folder: string, name: string, bodies: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${bodies.join('\n')}\n`);
  return file;
}

/** Every side answers right, to every kind of body. Resolves to the share of ours that the cache answers when the pool is sent again. */
async function checkAnswers(sides: Record<string, Side>, shippedUrl: string): Promise<number> {
  for (const [name, { url, bodiesFile, expected }] of Object.entries(sides)) {
    const { origin, pathname, search } = new URL(url);
    using client = createHttpClient(origin);
    for (const body of readFileSync(bodiesFile, 'utf8').trimEnd().split('\n')) {
      const { text } = await client.post(pathname + search, body);
      if (!expected.test(text)) throw new WrongAnswer(`${name} answered ${text.slice(0, 300)}`);
    }
  }
  const { origin, pathname } = new URL(shippedUrl);
  using client = createHttpClient(origin);
  let hits = 0;
  for (const body of makeParseBodies(poolSize)) {
    const { headers } = await client.post(pathname, body);
    if (String(headers['cache-status']).endsWith('; hit')) hits++;
  }
  return hits / poolSize;
}

function mapSides<Name extends string, In, Out>(
  sides: Record<Name, In>,
  map: (side: In, name: string) => Out,
): Record<Name, Out> {
  return Object.fromEntries(Object.entries<In>(sides).map(([name, side]) => [name, map(side, name)])) as Record<
    Name,
    Out
  >;
}
