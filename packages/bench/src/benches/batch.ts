import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { createHttpClient, type HttpClient } from '../load/http-client.ts';
import { tableOfComparisons } from '../measure/comparison.ts';
import { interleave, median } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import type { ParseJob } from '../peers/json-parse.ts';
import { forkPeer } from '../processes/asked.ts';
import { startRedis, withoutRedis } from '../processes/redis.ts';
import { openFolder } from '../processes/scope.ts';
import { startShipped } from '../processes/server.ts';
import { canPin, cores } from '../processes/spawn.ts';
import { type BatchBody, createSerials, makeBatchBody } from '../workload/batch-body.ts';
import { checkCounts } from '../workload/check-counts.ts';

const lineCount = 10_000;

export const batch: Bench = {
  name: 'batch',
  summary: `/batch with ${lineCount.toLocaleString('en-US')} lines against JSON.parse of the same body alone`,
  run,
};

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const [rounds, times] = settings.quick ? [4, 15] : [15, 40];
  using folder = openFolder();
  const logFile = join(folder.path, 'access.log');
  await using redis = await startRedis();
  await using shipped = await startShipped({ core: cores.measured, redisUrl: redis?.url, outFile: logFile });
  await using jsonParse = await forkPeer<ParseJob, number>('json-parse.ts', { core: cores.measured });
  using client = createHttpClient(shipped.url);
  const body = makeBatchBody(lineCount);
  const nextSerial = createSerials();

  const miss = () => medianMs(times, () => send(client, body, nextSerial(), 'miss'));
  const hit = async () => {
    const serial = nextSerial();
    await send(client, body, serial, 'miss');
    return medianMs(times, () => send(client, body, serial, 'hit'));
  };
  const parse = (from: ParseJob['from']) => () => jsonParse.ask({ lineCount, times, serial: nextSerial(), from });
  const [parseBytes, parseText] = [parse('bytes'), parse('text')];

  settings.progress('warming up');
  for (let i = 0; i < 3; i++) for (const side of [miss, hit, parseBytes, parseText]) await side();
  const warmUpAnswers = 3 * (2 * times + 1);
  const samples = await interleave(rounds, {
    miss: (round) => {
      settings.progress(`round ${round + 1} of ${rounds}`);
      return miss();
    },
    parseBytes,
    parseText,
    hit,
  });
  const durations = await readDurations(logFile, warmUpAnswers + rounds * (2 * times + 1));
  const inServer = splitByRound(durations.slice(warmUpAnswers), rounds, times);

  const bar = { atMost: 2 } as const;
  const peer = samples.parseBytes;
  const megabytes = (body.bytes.length / 1e6).toFixed(2);
  const notes = [
    `Node ${process.versions.node}; ${rounds} rounds of ${times} bodies of ${megabytes} MB each way, medians, median of the paired ratios`,
    'whole: at the client, from the first byte sent to the last byte read, keep-alive; in the server: as its access log says',
    'miss: one line differs each time; JSON.parse: of the bytes of the body, in a process of its own',
    canPin
      ? 'server and JSON.parse on the same core, client and Redis on the other'
      : 'nothing pinned to a core (no taskset)',
    redis === undefined ? withoutRedis : 'Redis connected',
  ];
  const comparisons = [
    { what: 'miss, whole', ours: samples.miss, peer, bar },
    { what: 'miss, in the server', ours: inServer.miss, peer, bar },
    { what: 'hit, whole', ours: samples.hit, peer, bar },
    { what: 'hit, in the server', ours: inServer.hit, peer, bar },
    { what: 'miss, whole, against JSON.parse of a text in memory', ours: samples.miss, peer: samples.parseText },
  ];
  return [
    tableOfComparisons(`POST /batch, ${lineCount} lines, against JSON.parse`, comparisons, {
      unit: 'ms',
      digits: 2,
      notes,
    }),
  ];
}

async function medianMs(times: number, send: () => Promise<number>): Promise<number> {
  const durationsMs: number[] = [];
  for (let i = 0; i < times; i++) durationsMs.push(await send());
  return median(durationsMs);
}

async function send(client: HttpClient, body: BatchBody, serial: number, expected: 'hit' | 'miss'): Promise<number> {
  body.vary(serial);
  const { text, headers, durationMs } = await client.post('/batch', body.bytes);
  checkCounts(text, body.counts);
  const status = String(headers['cache-status']);
  if (status.endsWith('; hit') !== (expected === 'hit'))
    throw new WrongAnswer(`Expected a ${expected}, got ${status}.`);
  return durationMs;
}

/** Durations of all `/batch` requests, in order, once the log, which is written in the background, has that many. */
async function readDurations(logFile: string, count: number): Promise<number[]> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const durations = readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}') && line.includes('"route":"/batch"'))
      .map((line) => (JSON.parse(line) as { durationMs: number }).durationMs);
    if (durations.length === count) return durations;
    await sleep(100);
  }
  throw new Error(`The access log does not have ${count} lines for /batch.`);
}

/** Medians of each round. Even rounds are misses, then hits behind one more miss; odd rounds the other way round. */
function splitByRound(durations: readonly number[], rounds: number, times: number): { miss: number[]; hit: number[] } {
  const medians: { miss: number[]; hit: number[] } = { miss: [], hit: [] };
  let at = 0;
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 === 0 ? (['miss', 'hit'] as const) : (['hit', 'miss'] as const)) {
      if (kind === 'hit') at++;
      medians[kind].push(median(durations.slice(at, at + times)));
      at += times;
    }
  }
  return medians;
}
