import { fileURLToPath } from 'node:url';
import type { BenchSettings } from '../bench.ts';
import { type Bar, describeBar, describeVerdict } from '../measure/comparison.ts';
import type { Table } from '../measure/table.ts';
import { runToEnd } from '../processes/spawn.ts';
import { type Input, writeOneLine } from './inputs.ts';

const script = fileURLToPath(new URL('../peers/held-rss.ts', import.meta.url));

/** MiB above idle. */
const bar: Bar = { atMost: 128 };

/** What working through an input takes of memory, in a process of its own. */
export async function measureMemory(
  folder: string,
  inputs: readonly Input[],
  { quick, progress }: BenchSettings,
): Promise<Table> {
  const plain = inputs[0]!;
  const oneLine = writeOneLine(folder, quick ? 100_000_000 : 1_000_000_000);
  const times = quick ? 2 : 10;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString('en-US')} MB`;
  const cases: readonly (readonly [what: string, kind: string, path: string, times: number])[] = [
    [`levels of a file of ${megabytes(plain.bytes)}`, 'levels', plain.path, 1],
    [`report of a file of ${megabytes(plain.bytes)}`, 'report', plain.path, 1],
    [`report of a stream of ${megabytes(plain.bytes * times)}`, 'stream', plain.path, times],
    [`levels of one line of ${megabytes(quick ? 1e8 : 1e9)}`, 'levels', oneLine, 1],
    [`report of a stream of one line of ${megabytes(quick ? 1e8 : 1e9)}`, 'stream', oneLine, 1],
  ];
  const rows: string[][] = [];
  for (const [what, kind, path, count] of cases) {
    progress(`memory: ${what}`);
    const mebibytes = Number(await runToEnd([process.execPath, script, kind, path, String(count)]));
    rows.push([what, String(mebibytes), describeBar(bar, ''), describeVerdict(mebibytes, bar)]);
  }
  return {
    title: 'Memory above idle, MiB',
    columns: ['work', 'at most', 'bar', 'reached'],
    rows,
    notes: [
      'resident memory of a process with two threads, every 20 ms, less what it had once they were started; aim: 64',
    ],
  };
}
