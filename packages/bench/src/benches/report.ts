import { createLevelCounter, createReport } from '@logmill/core';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { describeBar, describeVerdict, formatNumber } from '../measure/comparison.ts';
import { holdMemory } from '../measure/held-memory.ts';
import { processorRate } from '../measure/processor-rate.ts';
import { interleave, median, pairedRatio, type Samples } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { makeFormatLines } from '../workload/format-lines.ts';
import { hostileLines, longLines } from '../workload/hostile-lines.ts';

export const report: Bench = {
  name: 'report',
  summary: 'the whole report beside counting levels alone, and what it holds of hostile lines',
  run,
};

/** Thousand lines a second, patterns and all. */
const rateBar = { atLeast: 300, aim: 600 } as const;

const stateBar = { atMost: 64 } as const;

/** Of the report as JSON, with no options set. */
const jsonBar = { atMost: 256 } as const;

const options = { mode: 'auto', referenceMs: Date.UTC(2026, 1, 1) } as const;

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  return [await speeds(settings), bounds(settings)];
}

async function speeds({ quick, progress }: BenchSettings): Promise<Table> {
  const [rounds, lineCount] = quick ? [3, 10_000] : [7, 100_000];
  const rows: string[][] = [];
  for (const { format, lines } of makeFormatLines(lineCount)) {
    progress(`${format}, ${lineCount} lines`);
    const samples = await measure(lines, rounds);
    rows.push(rowOf(format, samples.whole, samples.counting, jsonKilobytes(lines)));
  }
  return {
    title: 'The whole report, thousand lines a second',
    columns: [
      'lines',
      'report',
      'bar',
      'reached',
      'levels alone',
      'report/levels',
      'range',
      'JSON, kB',
      'bar',
      'reached',
    ],
    rows,
    notes: [
      `Node ${process.versions.node}; ${rounds} rounds of ${formatNumber(lineCount, 0)} lines in turns, one core, mode auto on both sides; medians of lines a second of processor time`,
      'report/levels: times, medians of the paired ratios',
    ],
  };
}

async function measure(lines: readonly string[], rounds: number): Promise<Record<'whole' | 'counting', number[]>> {
  const side = (count: () => number) => async (): Promise<number> => {
    let counted = 0;
    const rate = processorRate(lines.length / 1000, () => {
      counted = count();
    });
    if (counted !== lines.length) throw new WrongAnswer(`Of ${lines.length} lines ${counted} were counted.`);
    return rate;
  };
  const sides = {
    whole: side(() => {
      const fold = createReport(options);
      fold.addLines(lines);
      return fold.finish().patterns.patterns.reduce((sum, { count }) => sum + count, 0);
    }),
    counting: side(() => {
      const counter = createLevelCounter('auto');
      counter.add(lines);
      return [...counter.counts.values()].reduce((sum, count) => sum + count, 0);
    }),
  };
  for (const warmUp of Object.values(sides)) await warmUp();
  return interleave(rounds, sides);
}

function rowOf(format: string, whole: Samples, counting: Samples, kilobytes: number): string[] {
  const ratio = pairedRatio(counting, whole);
  const bar = format === 'plain' ? rateBar : undefined;
  return [
    format,
    formatNumber(median(whole), 0),
    bar === undefined ? '–' : describeBar(bar, ''),
    describeVerdict(median(whole), bar),
    formatNumber(median(counting), 0),
    `${ratio.median.toFixed(2)}×`,
    `${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}`,
    kilobytes.toFixed(1),
    describeBar(jsonBar, ''),
    describeVerdict(kilobytes, jsonBar),
  ];
}

function jsonKilobytes(lines: Iterable<string>): number {
  const fold = createReport(options);
  fold.addLines(lines);
  return Buffer.byteLength(JSON.stringify(fold.finish())) / 1024;
}

/** What a report holds of lines that have nothing in common. */
function bounds({ quick, progress }: BenchSettings): Table {
  const lineCount = quick ? 5000 : 300_000;
  const rows = Object.entries(hostileLines).map(([what, make]) => {
    progress(`${what}, ${lineCount} lines`);
    const { value, bytes } = holdMemory(() => {
      const fold = createReport(options);
      fold.addLines(make(lineCount));
      return fold;
    });
    const kilobytes = Buffer.byteLength(JSON.stringify(value.finish())) / 1024;
    const mebibytes = bytes / 2 ** 20;
    return [
      what,
      mebibytes.toFixed(1),
      `${describeBar(stateBar, '')}, aim ≤ 32`,
      describeVerdict(mebibytes, stateBar),
      kilobytes.toFixed(1),
      describeBar(jsonBar, ''),
      describeVerdict(kilobytes, jsonBar),
    ];
  });
  return {
    title: 'What a report holds',
    columns: ['lines', 'state, MiB', 'bar', 'reached', 'JSON, kB', 'bar', 'reached'],
    rows,
    notes: [
      `${formatNumber(lineCount, 0)} lines each, of the long ones a ${longLines}th; heap and buffers after a collection, the reader's memory included`,
    ],
  };
}
