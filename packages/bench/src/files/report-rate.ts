import { analyzeFile } from '@logmill/compute';
import { type BenchSettings, WrongAnswer } from '../bench.ts';
import { type Bar, describeBar, describeVerdict, formatNumber } from '../measure/comparison.ts';
import { median } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { type Input, referenceMs } from './inputs.ts';

/** MB/s of one core. */
const plainBar: Bar = { atLeast: 60, aim: 150 };

/** The whole report of each kind of file on one core, by processor time. */
export async function measureReports(inputs: readonly Input[], { quick, progress }: BenchSettings): Promise<Table> {
  const rounds = quick ? 1 : 3;
  const rows: string[][] = [];
  // the engine compiles what is called often
  await analyzeFile(inputs[0]!.path, { referenceMs, workers: 0 });
  for (const input of inputs) {
    progress(`report of ${input.kind}, ${rounds} rounds`);
    const rates: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage();
      const { lines } = await analyzeFile(input.path, { referenceMs, workers: 0 });
      const { user, system } = process.cpuUsage(before);
      if (lines.records !== input.records)
        throw new WrongAnswer(`${input.kind}: ${lines.records} records of ${input.records}.`);
      rates.push(input.bytes / (user + system));
    }
    const bar = input.kind === 'plain' ? plainBar : undefined;
    const rate = median(rates);
    const linesPerSecond = (rate * 1e6 * input.lines) / input.bytes;
    rows.push([
      input.kind,
      formatNumber(rate, 0),
      formatNumber(linesPerSecond / 1000, 0),
      describeBar(bar, ''),
      describeVerdict(rate, bar),
    ]);
  }
  return {
    title: 'The whole report with patterns, one core',
    columns: ['file', 'MB/s', 'thousand lines/s', 'bar', 'reached'],
    rows,
    notes: [`${rounds} rounds, median, by processor time; read, decoded, counted and merged on one thread`],
  };
}
