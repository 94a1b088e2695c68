import { createMiner } from '../../../core/src/patterns/miner.ts';
import { type Bench, type BenchSettings, WrongAnswer } from '../bench.ts';
import { type Bar, describeBar, describeVerdict, formatNumber } from '../measure/comparison.ts';
import { holdMemory } from '../measure/held-memory.ts';
import { processorRate } from '../measure/processor-rate.ts';
import { interleave, median, pairedRatio } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { createDrain } from '../peers/drain.ts';
import { type Messages, makeMessages } from '../workload/messages.ts';

export const miner: Bench = {
  name: 'miner',
  summary:
    'patterns of messages, beside a straight re-statement of Drain; of the logs in LOGMILL_CORPUS when it is set',
  run,
};

/** Million messages a second. */
const bars: Readonly<Record<Messages['what'], Bar>> = {
  'mixed systems': { atLeast: 1, aim: 2 },
  HDFS: { atLeast: 2, aim: 3 },
};

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const [rounds, count] = settings.quick ? [3, 30_000] : [7, 1_000_000];
  const rows: string[][] = [];
  let real = false;
  for (const messages of makeMessages(count, process.env.LOGMILL_CORPUS)) {
    settings.progress(`${messages.what}, ${count} messages`);
    real = messages.real;
    rows.push(await compare(messages, rounds));
  }
  return [
    {
      title: 'Patterns of messages, million messages a second',
      columns: ['messages', 'miner', 'bar', 'reached', 'Drain', 'miner/Drain', 'range', 'patterns', 'clusters', 'MiB'],
      rows,
      notes: [
        `Node ${process.versions.node}; ${rounds} rounds of ${formatNumber(count, 0)} messages in turns; medians of messages a second of processor time, medians of the paired ratios`,
        real
          ? 'messages of the loghub collection, numbers of four digits and more drawn anew'
          : 'made-up messages; set LOGMILL_CORPUS to a folder with NAME.msg for real ones',
        'patterns, clusters: what each side finds at the end; MiB: what the miner holds after the last message, whatever comes. Drain has no bound',
      ],
    },
  ];
}

async function compare({ what, messages }: Messages, rounds: number): Promise<string[]> {
  const side = (create: () => (message: string) => number) => async (): Promise<number> => {
    const add = create();
    let unplaced = 0;
    const rate = processorRate(messages.length / 1e6, () => {
      for (const message of messages) if (!(add(message) >= 0)) unplaced++;
    });
    if (unplaced > 0) throw new WrongAnswer(`${unplaced} messages were given no pattern.`);
    return rate;
  };
  const mine = () => {
    const created = createMiner();
    return (message: string) => created.add(message);
  };
  const drain = () => {
    const created = createDrain();
    return (message: string) => created.add(message);
  };
  const samples = await interleave(rounds, { ours: side(mine), drain: side(drain) });
  const ratio = pairedRatio(samples.ours, samples.drain);
  const ours = median(samples.ours);
  const { value, bytes } = holdMemory(() => {
    const held = createMiner();
    for (const message of messages) held.add(message);
    return held;
  });
  const peer = createDrain();
  for (const message of messages) peer.add(message);
  return [
    what,
    ours.toFixed(2),
    describeBar(bars[what], ''),
    describeVerdict(ours, bars[what]),
    median(samples.drain).toFixed(2),
    `${ratio.median.toFixed(2)}×`,
    `${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}`,
    String(value.finish().patterns.length),
    String(peer.clusters()),
    (bytes / 2 ** 20).toFixed(1),
  ];
}
