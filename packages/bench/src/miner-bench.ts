/**
 * The pattern miner beside a straight re-statement of Drain: same messages, same run, one core, in turns. Messages are those
 * of `LOGMILL_CORPUS` (all systems mixed, and HDFS alone) with every number of four digits and more drawn anew, so that
 * a million of them are different; without it, of made-up systems. Give a number of messages to run fewer.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMiner } from '../../core/src/patterns/miner.ts';
import { type Comparison, tableOfComparisons } from './measure/comparison.ts';
import { interleave } from './measure/rounds.ts';
import { formatText } from './measure/table.ts';
import { createDrain } from './peers/drain.ts';
import { say } from './say.ts';

/** Bars in millions of messages a second. */
interface Workload {
  readonly what: string;
  readonly messages: readonly string[];
}

const count = Number(process.argv[2] ?? 1_000_000);
const rounds = 5;

for (const { what, messages } of workloads()) {
  const samples = await interleave(rounds, {
    ours: async () => {
      const miner = createMiner();
      return rate(messages, (message) => miner.add(message));
    },
    drain: async () => {
      const drain = createDrain();
      return rate(messages, (message) => drain.add(message));
    },
  });
  const comparison: Comparison = { what, ours: samples.ours, peer: samples.drain };
  const notes = [`${messages.length.toLocaleString('en-US')} messages, ${rounds} rounds; ${memoryNote(messages)}`];
  say(`\n${formatText(tableOfComparisons('miner and Drain', [comparison], { unit: 'M/s', digits: 2, notes }))}\n`);
}

/** Millions of messages a second of processor time: other work on the machine does not count against either. */
function rate(messages: readonly string[], add: (message: string) => number): number {
  const before = process.cpuUsage();
  let sum = 0;
  for (const message of messages) sum += add(message);
  const { user, system } = process.cpuUsage(before);
  if (!Number.isFinite(sum)) throw new Error('a side answered no index');
  return messages.length / (user + system);
}

/** Heap that the miner alone holds after all messages; exact only with --expose-gc. */
function memoryNote(messages: readonly string[]): string {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return 'run with --expose-gc for the memory of the miner';
  collect();
  const before = process.memoryUsage();
  const miner = createMiner();
  for (const message of messages) miner.add(message);
  collect();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const { patterns, limitsHit } = miner.finish();
  return `${patterns.length} patterns, the miner holds ${(bytes / 2 ** 20).toFixed(1)} MiB; bounds that bit: ${limitsHit.join(', ') || 'none'}`;
}

function* workloads(): Generator<Workload> {
  const corpus = process.env.LOGMILL_CORPUS;
  if (corpus === undefined) {
    yield { what: 'made-up systems', messages: varied(madeUp) };
    return;
  }
  const files = readdirSync(corpus).filter((file) => file.endsWith('.msg'));
  yield { what: 'mixed systems', messages: varied(files.flatMap((file) => readMessages(join(corpus, file)))) };
  const hdfs = join(corpus, 'HDFS.msg');
  if (existsSync(hdfs)) yield { what: 'HDFS', messages: varied(readMessages(hdfs)) };
}

const madeUp = [
  'Accepted connection 48213 from 10.20.30.40:51234 on listener eth0',
  'order 9123455 of customer 778123 paid in 1234 ms',
  'GET /api/v1/items/123456?full=true 200 5123 bytes',
  'worker pool-3-thread-12 finished job 5b0ad3a7-91d4-4c0f-9b61-1f5d0c8f2a11, state=done',
  'cache miss for key session:123456789, loaded from replica 10.0.0.12',
  'disk /dev/sda1 at 91% of 512000 MB',
];

function readMessages(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
}

/** `count` messages drawn from `base` by a fixed generator, flat in memory as a reader of lines makes them. */
function varied(base: readonly string[]): string[] {
  let seed = 1;
  const draw = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 8;
  };
  const lines = Array.from({ length: count }, () =>
    base[draw() % base.length]!.replaceAll(/\d{4,}/g, (digits) => Array.from(digits, () => draw() % 10).join('')),
  );
  return Buffer.from(lines.join('\n')).toString().split('\n');
}
