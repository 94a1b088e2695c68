import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareLogs } from '../../src/compare/compare.ts';
import { options } from '../report/support/shard-report.ts';

const corpus = process.env.LOGMILL_CORPUS;
const systems = ['Android', 'Apache', 'HDFS', 'HPC', 'Linux', 'OpenSSH', 'Proxifier', 'Zookeeper'];
if (corpus === undefined)
  console.warn('comparisons of real logs are skipped: set LOGMILL_CORPUS to a folder with the loghub logs');

const noise = (i: number): number => (Math.imul(i + 1, 2_654_435_761) >>> 8) % 1_000_003;

test.skipIf(corpus === undefined).each(systems)('%s against its own lines, shuffled: nothing changed', (system) => {
  const lines = readFileSync(join(corpus!, `${system}.log`), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  const shuffled = lines
    .map((line, i) => [noise(i), line] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, line]) => line);
  const { patterns, levels, fields, exceptions } = compareLogs(lines, shuffled, options);
  expect([patterns.changes, levels.changes, fields.changes, exceptions.changes]).toEqual([[], [], [], []]);
});
