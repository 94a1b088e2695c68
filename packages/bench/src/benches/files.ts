import { availableParallelism } from 'node:os';
import { openPartPool } from '@logmill/compute';
import type { Bench, BenchSettings } from '../bench.ts';
import { measureMemory } from '../files/held-memory.ts';
import { writeInputs } from '../files/inputs.ts';
import { compareLevels, searcher } from '../files/levels-sides.ts';
import { measureReports } from '../files/report-rate.ts';
import { type Comparison, tableOfComparisons } from '../measure/comparison.ts';
import type { Table } from '../measure/table.ts';
import { openDuckDb } from '../peers/duckdb.ts';
import { openFolder } from '../processes/scope.ts';

export const files: Bench = {
  name: 'files',
  summary: 'levels per minute of files against DuckDB, cat, grep, readline and zcat; reports of files; memory',
  run,
};

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  using folder = openFolder();
  const threads = availableParallelism();
  let skipped = '';
  using duckDb = await openDuckDb(threads, (why) => {
    skipped = why;
  });
  const inputs = await writeInputs(folder.path, settings);
  const comparisons: Comparison[] = [];
  const pool = openPartPool(threads);
  try {
    for (const input of inputs) comparisons.push(...(await compareLevels(input, pool, duckDb, settings)));
  } finally {
    await pool.close();
  }
  const notes = [
    `Node ${process.versions.node}; files of ${Math.round(inputs[0]!.bytes / 1e6)} MB in the page cache, ${threads} threads on both sides, sides in turns; speeds, so that more is better, medians and the median of the paired ratios`,
    duckDb === undefined
      ? `without DuckDB, which does not load: ${skipped}`
      : `DuckDB ${duckDb.version}, warm in this process`,
    searcher === 'rg' ? 'rg counts one level, anchored' : 'rg is not on the PATH: grep counts one level, anchored',
  ];
  return [
    tableOfComparisons('Levels per minute, files', comparisons, { unit: 'MB/s', digits: 0, notes }),
    await measureReports(inputs, settings),
    await measureMemory(folder.path, inputs, settings),
  ];
}
