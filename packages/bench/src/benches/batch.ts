import { join } from 'node:path';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { createHttpClient, type HttpClient } from '../load/http-client.ts';
import { tableOfComparisons } from '../measure/comparison.ts';
import { readDurations } from '../measure/durations.ts';
import { interleave, median } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import type { CountJob } from '../peers/count-bodies.ts';
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
  summary: `/batch with ${lineCount.toLocaleString('en-US')} lines against JSON.parse of the same body alone, and as text against as JSON`,
  run,
};

/** A request that is sent again and again, one line of it different each time or not. */
interface Side {
  readonly client: HttpClient;
  readonly path: string;
  readonly type: string;
  readonly body: BatchBody;
}

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const [rounds, times] = settings.quick ? [4, 15] : [15, 40];
  using folder = openFolder();
  const logFile = join(folder.path, 'access.log');
  await using redis = await startRedis();
  const server = { core: cores.measured, redisUrl: redis?.url };
  await using shipped = await startShipped({ ...server, outFile: logFile });
  await using simple = await startShipped({ ...server, env: { EDGE: 'off' } });
  await using jsonParse = await forkPeer<ParseJob, number>('json-parse.ts', { core: cores.measured });
  await using inMemory = await forkPeer<CountJob, number>('count-bodies.ts', { core: cores.measured });
  using shippedClient = createHttpClient(shipped.url);
  using simpleClient = createHttpClient(simple.url);
  const nextSerial = createSerials();

  const asJson = { path: '/batch', type: 'application/json', body: makeBatchBody(lineCount) };
  const asText = { path: '/batch?mode=plain', type: 'text/plain', body: makeBatchBody(lineCount, 'text') };
  const miss = (side: Side) => () => medianMs(times, () => send(side, nextSerial(), 'miss'));
  const hit = (side: Side) => async () => {
    const serial = nextSerial();
    await send(side, serial, 'miss');
    return medianMs(times, () => send(side, serial, 'hit'));
  };
  const parse = (from: ParseJob['from']) => () => jsonParse.ask({ lineCount, times, serial: nextSerial(), from });
  const count = (way: CountJob['way']) => () => inMemory.ask({ lineCount, times, serial: nextSerial(), way });
  const sides = {
    countParsed: count('parsed'),
    countJson: count('json'),
    countText: count('text'),
    miss: miss({ client: shippedClient, ...asJson }),
    parseBytes: parse('bytes'),
    text: miss({ client: shippedClient, ...asText }),
    parsedMiss: miss({ client: simpleClient, ...asJson }),
    parseText: parse('text'),
    hit: hit({ client: shippedClient, ...asJson }),
  };

  settings.progress('warming up');
  for (let i = 0; i < 3; i++) for (const side of Object.values(sides)) await side();
  const samples = await interleave(rounds, {
    ...sides,
    miss: (round) => {
      settings.progress(`round ${round + 1} of ${rounds}`);
      return sides.miss();
    },
  });
  // What each round leaves in the access log of the shipped service, in even rounds; odd rounds go backwards.
  const inServer = await readDurations(
    logFile,
    [
      { name: 'miss', skip: 0, times },
      { name: 'text', skip: 0, times },
      { name: 'hit', skip: 1, times },
    ],
    { before: 3, rounds },
  );

  const bar = { atMost: 2 } as const;
  const textBar = { atLeast: 5, aim: 10 } as const;
  const peer = samples.parseBytes;
  const megabytes = (asJson.body.bytes.length / 1e6).toFixed(2);
  const notes = [
    `Node ${process.versions.node}; ${rounds} rounds of ${times} bodies of ${megabytes} MB each way, medians, median of the paired ratios`,
    'whole: at the client, from the first byte sent to the last byte read, keep-alive; in the server: as its access log says',
    'miss: one line differs each time; JSON.parse: of the bytes of the body, in a process of its own',
    canPin
      ? 'servers and JSON.parse on the same core, client and Redis on the other'
      : 'nothing pinned to a core (no taskset)',
    redis === undefined ? withoutRedis : 'Redis connected',
  ];
  return [
    tableOfComparisons(
      `POST /batch, ${lineCount} lines, against JSON.parse`,
      [
        { what: 'miss, whole', ours: samples.miss, peer, bar },
        { what: 'miss, in the server', ours: inServer.miss!, peer, bar },
        { what: 'hit, whole', ours: samples.hit, peer, bar },
        { what: 'hit, in the server', ours: inServer.hit!, peer, bar },
        { what: 'miss, whole, against JSON.parse of a text in memory', ours: samples.miss, peer: samples.parseText },
      ],
      { unit: 'ms', digits: 2, notes },
    ),
    tableOfComparisons(
      `POST /batch, ${lineCount} lines, as JSON against the same as text (misses): how many times as fast is text`,
      [
        { what: 'JSON that is parsed (EDGE=off), whole', ours: samples.parsedMiss, peer: samples.text, bar: textBar },
        { what: 'JSON as shipped, read from its bytes, whole', ours: samples.miss, peer: samples.text, bar: textBar },
        { what: 'JSON as shipped, in the server', ours: inServer.miss!, peer: inServer.text!, bar: textBar },
        { what: 'JSON that is parsed, in memory, no service', ours: samples.countParsed, peer: samples.countText },
        { what: 'JSON read from its bytes, in memory, no service', ours: samples.countJson, peer: samples.countText },
      ],
      { unit: 'ms', digits: 2, notes },
    ),
  ];
}

async function medianMs(times: number, send: () => Promise<number>): Promise<number> {
  const durationsMs: number[] = [];
  for (let i = 0; i < times; i++) durationsMs.push(await send());
  return median(durationsMs);
}

async function send({ client, path, type, body }: Side, serial: number, expected: 'hit' | 'miss'): Promise<number> {
  body.vary(serial);
  const { text, headers, durationMs } = await client.post(path, body.bytes, type);
  checkCounts(text, body.counts);
  const status = String(headers['cache-status']);
  if (status.endsWith('; hit') !== (expected === 'hit'))
    throw new WrongAnswer(`Expected a ${expected}, got ${status}.`);
  return durationMs;
}
