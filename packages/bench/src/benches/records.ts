import { readRecords } from '@logmill/core';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { type Bar, describeBar, describeVerdict, formatNumber } from '../measure/comparison.ts';
import { processorRate } from '../measure/processor-rate.ts';
import { interleave, median, pairedRatio } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { oneFormatReaders } from '../peers/one-format.ts';
import { type FormatLines, makeFormatLines } from '../workload/format-lines.ts';

export const records: Bench = {
  name: 'records',
  summary:
    'lines to records: each line asked what it is, the format given, and a regular expression for the one format',
  run,
};

/** Thousand lines a second in mode auto. */
const rateBars: Readonly<Record<string, Bar>> = { plain: { atLeast: 400 }, pino: { atLeast: 250 } };

/** Time of mode auto as a multiple of the forced mode's. */
const autoBar = { atMost: 1.5 } as const;

/** Lines read at once, as of one request. */
const linesAtOnce = 10_000;

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const [rounds, lineCount] = settings.quick ? [3, linesAtOnce] : [9, 5 * linesAtOnce];
  const rows: string[][] = [];
  for (const lines of makeFormatLines(lineCount)) {
    settings.progress(`${lines.format}, ${lineCount} lines`);
    rows.push(await compare(lines, rounds));
  }
  return [
    {
      title: 'Lines to records, thousand lines a second',
      columns: ['format', 'auto', 'bar', 'reached', 'forced', 'auto/forced', 'bar', 'reached', 'regex', 'auto/regex'],
      rows,
      notes: [
        `Node ${process.versions.node}; ${rounds} rounds of ${formatNumber(lineCount, 0)} lines in turns, ${formatNumber(linesAtOnce, 0)} at once; medians of lines a second of processor time`,
        'auto/forced, auto/regex: times, medians of the paired ratios; of all sides records are made and kept until the lines are read',
        'regex: one regular expression for the one format (JSON.parse for pino), the level and the time as a record has them, but no joining of lines, no envelopes, no evidence',
      ],
    },
  ];
}

async function compare({ format, lines }: FormatLines, rounds: number): Promise<string[]> {
  const parts = Array.from({ length: lines.length / linesAtOnce }, (_, i) =>
    lines.slice(i * linesAtOnce, (i + 1) * linesAtOnce),
  );
  const side = (read: (part: readonly string[]) => number) => async (): Promise<number> => {
    let found = 0;
    const rate = processorRate(lines.length / 1000, () => {
      for (const part of parts) found += read(part);
    });
    if (found !== lines.length) throw new WrongAnswer(`${lines.length} lines of ${format} gave ${found} records.`);
    return rate;
  };
  const ours = (mode: string) =>
    side((part) => {
      const read = readRecords(part, { mode, referenceMs: Date.UTC(2026, 1, 1) });
      return read.records.every((record) => record.format === format) ? read.records.length : 0;
    });
  const readOne = oneFormatReaders[format]!;
  const sides = {
    auto: ours('auto'),
    forced: ours(format),
    regex: side((part) => part.map(readOne).filter((record) => record !== undefined).length),
  };
  for (let i = 0; i < 2; i++) for (const warmUp of Object.values(sides)) await warmUp();
  const { auto, forced, regex } = await interleave(rounds, sides);
  const slowdown = pairedRatio(forced, auto).median;
  const rateBar = rateBars[format];
  return [
    format,
    formatNumber(median(auto), 0),
    rateBar === undefined ? '–' : describeBar(rateBar, ''),
    describeVerdict(median(auto), rateBar),
    formatNumber(median(forced), 0),
    `${slowdown.toFixed(2)}×`,
    describeBar(autoBar),
    describeVerdict(slowdown, autoBar),
    formatNumber(median(regex), 0),
    `${pairedRatio(regex, auto).median.toFixed(1)}×`,
  ];
}
