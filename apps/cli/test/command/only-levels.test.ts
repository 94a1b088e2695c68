import type { LevelsOverTime, Report } from '@logmill/core';
import { expect, test } from 'vitest';
import { serviceLog } from '../support/logs.ts';
import { runHere as run } from '../support/run.ts';

const input = serviceLog();

test('levels alone are those of the report', async () => {
  const counted = JSON.parse(
    (await run(['analyze', '--only', 'levels', '--json'], { input })).stdout,
  ) as LevelsOverTime;
  const report = JSON.parse((await run(['analyze', '--json'], { input })).stdout) as Report;
  expect(counted.levels).toEqual(report.levels);
  expect(counted.minutes).toEqual([{ start: '2026-01-30T12:00:00Z', counts: { INFO: 60, WARN: 6, ERROR: 1 } }]);
  const { formats: _, ...lines } = report.lines;
  expect(counted.lines).toEqual(lines);
});

test('conditions on levels are met without the rest; those that need it are refused', async () => {
  const met = await run(['analyze', '--only', 'levels', '--markdown', '--fail-on', 'warn-rate>1%'], { input });
  expect(met).toMatchObject({
    code: 1,
    stderr: 'logmill: --fail-on warn-rate>1%: 10.4 % of the records are warnings or worse.\n',
  });
  expect(met.stdout).toContain('| ERROR | 1 | 1.5 % |');
  expect(await run(['analyze', '--only', 'levels', '--fail-on', 'exception'], { input })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'logmill: --fail-on exception needs the whole report; leave out --only.\n',
  });
});

test('in rows there is one for all of it and one for each minute', async () => {
  const { stdout } = await run(['analyze', '--only', 'levels'], { input });
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as { row: string });
  expect(rows.map(({ row }) => row)).toEqual(['levelsOverTime', 'minute']);
});
