import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flat } from './format-lines.ts';
import { createRandom } from './log-lines.ts';

/** Messages of some systems, without stamps and levels. */
export interface Messages {
  readonly what: 'mixed systems' | 'HDFS';
  readonly messages: readonly string[];
  /** Whether they were drawn from real logs. */
  readonly real: boolean;
}

/**
 * `count` messages of many systems and as many of HDFS alone: drawn from those of the folder `corpus` (NAME.msg), else from made-up ones like them. Every number of
 * four digits and more is drawn anew, so that a million of them are different.
 */
export function makeMessages(count: number, corpus: string | undefined): readonly Messages[] {
  const hasCorpus = corpus !== undefined && existsSync(join(corpus, 'HDFS.msg'));
  const real = hasCorpus ? readCorpus(corpus) : undefined;
  return [
    { what: 'mixed systems', messages: varied(real?.mixed ?? Object.values(madeUp).flat(), count), real: hasCorpus },
    { what: 'HDFS', messages: varied(real?.hdfs ?? madeUp.hdfs, count), real: hasCorpus },
  ];
}

function readCorpus(folder: string): { mixed: string[]; hdfs: string[] } {
  const read = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trimEnd().split(/\r?\n/);
  const files = readdirSync(folder).filter((file) => file.endsWith('.msg'));
  return { mixed: files.flatMap(read), hdfs: read('HDFS.msg') };
}

function varied(base: readonly string[], count: number): string[] {
  const random = createRandom(1);
  const draw = (below: number): number => Math.floor(random() * below);
  return flat(
    Array.from({ length: count }, () =>
      base[draw(base.length)]!.replaceAll(/\d{4,}/g, (digits) => Array.from(digits, () => draw(10)).join('')),
    ),
  );
}

const madeUp = {
  hdfs: [
    'Receiving block blk_-1608999687919862906 src: /10.250.19.102:54106 dest: /10.250.19.102:50010',
    'BLOCK* NameSystem.addStoredBlock: blockMap updated: 10.251.43.21:50010 is added to blk_3651612087432906284 size 67108864',
    'PacketResponder 1 for block blk_38865049064139660 terminating',
    'Received block blk_3587508140051953248 of size 67108864 from /10.251.42.84',
    'Verification succeeded for blk_-4980916519894289629',
    'Deleting block blk_1781953582842324563 file /mnt/hadoop/dfs/data/current/subdir5/blk_1781953582842324563',
  ],
  web: [
    'GET /api/v1/items/123456?full=true 200 5123 bytes',
    'order 9123455 of customer 778123 paid in 1234 ms',
    'cache miss for key session:123456789, loaded from replica 10.0.0.12',
    'upstream timed out (110: Connection timed out) while reading response header from upstream, client: 10.20.30.40',
  ],
  jobs: [
    'worker pool-3-thread-12 finished job 5b0ad3a7-91d4-4c0f-9b61-1f5d0c8f2a11, state=done',
    'Scheduled snapshot with period 10000 msec(s).',
    'Retrying connect to server: node-7/10.1.2.3:8020. Already tried 4 time(s); maxRetries=45',
  ],
  hosts: [
    'Accepted connection 48213 from 10.20.30.40:51234 on listener eth0',
    'Failed password for invalid user admin from 183.62.140.253 port 36300 ssh2',
    'disk /dev/sda1 at 91% of 512000 MB',
    'session opened for user news by (uid=0)',
  ],
} as const;
