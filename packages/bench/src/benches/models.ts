import { isDeepStrictEqual } from 'node:util';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { createHttpClient, type HttpClient } from '../load/http-client.ts';
import { type Bar, describeBar, describeVerdict, formatNumber } from '../measure/comparison.ts';
import { interleave, median, pairedRatio, type Samples } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import type { Derived, DeriveJob } from '../peers/one-thread-pbkdf2.ts';
import { forkPeer } from '../processes/asked.ts';
import { startRedis, withoutRedis } from '../processes/redis.ts';
import { startShipped } from '../processes/server.ts';
import { createSerials, makeBatchBody } from '../workload/batch-body.ts';
import { checkCounts } from '../workload/check-counts.ts';
import { makeLogLines } from '../workload/log-lines.ts';

export const models: Bench = {
  name: 'models',
  summary: 'event loop, threads and processes beside each other: when does each pay?',
  run,
};

/** Requests per round and side, so that small inputs are timed over more than a moment. */
const counting = [
  { lineCount: 1000, times: 20, timesQuick: 5 },
  { lineCount: 10_000, times: 10, timesQuick: 3 },
  { lineCount: 200_000, times: 1, timesQuick: 1 },
] as const;

/** About half a second on one thread. */
const hashing = { lineCount: 200, rounds: 5000 } as const;

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const rounds = settings.quick ? 2 : 9;
  await using redis = await startRedis();
  await using shipped = await startShipped({ redisUrl: redis?.url });
  using client = createHttpClient(shipped.url);
  const rows: string[][] = [];
  for (const { lineCount, times, timesQuick } of counting) {
    settings.progress(`counting ${lineCount} lines`);
    rows.push(await compareCounting(client, lineCount, settings.quick ? timesQuick : times, rounds));
  }
  settings.progress(`hashing ${hashing.lineCount} lines`);
  rows.push(await compareHashing(client, settings.quick ? 2 : 7));
  return [
    {
      title: 'When each model pays',
      columns: ['work', 'one thread, ms', 'parallel, ms', 'speed-up', 'range', 'bar', 'reached', 'pays'],
      rows,
      notes: [
        `Node ${process.versions.node}; ${rounds} rounds in turns, medians at the client over keep-alive, nothing pinned, cache misses`,
        'counting: one thread is /batch, parallel is /batch_threads; hashing: one thread is a plain loop in a process of its own, parallel is /cpu_processes, all workers on',
        'threads also leave the event loop free while they count: see the bench loop-delay',
        redis === undefined ? withoutRedis : 'Redis connected',
      ],
    },
  ];
}

async function compareCounting(
  client: HttpClient,
  lineCount: number,
  times: number,
  rounds: number,
): Promise<string[]> {
  const body = makeBatchBody(lineCount);
  const nextSerial = createSerials();
  const side = (path: string) => async (): Promise<number> => {
    let sum = 0;
    for (let i = 0; i < times; i++) {
      body.vary(nextSerial());
      const { text, durationMs } = await client.post(path, body.bytes);
      checkCounts(text, body.counts);
      sum += durationMs;
    }
    return sum / times;
  };
  const sides = { eventLoop: side('/batch'), threads: side('/batch_threads') };
  for (let i = 0; i < 2; i++) for (const warmUp of Object.values(sides)) await warmUp();
  const { eventLoop, threads } = await interleave(rounds, sides);
  return rowOf(`count ${formatNumber(lineCount, 0)} lines`, eventLoop, threads, {
    parallel: '/batch_threads',
    single: '/batch',
  });
}

async function compareHashing(client: HttpClient, rounds: number): Promise<string[]> {
  await using oneThread = await forkPeer<DeriveJob, Derived>('one-thread-pbkdf2.ts');
  const nextSerial = createSerials();
  const { lines } = makeLogLines(hashing.lineCount);
  const jobOf = (salt: string): DeriveJob => ({ lines, rounds: hashing.rounds, salt });
  const derive = async (job: DeriveJob) => {
    const { text, durationMs } = await client.post('/cpu_processes', JSON.stringify(job));
    return { durationMs, digests: (JSON.parse(text) as { digests: string[] }).digests };
  };
  const job = jobOf(String(nextSerial()));
  const [expected, got] = [await oneThread.ask(job), await derive(job)];
  if (!isDeepStrictEqual(expected.digests, got.digests))
    throw new WrongAnswer('/cpu_processes and the plain loop differ.');
  const samples = await interleave(rounds, {
    single: async () => (await oneThread.ask(jobOf(String(nextSerial())))).durationMs,
    processes: async () => (await derive(jobOf(String(nextSerial())))).durationMs,
  });
  const what = `hash ${hashing.lineCount} lines, ${formatNumber(hashing.rounds, 0)} rounds each`;
  return rowOf(what, samples.single, samples.processes, {
    parallel: '/cpu_processes',
    single: 'one thread',
    bar: { atLeast: 1.8 },
  });
}

/** A gain within the noise is no reason to hand work over. */
const worthHandingOver = 1.1;

function rowOf(
  what: string,
  single: Samples,
  parallel: Samples,
  names: { parallel: string; single: string; bar?: Bar },
): string[] {
  const speedUp = pairedRatio(single, parallel);
  return [
    what,
    formatNumber(median(single), 2),
    formatNumber(median(parallel), 2),
    `${speedUp.median.toFixed(2)}×`,
    `${speedUp.min.toFixed(2)}–${speedUp.max.toFixed(2)}`,
    describeBar(names.bar),
    describeVerdict(speedUp.median, names.bar),
    speedUp.median >= worthHandingOver ? names.parallel : names.single,
  ];
}
