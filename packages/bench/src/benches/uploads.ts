import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { writeOneLine } from '../files/inputs.ts';
import { growthWhile, hangUpMs, probeBeside, upload } from '../files/uploads.ts';
import { type Bar, type Comparison, describeBar, describeVerdict, tableOfComparisons } from '../measure/comparison.ts';
import { interleave, median, quantile } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { openFolder } from '../processes/scope.ts';
import { type RunningServer, startPeer, startShipped } from '../processes/server.ts';
import { type FileKind, fileKinds, type LogFile, writeLogFile } from '../workload/log-files.ts';

export const uploads: Bench = {
  name: 'uploads',
  summary: 'POST /files and /files/levels against draining the same upload; memory, /health and hang-ups beside it',
  run,
};

/** After this long a service has started its workers, and is idle. */
const startedMs = 3000;

/** Of the speed of a server that does nothing else. */
const rateBar: Bar = { atLeast: 0.6, aim: 0.85 };

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const { quick, progress } = settings;
  using folder = openFolder();
  const bytes = quick ? 32_000_000 : 250_000_000;
  const inputs = fileKinds.map((kind, i) => {
    progress(`writing ${kind}, ${bytes / 1e6} MB`);
    return { kind, ...writeLogFile(kind, join(folder.path, `${i}.log`), bytes) };
  });
  await using drain = await startPeer('drain-uploads.ts');
  await using shipped = await startShipped({ redisUrl: undefined });
  const comparisons: Comparison[] = [];
  for (const input of inputs) comparisons.push(await compareRates(shipped, drain, input, settings));
  const notes = [
    `Node ${process.versions.node}; bodies of ${(4 * bytes) / 1e6} MB over the loopback from a process of its own, sides in turns; speeds`,
  ];
  return [
    tableOfComparisons('Levels of uploads, POST /files/levels', comparisons, { unit: 'MB/s', digits: 0, notes }),
    await measureBeside(inputs[0]!, folder.path, settings),
  ];
}

async function compareRates(
  shipped: RunningServer,
  drain: RunningServer,
  input: LogFile & { readonly kind: FileKind },
  { quick, progress }: BenchSettings,
): Promise<Comparison> {
  const times = 4;
  const rate = (durationMs: number): number => (input.bytes * times) / 1e3 / durationMs;
  const sides = {
    ours: async () => {
      const { durationMs, body } = await upload(`${shipped.url}/files/levels`, input.path, times);
      const { records } = (JSON.parse(body) as { lines: { records: number } }).lines;
      if (records !== times * input.records) throw new WrongAnswer(`${records} records of ${times * input.records}.`);
      return rate(durationMs);
    },
    drain: async () => rate((await upload(`${drain.url}/`, input.path, times)).durationMs),
  };
  progress(`uploads of ${input.kind}`);
  for (const warmUp of Object.values(sides)) await warmUp();
  const rates = await interleave(quick ? 2 : 7, sides);
  return { what: `${input.kind}, against draining it`, ours: rates.ours, peer: rates.drain, bar: rateBar };
}

async function measureBeside(plain: LogFile, folder: string, { quick, progress }: BenchSettings): Promise<Table> {
  const oneLine = writeOneLine(folder, quick ? 50_000_000 : 250_000_000);
  const rows: string[][] = [];
  const add = (what: string, figure: number, bar: Bar): void => {
    rows.push([what, figure.toFixed(0), describeBar(bar, ''), describeVerdict(figure, bar)]);
  };
  for (const [path, times] of [
    ['/files/levels', quick ? 10 : 40],
    ['/files', quick ? 2 : 8],
  ] as const) {
    progress(`beside uploads to ${path}`);
    // one that has not been asked for anything yet
    await using shipped = await startShipped({ redisUrl: undefined });
    await sleep(startedMs);
    const send = (file: string, count: number) => upload(shipped.url + path, file, count);
    for (const [what, file, count] of [
      [`${Math.round((plain.bytes * times) / 1e6)} MB`, plain.path, times],
      ['one line', oneLine, 4],
    ] as const)
      add(`memory above idle, MiB: ${path}, ${what}`, await growthWhile(shipped.pid, () => send(file, count)), {
        atMost: 128,
      });
    const latencies = await probeBeside(shipped.url, send(plain.path, times));
    add(`/health beside ${path}, ms, p99 of ${latencies.length}`, quantile(latencies, 0.99), { atMost: 20 });
    const freed: number[] = [];
    for (let round = 0; round < (quick ? 3 : 20); round++) freed.push(await hangUpMs(shipped, path, plain.path));
    add(`hanging up at full speed, ms until ${path} has its slot back, median`, median(freed), { atMost: 100 });
  }
  return {
    title: 'Beside uploads at full speed',
    columns: ['what', 'figure', 'bar', 'reached'],
    rows,
    notes: ['resident memory of the service every 20 ms, less what it had when its workers were started; plain lines'],
  };
}
