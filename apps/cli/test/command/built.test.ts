import { spawnSync } from 'node:child_process';
import { existsSync, truncateSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Candidate, LevelsOverTime, Report } from '@logmill/core';
import { expect, test } from 'vitest';
import { createTestFolder } from '../support/folder.ts';
import { serviceLog, serviceLogLines } from '../support/logs.ts';
import { cleanEnvironment, runHere } from '../support/run.ts';

const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** More than one part of a file, so that threads are started. */
const repeats = 2500;

test.skipIf(!existsSync(built))(
  'the built command finds its threads, and they give what one thread gives',
  async () => {
    using folder = createTestFolder();
    const file = folder.write('app.log', serviceLog().repeat(repeats));
    const { stdout, stderr, status } = spawnSync(process.execPath, [built, 'analyze', file, '--json'], {
      env: cleanEnvironment(),
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const report = JSON.parse(stdout) as Report;
    expect(report.lines.total).toBe(repeats * serviceLogLines);
    const here = JSON.parse((await runHere(['analyze', file, '--json'])).stdout) as Report;
    expect(report.levels).toEqual(here.levels);
    expect(report.timeline).toEqual(here.timeline);
  },
);

test.skipIf(!existsSync(built))(
  'the built command counts a file that is large enough for threads to start ahead',
  () => {
    using folder = createTestFolder();
    const times = Math.ceil(140_000_000 / serviceLog().length);
    const file = folder.write('large.log', serviceLog().repeat(times));
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [built, 'analyze', file, '--only', 'levels', '--json'],
      { env: cleanEnvironment(), encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect((JSON.parse(stdout) as LevelsOverTime).lines.total).toBe(times * serviceLogLines);
  },
);

const script = fileURLToPath(new URL('../../../../scripts/logmill.ts', import.meta.url));

test.skipIf(!existsSync(built))('pnpm logmill reads the files of the folder where it is typed', () => {
  using folder = createTestFolder();
  folder.write('app.log', serviceLog());
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'detect', 'app.log', '--json'], {
    env: cleanEnvironment({ INIT_CWD: folder.path }),
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const { candidates } = JSON.parse(stdout) as { candidates: Candidate[] };
  expect(candidates[0]?.format).toBe('plain');
});

test.skipIf(!existsSync(built))('a mistake ends the built command at once, although threads have started', () => {
  using folder = createTestFolder();
  const file = folder.write('large.log', '');
  truncateSync(file, 200_000_000); // holds no blocks
  const { signal, stderr, status } = spawnSync(process.execPath, [built, 'analyze', file, '--top', 'x'], {
    env: cleanEnvironment(),
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect({ signal, stderr, status }).toEqual({
    signal: null,
    stderr: "logmill: option '--top <count>' argument 'x' is invalid. Write a whole number from 1.\n",
    status: 2,
  });
});
