import { join } from 'node:path';
import { analyzeFile } from '@logmill/compute';
import { expect, test } from 'vitest';
import { countByReadline } from '../src/peers/readline-levels.ts';
import { openFolder } from '../src/processes/scope.ts';
import { fileKinds, writeLogFile } from '../src/workload/log-files.ts';

test.each(fileKinds)('a generated file of %s holds what is said of it', async (kind) => {
  using folder = openFolder();
  const file = writeLogFile(kind, join(folder.path, 'x.log'), 300_000);
  const report = await analyzeFile(file.path, { referenceMs: Date.UTC(2026, 2, 1), workers: 0 });
  expect(report.lines).toMatchObject({ total: file.lines, records: file.records, unparsed: 0 });
  expect(report.lines.bytes + file.lines).toBe(file.bytes);
  expect(report.levels.severities).toMatchObject(file.severities);
  if (kind.startsWith('plain')) expect(await countByReadline(file.path)).toBe(file.records);
});

test('13 % of the lines of a file with stack traces are of these', () => {
  using folder = openFolder();
  const { lines, records } = writeLogFile('plain with stack traces', join(folder.path, 'x.log'), 3_000_000);
  expect((lines - records) / lines).toBeCloseTo(0.13, 1);
});
